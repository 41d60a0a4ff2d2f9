import type { OrganisationToRead } from '../../../core/organisations/read-waiting.js';
import { nameOf } from '../../../core/members/list-acts.js';
import { domainSign } from '../../../core/organisations/rules/mail-domain.js';
import { html, type Html } from '../../pages/html.js';
import { icon, type IconName } from '../../pages/icons.js';
import { toPublisherPage } from '../layout.js';
import { lead } from '../parts/lead.js';
import type { Names } from '../parts/audience.js';
import { offerPreview } from '../parts/offer-preview.js';
import { inFrench, pathOf, wordsOf, type OwnScene } from '../scene.js';
import { decisionForm, decisionLog, decisionNotes, type DecisionDraft } from './decision-form.js';
import { organisationPath, QUEUE_PATH } from './paths.js';
import { daysSince } from './since.js';
import { standing } from './standing.js';

export interface OrganisationView {
  read: OrganisationToRead;
  decision: DecisionDraft;
  now: Date;
  /** Names of schools that its offers are kept for. */
  names: Names;
}

/** An organisation as a moderator reads it: what is known of it, what it would show, and the decision. */
export function organisationPage(scene: OwnScene, { read, decision, now, names }: OrganisationView): string {
  const { moderation: words } = wordsOf(scene).texts;
  const { publisher, offers, isMore, isOwn, version, decisions } = read;
  const { declared, state, askedAt } = publisher.review;
  const path = organisationPath(publisher.id);
  const name = `${declared.name}, ${declared.city}`;
  const mayDecide = state === 'waiting' && !isOwn;
  return toPublisherPage(scene, {
    title: name,
    path,
    door: 'queue',
    isWrong: Object.keys(decision.errors).length > 0 || decision.hasChanged,
    body: html`<p class="crumb"><a href="${pathOf(scene, QUEUE_PATH)}">${icon('back')} ${words.title}</a></p>
      ${decisionNotes(scene, decision)}
      ${lead(html`<span ${inFrench(scene)}>${name}</span>`, {
        says: state === 'waiting' ? words.since(daysSince(askedAt, now)) : words.states[state],
      })}
      <div class="split">
        <div class="block">
          <h2 class="h2" id="known">${words.known.title}</h2>
          <ul class="rows proofs">
            ${signsOf(scene, read)}
          </ul>
          <h2 class="h2" id="offers">${words.shows.title}</h2>
          ${offers.length === 0 && html`<p>${words.shows.none}</p>`}
          ${offers.map((offer, index) => folded(scene, offer.content.title, index === 0, offerPreview(scene, offer.content, names)))}
          ${isMore && html`<p class="small muted">${words.shows.more}</p>`}
        </div>
        <aside class="side">
          ${
            mayDecide
              ? decisionForm(scene, decision, { path, version, hints: words.decision.hints.organisation })
              : standing(scene, isOwn ? 'own' : state, publisher.review.reason)
          }
        </aside>
        ${decisionLog(scene, decisions)}
      </div>`,
  });
}

function folded(scene: OwnScene, title: string, isOpen: boolean, body: Html): Html {
  return html`<details ${isOpen && 'open'}>
    <summary>${icon('next')} <span ${inFrench(scene)}>${title}</span></summary>
    ${body}
  </details>`;
}

/** A thing that is known; `no` where it calls for a second look, `off` where it says nothing. */
interface Sign {
  look?: 'no' | 'off';
  title: string;
  says: Html | string;
}

const LOOKS = { no: 'alert', off: 'hidden', yes: 'check' } as const satisfies Record<string, IconName>;

function signsOf(scene: OwnScene, read: OrganisationToRead): Html[] {
  return [...people(scene, read), number(scene, read), ...likenesses(scene, read)].map(
    ({ look, title, says }) =>
      html`<li>
        <div class="shown${look === undefined ? '' : ` shown--${look}`}">
          <span class="shown__i">${icon(LOOKS[look ?? 'yes'])}</span>
          <div>
            <strong>${title}</strong>
            <p>${says}</p>
          </div>
        </div>
      </li>`,
  );
}

function people(scene: OwnScene, { people: all, publisher }: OrganisationToRead): Sign[] {
  const { known: words } = wordsOf(scene).texts.moderation;
  return all.flatMap(({ contact }): Sign[] => {
    if (!contact) return [{ look: 'no', title: words.unreadable, says: '' }];
    const { domain, sign } = domainSign(contact.email, publisher.review.declared.name);
    const who = [...new Set([nameOf(contact), contact.job, contact.email])].filter(Boolean).join(' · ');
    const looks = { alike: {}, anybody: { look: 'off' }, other: { look: 'no' } } as const;
    return [
      { title: words.proved, says: html`<span class="break">${who}</span>` },
      { ...looks[sign], title: words.domains[sign], says: words.domainSays[sign](domain) },
    ];
  });
}

function number(scene: OwnScene, { publisher }: OrganisationToRead): Sign {
  const { moderation, signUp } = wordsOf(scene).texts;
  const { siret, kind, postcode, city } = publisher.review.declared;
  const { known: words } = moderation;
  const where = `${postcode} ${city}`;
  if (siret === undefined)
    return {
      look: 'off',
      title: words.noSiret,
      says: `${kind ? signUp.organisation.kinds[kind] : ''} · ${where}`,
    };
  return {
    title: words.siret,
    says: html`${siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4')} · ${where} ·
      <a
        href="https://annuaire-entreprises.data.gouv.fr/etablissement/${siret}"
        rel="noreferrer"
        target="_blank"
        >${words.register}</a
      >`,
  };
}

function likenesses(scene: OwnScene, { alike }: OrganisationToRead): Sign[] {
  const { known: words } = wordsOf(scene).texts.moderation;
  if (alike.length === 0) return [{ title: words.alone, says: words.aloneSays }];
  return alike.map(({ publisher, likeness }) => {
    const { name, review } = publisher;
    const shown = html`<span ${inFrench(scene)}>${review?.declared.name ?? name}</span>`;
    const link =
      review && html` · <a href="${pathOf(scene, organisationPath(publisher.id))}">${words.see}</a>`;
    return { look: 'no', title: words.likenesses[likeness], says: html`${shown}${link}` };
  });
}
