import type { TableRow } from '../../../../ports/index.js';
import { html, type Html } from '../../../pages/html.js';
import { icon } from '../../../pages/icons.js';
import { toPublisherPage } from '../../layout.js';
import { hidden } from '../../parts/forms.js';
import { lead } from '../../parts/lead.js';
import { inFrench, pathOf, wordsOf, type OwnScene } from '../../scene.js';
import { uploadForm } from './import-page.js';

/** A table, row by row. */
export interface TableView {
  /** As the file is called. */
  name: string;
  rows: readonly TableRow[];
  /** The file itself, to store on the next press; absent once it is. */
  content?: string;
  /** True where what is stored waits for a moderator. */
  waits: boolean;
}

/** What would become of a table, or became of it. */
export function tablePage(scene: OwnScene, view: TableView): string {
  const { table: words } = wordsOf(scene).texts;
  const { rows, content, name, waits } = view;
  const wrong = rows.filter(({ outcome }) => outcome === 'refused').length;
  const right = rows.length - wrong;
  const isStored = content === undefined;
  const title = isStored ? words.stored(right, wrong) : words.found(right, wrong);
  const says = isStored ? (wrong > 0 ? words.done : words.allIn) : words.nothingYet(name);
  return toPublisherPage(scene, {
    ...{ title, door: 'offers' },
    body: html`<p class="crumb">
        <a href="${pathOf(scene, '/publisher/offers')}">${icon('back')}${words.back}</a>
      </p>
      ${lead(title, { says })} ${right > 0 && html`<p>${waits ? words.thenWaiting : words.thenShown}</p>`}
      ${content !== undefined && right > 0 && storeForm(scene, { content, name, right })}
      <p class="actions">
        ${isStored && html`<a class="btn btn--primary" href="${pathOf(scene, '/publisher/offers')}">${words.toOffers}</a>`}
        <a class="btn" href="${pathOf(scene, '/publisher/offers/import')}">${words.another}</a>
      </p>
      <section class="block" aria-labelledby="rows">
        <h2 class="h2" id="rows">${words.rows}</h2>
        <ul class="rows tabled">
          ${rows.map((row) => rowPart(scene, row))}
        </ul>
      </section>`,
  });
}

function storeForm(
  scene: OwnScene,
  { content, name, right }: { content: string; name: string; right: number },
): Html {
  const { table: words } = wordsOf(scene).texts;
  return uploadForm(
    scene,
    html`${hidden('content', content)}${hidden('name', name)}
      <div class="actions"><button class="btn btn--primary">${words.store(right)}</button></div>`,
  );
}

const LOOKS = {
  created: { look: 'shown', picture: 'check' },
  updated: { look: 'shown shown--off', picture: 'undo' },
  unchanged: { look: 'shown shown--off', picture: 'check' },
  refused: { look: 'shown shown--no', picture: 'alert' },
} as const;

function rowPart(scene: OwnScene, { row, outcome, offer, reasons }: TableRow): Html {
  const { texts, shared } = wordsOf(scene);
  const { table: words } = texts;
  const { look, picture } = LOOKS[outcome];
  return html`<li>
    <div>
      <h3 class="h3">${words.row(row)}${offer && html` : <span ${inFrench(scene)}>${offer.title}</span>`}</h3>
      ${
        offer &&
        html`<p class="small muted">
          <span ${inFrench(scene)}>${offer.location.city}</span> · ${shared.weeks.list(offer.weeks)}
        </p>`
      }
    </div>
    <div class="${look}">
      <span class="shown__i">${icon(picture)}</span>
      <div>
        <strong>${words.outcomes[outcome]}</strong>
        ${reasons.map((reason) => html`<p>${reason[scene.lang]}</p>`)}
      </div>
    </div>
  </li>`;
}
