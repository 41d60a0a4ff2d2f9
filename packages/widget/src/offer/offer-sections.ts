import { html, nothing, type TemplateResult } from 'lit';
import { sectorPath, toBlocks, type TextBlock } from '@1eleve1stage/sdk/rules';
import { factLine } from './offer-facts.js';
import { inFrench } from '../words/in-french.js';
import { icon, pinPath } from '../kit/icons.js';
import { outLink } from '../kit/out-link.js';
import { checkPath, infoPath } from '../kit/sign-icons.js';
import { wheelchairPath } from './fact-icons.js';
import { directionsTo, webAddress } from '../view/address.js';
import { withFirmSpaces } from '../view/typography.js';
import { titledSection, type WholeOfferView } from './offer-section.js';

const personPath =
  'M10.1 4.6a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0-3.8 0M12 8.5v6.5M12 15l-2.6 6M12 15l2.6 6M7.8 12.2 12 9l4.2 3.2';

/** The description of what the pupil will see and do. */
export function descriptionSection({ whole, words }: WholeOfferView): TemplateResult {
  return titledSection(words.what, proseBlocks(whole.description));
}

/** Who welcomes the pupil. */
export function employerSection({ whole, texts, words }: WholeOfferView): TemplateResult {
  const { name, isPublic, description: about, website } = whole.employer;
  const site = webAddress(website);
  const content = html`<div class="host">
    <span class="picto">${icon(sectorPath(whole.sector.code))}</span>
    <div class="stack-s">
      <p>${inFrench(name)}. ${isPublic ? words.publicHost : words.privateHost}</p>
      ${about ? proseBlocks(about) : nothing}
      ${site ? html`<p>${outLink(site, words.site, texts)}</p>` : nothing}
    </div>
  </div>`;
  return titledSection(words.host, content);
}

/** The address, and how to get there when it is exact. */
export function directionsSection({ whole, texts, words }: WholeOfferView): TemplateResult {
  const { street, postcode, city, latitude, longitude, isApproximate } = whole.location;
  const address = [street, `${postcode} ${city}`].filter(Boolean).join(', ');
  const next = isApproximate
    ? words.approximate
    : outLink(directionsTo(latitude, longitude), words.route, texts);
  return titledSection(
    words.go,
    html`<ul class="facts">
      ${factLine(pinPath, html`${inFrench(address)}. ${next}`)}
    </ul>`,
  );
}

/** Wheelchair access, conditions of work, and where to say that one needs something. */
export function accessSection({ whole, words }: WholeOfferView): TemplateResult {
  const { accessibility, workingConditions } = whole;
  const wheelchair = accessibility.wheelchair ? words.wheelchair : words.noWheelchair;
  return titledSection(
    words.conditions,
    html`<ul class="facts">
        ${factLine(wheelchairPath, wheelchair)}${accessibility.note ? factLine(infoPath, inFrench(withFirmSpaces(accessibility.note))) : nothing}
        ${workingConditions ? factLine(personPath, inFrench(withFirmSpaces(workingConditions))) : nothing}
      </ul>
      <p class="small muted">${words.needs}</p>`,
  );
}

/** A plain text as its author laid it out. */
function proseBlocks(text: string): TemplateResult {
  return html`<div class="prose" lang="fr">${toBlocks(withFirmSpaces(text)).map(proseBlock)}</div>`;
}

function proseBlock(piece: TextBlock): TemplateResult {
  if (piece.kind === 'paragraph') return html`<p>${piece.text}</p>`;
  return html`<ul class="ticks">
    ${piece.items.map((item) => html`<li>${icon(checkPath)}<span>${item}</span></li>`)}
  </ul>`;
}
