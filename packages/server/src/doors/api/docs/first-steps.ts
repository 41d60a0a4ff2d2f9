import { html, type Html } from '../../pages/html.js';
import type { OpenApiDocument } from '../openapi/document.js';

/** Steps before the first call. */
export function firstSteps({ info, servers }: OpenApiDocument): Html {
  const url = servers[0]?.url ?? '';
  return html`<header class="intro">
    <h1>${info.title}: API reference</h1>
    ${info.description
      .split('\n\n')
      .map(
        (paragraph) =>
          html`<p>
            ${paragraph.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part))}
          </p>`,
      )}
    <h2>First calls</h2>
    <p>Reading offers needs no key. Near Rennes, for a pupil of 3e:</p>
    <pre tabindex="0"><code>curl "${url}/v1/offers?place=35238&amp;grade=troisieme"</code></pre>
    <p>
      A <b>publishable key</b> (<code>pk_…</code>) reads offers and submits applications from the pages of its
      origins; it also chooses between live and test. On reads it may stand in the address, which spares
      browsers a preflight:
    </p>
    <pre tabindex="0"><code>curl "${url}/v1/offers?q=boulanger&amp;key=pk_live_…"</code></pre>
    <p>
      An application with it carries a proof of work, which stands for a captcha: ask for a
      <a href="#challenges.create">challenge</a> when a form opens, send what solves it as <code>proof</code>.
      With a secret key none is needed, once its organisation is approved.
    </p>
    <p>
      A <b>secret key</b> (<code>sk_…</code>) publishes offers and answers applications. It stays on your
      server and never goes in an address:
    </p>
    <pre tabindex="0"><code>curl -X PUT "${url}/v1/publisher/offers/atelier-1" \\
  -H "Authorization: Bearer sk_test_…" \\
  -H "Content-Type: application/json" \\
  --data @offer.json</code></pre>
    <p>
      A <b>managing key</b> (<code>mk_…</code>) makes and revokes publishable keys, for a program that looks
      after many sites; it does nothing else.
    </p>
    ${rulesOfCalls()}
  </header>`;
}

function rulesOfCalls(): Html {
  return html`<h2>Retries</h2>
    <p>
      An application carries an <code>Idempotency-Key</code> of your choice: sent again with the same body
      within 24 hours, it has one effect and the same answer, byte for byte; with another body it is refused
      (<a href="#problem-idempotency_mismatch"><code>idempotency_mismatch</code></a
      >). GET, PUT and DELETE can be repeated safely. After a 429 or a 503, wait as long as
      <code>Retry-After</code> says.
    </p>
    <h2>Pages</h2>
    <p>
      Lists answer <code>nextCursor</code>, null on the last page. Send it back as <code>cursor</code> with
      the same other parameters.
    </p>
    <h2>Errors</h2>
    <p>
      Each carries a <code>code</code> that never changes, a French and an English title, the fields to
      correct as JSON pointers, and a <code>requestId</code> to quote to us.
    </p>
    <pre tabindex="0"><code>{
  "type": "urn:1eleve1stage:problem:invalid_request",
  "code": "invalid_request",
  "status": 400,
  "title": "La demande contient des champs à corriger.",
  "titles": { "fr": "La demande contient…", "en": "The request has fields to correct." },
  "requestId": "5f0c…",
  "errors": [
    { "in": "body", "pointer": "/pupil/email", "code": "wrong_format", "titles": { "fr": "…", "en": "…" } }
  ]
}</code></pre>`;
}
