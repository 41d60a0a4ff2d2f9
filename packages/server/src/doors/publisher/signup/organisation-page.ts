import { ORGANISATION_KINDS } from '../../../ports/index.js';
import { html, type Html } from '../../pages/html.js';
import { ORGANISATIONS_PATH } from '../doors.js';
import { toPublisherPage } from '../layout.js';
import { choices, line, postForm, summaryOf, type Faults, type Filling } from '../parts/forms.js';
import { lead } from '../parts/lead.js';
import { pathOf, wordsOf, type Scene } from '../scene.js';
import { besideGood } from './sign-up-page.js';

/** The fields of the form, in their order. `siret` counts where `hasSiret` is `yes`, `kind` where it is `no`. */
export const ORGANISATION_FIELDS = ['hasSiret', 'siret', 'kind', 'name', 'postcode', 'city'] as const;
export type OrganisationField = (typeof ORGANISATION_FIELDS)[number];

/** An organisation as it was typed. */
export type OrganisationDraft = Readonly<Record<OrganisationField, string>>;

/** Who somebody new hosts for. Its form posts the fields of the draft to `/signup/organisation`. */
export interface OrganisationView {
  draft: OrganisationDraft;
  errors: Faults<OrganisationField>;
  /** Names of the organisations that they are of already. */
  of: readonly string[];
}

export function organisationPage(scene: Scene, { draft, errors, of }: OrganisationView): string {
  const { signUp } = wordsOf(scene).texts;
  const { organisation: texts } = signUp;
  const filling: Filling<OrganisationField> = { scene, draft, errors, sentences: signUp.faults };
  const title = of.length > 0 ? texts.another.title : texts.title;
  return toPublisherPage(scene, {
    title,
    path: '/signup/organisation',
    isWrong: Object.keys(errors).length > 0,
    body: besideGood(
      scene,
      html`${summaryOf(filling, ORGANISATION_FIELDS)}
        <p class="step">${signUp.step(2)}</p>
        ${lead(title, of.length > 0 ? { says: alreadyOf(scene, of) } : {})}
        ${organisationForm(filling, { path: '/signup/organisation', go: texts.go })}`,
    ),
  });
}

/** Who signs up a second time may have forgotten the first: they are told where they are already. */
function alreadyOf(scene: Scene, of: readonly string[]): Html {
  const { another } = wordsOf(scene).texts.signUp.organisation;
  const names = of.map((name) => `« ${name} »`).join(', ');
  return html`${another.says(names)} <a href="${pathOf(scene, ORGANISATIONS_PATH)}">${another.back}</a>`;
}

/** Where somebody says who they host for. */
export function organisationForm(
  filling: Filling<OrganisationField>,
  { path, go }: { path: string; go: string },
): Html {
  const { organisation: texts } = wordsOf(filling.scene).texts.signUp;
  return postForm(filling.scene, {
    path,
    look: 'fields asks',
    body: html`${choices(filling, {
        name: 'hasSiret',
        legend: texts.hasSiret,
        choices: [
          { value: 'yes', label: texts.yes, hint: texts.yesHint },
          { value: 'no', label: texts.no, hint: texts.noHint },
        ],
      })}
      ${numberOrKind(filling)} ${nameAndPlace(filling)}
      <div class="actions"><button class="btn btn--primary">${go}</button></div>`,
  });
}

/** The number, or the kind of who has none: the style sheet shows the one that was chosen. */
function numberOrKind(filling: Filling<OrganisationField>): Html {
  const { organisation: texts } = wordsOf(filling.scene).texts.signUp;
  return html`<div class="if if--yes">
      ${line(filling, { name: 'siret', label: texts.siret, hint: texts.siretHint, inputmode: 'numeric', look: 'input--m num', longest: 30 })}
    </div>
    ${choices(filling, {
      name: 'kind',
      legend: texts.kind,
      look: 'if if--no',
      choices: ORGANISATION_KINDS.map((value) => ({ value, label: texts.kinds[value] })),
    })}`;
}

function nameAndPlace(filling: Filling<OrganisationField>): Html {
  const { organisation: texts } = wordsOf(filling.scene).texts.signUp;
  return html`${line(filling, { name: 'name', label: texts.name, hint: texts.nameHint, autocomplete: 'organization', longest: 150 })}
    <div class="row">
      ${line(filling, { name: 'postcode', label: texts.postcode, autocomplete: 'postal-code', inputmode: 'numeric', longest: 10 })}
      ${line(filling, { name: 'city', label: texts.city, autocomplete: 'address-level2', longest: 50 })}
    </div>`;
}
