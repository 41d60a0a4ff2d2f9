import { SECTOR_CODES } from '@1eleve1stage/sdk/contract';
import { html, type Html } from '../../../pages/html.js';
import { wordsOf, type OwnScene } from '../../scene.js';
import { chosenOne, typedLine, typedText } from './parts.js';
import type { Writing } from './writing.js';

/** What pupils will see and do: a title, three questions instead of an empty box, the sector. */
export function tradeStep(scene: OwnScene, writing: Writing): Html {
  const { texts, shared } = wordsOf(scene);
  const { trade } = texts.write;
  const sectors = SECTOR_CODES.map((code) => [code, shared.words.sectors[code]] as const).sort(
    ([, one], [, other]) => one.localeCompare(other, scene.lang),
  );
  return html`${typedLine(scene, writing, { name: 'title', label: trade.title, hint: trade.titleHint, longest: 150 })}
  ${isWhole(writing) ? whole(scene, writing) : questions(scene, writing)}
  ${chosenOne(scene, writing, {
    ...{ name: 'sector', label: trade.sector, hint: trade.sectorHint },
    choices: [['', trade.byWords], ...sectors],
  })}`;
}

/** True where the description is one text already, that nobody can take apart into answers. */
export function isWhole({ of, fields }: Pick<Writing, 'of' | 'fields'>): boolean {
  return 'offer' in of || (fields['description'] ?? '') !== '';
}

function whole(scene: OwnScene, writing: Writing): Html {
  const { trade } = wordsOf(scene).texts.write;
  return typedText(scene, writing, { name: 'description', label: trade.description, longest: 1500 });
}

function questions(scene: OwnScene, writing: Writing): Html {
  const { trade } = wordsOf(scene).texts.write;
  return html`<fieldset class="fields">
    <legend class="label">${trade.questions}</legend>
    ${typedText(scene, writing, { name: 'sees', label: trade.sees, longest: 500 })}
    ${typedText(scene, writing, {
      ...{ name: 'does', label: trade.does, hint: trade.doesHint, longest: 500 },
      isOptional: true,
    })}
    ${typedLine(scene, writing, { name: 'with', label: trade.with, isOptional: true, longest: 300 })}
  </fieldset>`;
}
