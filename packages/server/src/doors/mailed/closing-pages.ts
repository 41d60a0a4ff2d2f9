import { isEmployers, type LinkPurpose } from '../../ports/index.js';
import type { Texts } from '../pages/texts/index.js';
import { html } from '../pages/html.js';
import { toPage } from './layout.js';
import { DAYS_KEPT } from '../../core/base/retention.js';

const ADVICE_FOR_EMPLOYER = `Le lien entier est dans le mail que vous avez reçu. Une candidature retirée s’efface aussitôt, et les autres ${DAYS_KEPT.application} jours après le stage, le refus ou la fin du délai : alors, le lien n’ouvre plus rien.`;

/** For a link that is unknown or over. */
export function gonePage(texts: Texts, purpose: LinkPurpose): string {
  const { mailed } = texts;
  const text = isEmployers(purpose) ? ADVICE_FOR_EMPLOYER : mailed[purpose].gone;
  return closingPage(texts, { title: mailed.gone, text });
}

const DAMAGED_FOR_EMPLOYER = {
  title: 'Cette candidature ne se lit plus',
  text: 'Elle est abîmée dans nos fichiers, et rien n’a changé. Écrivez à l’équipe qui tient ce service, en citant le numéro qui est dans le mail.',
};

/** For an application that cannot be read any more. */
export function damagedPage(texts: Texts, purpose: LinkPurpose): string {
  return closingPage(texts, isEmployers(purpose) ? DAMAGED_FOR_EMPLOYER : texts.refusals.application_damaged);
}

/** For an application of a pupil whose first one counts. */
export function twicePage(texts: Texts): string {
  return closingPage(texts, texts.apply.twice);
}

/** For an application to an offer that has enough of them until a moment. */
export function keptPage(texts: Texts, until: Date): string {
  const { title, text } = texts.applicationKept;
  return closingPage(texts, { title, text: text(texts.words.day(until)) });
}

/** For the employer, where the offer was taken down by whoever runs the service. */
export function takenDownPage(texts: Texts): string {
  return closingPage(texts, {
    title: 'Cette offre a été retirée',
    text: 'L’équipe qui tient ce service l’a retirée. Tant qu’elle l’est, ses candidatures ne s’ouvrent pas.',
  });
}

function closingPage(texts: Texts, { title, text }: { title: string; text: string }): string {
  return toPage(
    texts,
    title,
    html`<h1>${title}</h1>
      <p class="lead">${text}</p>`,
  );
}
