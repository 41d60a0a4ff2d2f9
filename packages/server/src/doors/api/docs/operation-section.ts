import { html, type Html } from '../../pages/html.js';
import type { Operation } from '../openapi/operation.js';
import { members, nameAndType, typeWords } from './schema-words.js';

const CALLERS: Record<string, string> = {
  publishableKey: 'publishable key',
  secretKey: 'secret key',
  receipt: 'receipt token',
};

/** Everything about one endpoint. */
export function operationSection(method: string, path: string, operation: Operation): Html {
  return html`<article class="operation" id="${operation.operationId}">
    <h3><a class="self" href="#${operation.operationId}">${operation.summary}</a></h3>
    <p class="address"><span class="method ${method}">${method.toUpperCase()}</span> <code>${path}</code></p>
    <p class="facts">
      <span>SDK: <code>client.${operation.operationId}()</code></span>
      <span>Access: ${accessWords(operation)}</span>
    </p>
    ${parameterList(operation)} ${body(operation)} ${answers(operation)}
  </article>`;
}

function accessWords({ security }: Operation): string {
  const callers = security.flatMap((one) => Object.keys(one)).flatMap((name) => CALLERS[name] ?? []);
  if (callers.length === 0) return 'everybody';
  const isOptional = security.some((one) => Object.keys(one).length === 0);
  return isOptional ? `everybody, or ${callers.join(' or ')}` : callers.join(' or ');
}

function parameterList({ parameters }: Operation): Html {
  if (parameters.length === 0) return html``;
  return html`<h4>Parameters</h4>
    <ul class="members">
      ${parameters.map(
        ({ name, in: place, required, schema, description }) =>
          html`<li>
            ${nameAndType(name, schema, required)}
            <span class="place">${place}</span
            >${description ? html`<br /><span class="muted">${description}</span>` : ''}
          </li>`,
      )}
    </ul>`;
}

function body({ requestBody }: Operation): Html {
  if (!requestBody) return html``;
  const schema = requestBody.content['application/json']?.schema;
  return html`<h4>Body</h4>
    <p class="shape">${typeWords(schema)}</p>
    ${members(schema)}`;
}

function answers({ responses }: Operation): Html {
  const statuses = Object.entries(responses);
  const successes = statuses.filter(([status]) => status < '300');
  const problems = statuses.filter(([status]) => status >= '300');
  const schema = successes[0]?.[1].content['application/json']?.schema;
  return html`<h4>Answer <span class="muted">${successes.map(([status]) => status).join(' or ')}</span></h4>
    <p class="shape">${typeWords(schema)}</p>
    ${members(schema)}
    <details>
      <summary>Problems</summary>
      <ul class="problems">
        ${problems.map(([status, { description }]) => html`<li><b>${status}</b> ${problemLinks(description)}</li>`)}
      </ul>
    </details>`;
}

function problemLinks(codes: string): Html {
  return html`${codes.split(', ').map((code) => html`<a href="#problem-${code}"><code>${code}</code></a> `)}`;
}
