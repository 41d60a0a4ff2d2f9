import type { CoreTexts } from '../words/catalogues.js';
import type { Centre } from '../state/criteria.js';

/** The text of the field of the commune: `Angers (49000)`. */
export function centreInWords(centre: Centre | undefined, { search }: CoreTexts): string {
  if (!centre) return '';
  if (centre.kind === 'typed') return centre.text;
  if (centre.kind === 'position') return search.aroundMe;
  return [centre.name, centre.postcode && `(${centre.postcode})`].filter(Boolean).join(' ');
}
