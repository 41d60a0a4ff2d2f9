import { ROLES, type Invitation, type Membership, type Person } from '../../../ports/index.js';
import { nameOfReader } from '../../../core/mail/rules/mailbox.js';
import { nameOf } from '../../../core/members/list-acts.js';
import { html, type Html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { toPublisherPage } from '../layout.js';
import { donePanel } from '../parts/done-panel.js';
import { choices, hidden, line, postForm, summaryOf, type Faults, type Filling } from '../parts/forms.js';
import { lead } from '../parts/lead.js';
import { provePanel } from '../parts/prove-panel.js';
import type { May } from '../proved.js';
import { pathOf, wordsOf, type OwnScene } from '../scene.js';

/** The fields of an invitation, in their order. */
export const INVITE_FIELDS = ['email', 'role'] as const;
type InviteField = (typeof INVITE_FIELDS)[number];

/** What stands in the way of an act, told above all. */
export type TeamFault = 'lastOwner' | 'alreadyMember' | 'tooMany';

/** An invitation, by a handle: a person's identifier tells since when they are known. */
export type ShownInvitation = Invitation & { person: Person; handle: string };

/** Who is of an organisation, and who is asked to be. */
export interface TeamView {
  organisation: string;
  members: readonly (Membership & { person: Person })[];
  invitations: readonly ShownInvitation[];
  /** Who reads the page. */
  ownId: string;
  /** Whether they may change any of it: owners, who proved lately that they are there. */
  may: May;
  draft: Readonly<Record<InviteField, string>>;
  errors: Faults<InviteField>;
  fault?: TeamFault | undefined;
}

export function teamPage(scene: OwnScene, view: TeamView): string {
  const { team } = wordsOf(scene).texts;
  const isWrong = Object.keys(view.errors).length > 0;
  return toPublisherPage(scene, {
    title: team.title,
    path: '/publisher/team',
    door: 'account',
    isWrong: isWrong || view.fault !== undefined,
    body: html`<p class="crumb">
        <a href="${pathOf(scene, '/publisher/account')}">${icon('back')}${team.back}</a>
      </p>
      ${lead(team.title, { says: view.organisation })}
      ${
        view.fault !== undefined &&
        donePanel({ look: 'wait', title: team.faults[view.fault].title, says: team.faults[view.fault].says })
      }
      ${summaryOf(fillingOf(scene, view), INVITE_FIELDS)}
      <section class="block" aria-labelledby="members">
        <h2 class="h2" id="members">${team.members}</h2>
        <ul class="rows">
          ${view.members.map((member) => memberRow(scene, member, view))}
          ${view.invitations.map((invitation) => invitationRow(scene, invitation, view))}
        </ul>
      </section>
      ${view.may === 'change' && inviteForm(scene, view)}
      ${view.may === 'prove' && provePanel(scene, { why: team.confirm.why, next: '/publisher/team' })}
      ${view.may === 'read' && html`<p class="muted">${team.readOnly}</p>`}`,
  });
}

function memberRow(
  scene: OwnScene,
  { person, personId, role }: Membership & { person: Person },
  { ownId, may }: TeamView,
): Html {
  const { team } = wordsOf(scene).texts;
  const { email, ...contact } = person.contact ?? { email: team.unreadable };
  const name = nameOf({ email, ...contact });
  const other = ROLES.find((one) => one !== role) ?? role;
  return html`<li>
    <div>
      <h3 class="h3">${name}${personId === ownId && html` <span class="muted">${team.you}</span>`}</h3>
      ${name !== email && html`<p class="small muted">${email}</p>`}
      <p class="small">${team.roles[role].label}</p>
    </div>
    ${
      may === 'change' &&
      html`<div class="actions">
        ${postForm(scene, {
          path: '/publisher/team/role',
          body: html`${hidden('person', personId)}${hidden('role', other)}<button class="btn">
              ${team.make[other]}<span class="vh"> : ${name}</span>
            </button>`,
        })}
        ${postForm(scene, {
          path: '/publisher/team/remove',
          body: html`${hidden('person', personId)}<button class="btn">
              ${personId === ownId ? team.leave : team.remove}<span class="vh"> : ${name}</span>
            </button>`,
        })}
      </div>`
    }
  </li>`;
}

function invitationRow(
  scene: OwnScene,
  { person, handle, role, invitedAt, expiresAt }: ShownInvitation,
  { may }: TeamView,
): Html {
  const { texts, shared } = wordsOf(scene);
  const { team } = texts;
  // As whoever asked may have written it: they may have been known by another name of it before.
  const email = person.contact ? nameOfReader(person.contact.email) : team.unreadable;
  return html`<li>
    <div>
      <h3 class="h3">${email}</h3>
      <p class="small muted">${team.invited(shared.words.day(invitedAt), shared.words.day(expiresAt))}</p>
      <p class="small">${team.roles[role].label}</p>
    </div>
    ${
      may === 'change' &&
      postForm(scene, {
        path: '/publisher/team/withdraw',
        body: html`${hidden('invitation', handle)}<button class="btn">
            ${team.withdraw}<span class="vh"> : ${email}</span>
          </button>`,
      })
    }
  </li>`;
}

function inviteForm(scene: OwnScene, view: TeamView): Html {
  const { team } = wordsOf(scene).texts;
  const filling = fillingOf(scene, view);
  return html`<section class="panel read" aria-labelledby="invite">
    <h2 class="h3" id="invite">${team.invite}</h2>
    ${postForm(scene, {
      path: '/publisher/team/invite',
      look: 'fields',
      body: html`${line(filling, {
          name: 'email',
          label: team.email,
          hint: team.emailHint,
          type: 'email',
          longest: 254,
        })}
        ${choices(filling, {
          name: 'role',
          legend: team.role,
          choices: ROLES.toReversed().map((value) => ({
            value,
            label: team.roles[value].label,
            hint: team.roles[value].hint,
          })),
        })}
        <div class="actions"><button class="btn btn--primary">${team.send}</button></div>`,
    })}
  </section>`;
}

function fillingOf(scene: OwnScene, { draft, errors }: TeamView): Filling<InviteField> {
  return { scene, draft, errors, sentences: wordsOf(scene).texts.team.invalid };
}
