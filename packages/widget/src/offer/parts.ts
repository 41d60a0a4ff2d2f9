import { html, nothing, type TemplateResult } from 'lit';
import { sectorPath } from '@1eleve1stage/sdk/rules';
import { fact } from './offer-facts.js';
import { inFrench } from '../words/in-french.js';
import { icon, pinPath } from '../kit/icons.js';
import { outLink } from '../kit/out-link.js';
import { checkPath, infoPath, wheelchairPath } from '../kit/answer-icons.js';
import { directionsTo, webAddress } from '../view/address.js';
import { withFirmSpaces } from '../view/typography.js';
import { toBlocks, type Block } from '../view/prose.js';
import { personPath } from './offer-icons.js';
import { part } from './part.js';
import type { WholeScene } from './offer-scene.js';

/** What the pupil will see and do. */
export function description({ whole, words }: WholeScene): TemplateResult {
  return part(words.what, prose(whole.description));
}

/** Who welcomes the pupil. */
export function employer({ whole, texts, words }: WholeScene): TemplateResult {
  const { name, isPublic, description: about, website } = whole.employer;
  const site = webAddress(website);
  const content = html`<div class="host">
    <span class="picto">${icon(sectorPath(whole.sector.code))}</span>
    <div class="stack-s">
      <p>${inFrench(name)}. ${isPublic ? words.publicHost : words.privateHost}</p>
      ${about ? prose(about) : nothing} ${site ? html`<p>${outLink(site, words.site, texts)}</p>` : nothing}
    </div>
  </div>`;
  return part(words.host, content);
}

/** The address, and how to get there when it is exact. */
export function way({ whole, texts, words }: WholeScene): TemplateResult {
  const { street, postcode, city, latitude, longitude, isApproximate } = whole.location;
  const address = [street, `${postcode} ${city}`].filter(Boolean).join(', ');
  const next = isApproximate
    ? words.approximate
    : outLink(directionsTo(latitude, longitude), words.route, texts);
  return part(
    words.go,
    html`<ul class="facts">
      ${fact(pinPath, html`${inFrench(address)}. ${next}`)}
    </ul>`,
  );
}

/** Wheelchair access, conditions of work, and where to say that one needs something. */
export function access({ whole, words }: WholeScene): TemplateResult {
  const { accessibility, workingConditions } = whole;
  const wheelchair = accessibility.wheelchair ? words.wheelchair : words.noWheelchair;
  return part(
    words.conditions,
    html`<ul class="facts">
        ${fact(wheelchairPath, wheelchair)}${accessibility.note ? fact(infoPath, inFrench(withFirmSpaces(accessibility.note))) : nothing}
        ${workingConditions ? fact(personPath, inFrench(withFirmSpaces(workingConditions))) : nothing}
      </ul>
      <p class="small muted">${words.needs}</p>`,
  );
}

/** A plain text as its author laid it out. */
function prose(text: string): TemplateResult {
  return html`<div class="prose" lang="fr">${toBlocks(withFirmSpaces(text)).map(block)}</div>`;
}

function block(piece: Block): TemplateResult {
  if (piece.kind === 'paragraph') return html`<p>${piece.text}</p>`;
  return html`<ul class="ticks">
    ${piece.items.map((item) => html`<li>${icon(checkPath)}<span>${item}</span></li>`)}
  </ul>`;
}
