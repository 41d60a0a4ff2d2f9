import { html, type Html } from '../../pages/html.js';
import { inFrench, wordsOf, type OwnScene } from '../scene.js';
import type { Standing } from './decisions.js';

/** Stands in place of the form. @param reason that its publisher reads */
export function standing(scene: OwnScene, why: Standing, reason?: string): Html {
  const { title, says } = wordsOf(scene).texts.moderation.standing[why];
  return html`<section class="panel panel--soft" aria-labelledby="standing">
    <h2 class="h3" id="standing">${title}</h2>
    <p>${says}</p>
    ${reason !== undefined && html`<p class="said" ${inFrench(scene)}>${reason}</p>`}
  </section>`;
}
