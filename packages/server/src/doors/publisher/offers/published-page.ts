import { html, type Html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { builderPath, offerPath } from '../../pages/site.js';
import type { PublisherOffer } from '@1eleve1stage/sdk/contract';
import { toPublisherPage } from '../layout.js';
import { lead } from '../parts/lead.js';
import { pathOf, wordsOf, type OwnScene } from '../scene.js';

type Published = Pick<PublisherOffer, 'id' | 'title' | 'visibility'>;

/** An offer that is online: its page, its poster, a line for one’s own site; or that is to be read by somebody first. */
export function publishedPage(scene: OwnScene, { id, title, visibility }: Published): string {
  const { texts } = wordsOf(scene);
  const { published, theOffer } = texts.write;
  const { shown } = visibility;
  const said = shown ? published : published.waiting;
  return toPublisherPage(scene, {
    title: said.title,
    path: `/publisher/offers/${id}/published`,
    door: 'offers',
    body: html`<span class="hero hero--done">${icon('check')}</span>
      ${lead(said.title, { says: said.says(title) })}
      <p class="actions">
        ${
          shown
            ? html`<a class="btn" href="${pathOf(scene, offerPath(id, { query: {} }))}"
                >${icon('eye')} ${texts.offer.asPupils}</a
              >`
            : html`<a class="btn" href="${pathOf(scene, `/publisher/offers/${id}`)}">${theOffer}</a>`
        }
        <a class="btn btn--quiet" href="${pathOf(scene, '/publisher')}">${published.home}</a>
      </p>
      ${shown && html`<div class="halves">${poster(scene, id)} ${ownSite(scene, id)}</div>`}`,
  });
}

function ownSite(scene: OwnScene, id: PublisherOffer['id']): Html {
  const { published } = wordsOf(scene).texts.write;
  const line = `<a href="${scene.site.url}${offerPath(id, { query: {} })}">${published.link}</a>`;
  const builder = builderPath(scene.lang, { query: {}, element: 'apply', looks: { 'offer-id': id } });
  return html`<section class="panel" aria-labelledby="site">
    <h2 class="h2" id="site">${published.site}</h2>
    <p>${published.siteSays}</p>
    <h3 class="h3">${published.lines}</h3>
    <pre class="lines" tabindex="0"><code>${line}</code></pre>
    <p><a class="btn btn--quiet" href="${scene.site.base}${builder}">${published.more}</a></p>
  </section>`;
}

function poster(scene: OwnScene, id: PublisherOffer['id']): Html {
  const { published } = wordsOf(scene).texts.write;
  return html`<section class="panel" aria-labelledby="poster">
    <h2 class="h2" id="poster">${published.poster}</h2>
    <p>${published.posterSays}</p>
    <p>
      <a class="btn btn--primary" href="${scene.site.base}${offerPath(id, { query: {} }, '/poster')}"
        >${icon('print')} ${published.print}</a
      >
    </p>
  </section>`;
}
