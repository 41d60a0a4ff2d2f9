import { html, nothing, type TemplateResult } from 'lit';
import type { FoundOffer } from '@1eleve1stage/sdk/contract';
import { markFrench, type MixedText } from '../words/in-french.js';
import type { Texts } from '../words/catalogues.js';

/** Who offers it, and in which sector. */
export function byLine({ employer, sector }: FoundOffer, texts: Texts): MixedText {
  return markFrench(texts.results.by(employer.name, sectorName(sector, texts)), employer.name);
}

/** Says on a line more who publishes an offer, where that is not the employer itself: anybody may relay one under any name. */
export function publisherLine(
  { publisher, employer }: Pick<FoundOffer, 'publisher' | 'employer'>,
  { results }: Texts,
): TemplateResult | typeof nothing {
  const [one, other] = [publisher.name, employer.name];
  return one.localeCompare(other, 'fr', { sensitivity: 'base' }) === 0
    ? nothing
    : html`<br /><span class="small muted">${markFrench(results.relayed(one, other), one, other)}</span>`;
}

/** A sector in the language spoken; as the service names it where it is newer than our texts. */
export function sectorName({ code, name }: FoundOffer['sector'], { sectors }: Texts): string {
  const known: Partial<Record<string, string>> = sectors;
  return known[code] ?? name;
}
