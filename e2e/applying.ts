import type { OfferForm } from '@1eleve1stage/sdk';
import { openWeeks } from '@1eleve1stage/sdk/rules';
import type { Frame, Page } from 'playwright-core';

export const TITLE = 'Souder une structure et la contrôler';

/** An offer near Rennes, as its publisher sends it. */
export function weldingOffer(): OfferForm {
  return {
    title: TITLE,
    description: 'Tu suis une pièce du plan au contrôle.',
    employer: { name: 'Soudures du Bocage', isPublic: false },
    sector: { code: 's37' },
    grades: ['troisieme'],
    weeks: openWeeks('troisieme', new Date()).slice(1, 3),
    seats: { total: 2 },
    location: { postcode: '35000', city: 'Rennes' },
    contact: { email: 'accueil@soudures.example' },
  };
}

const BIRTH_DATE = `14 03 ${new Date().getFullYear() - 14}`;

/** Fills in the form of one page, all of it. */
export async function fillForm(page: Page): Promise<void> {
  await page.getByLabel('Prénom', { exact: true }).fill('Léa');
  await page.getByLabel('Nom', { exact: true }).fill('Petit');
  await page.getByLabel('Ton adresse e-mail').fill('lea.petit@famille.example');
  await page.getByLabel('Date de naissance').fill(BIRTH_DATE);
  await page.getByLabel('Ton collège, et sa ville').fill('Collège des Exemples, Rennes');
  await page
    .getByRole('radio', { name: /^Du \d/ })
    .first()
    .check();
  await page.getByLabel(/Pourquoi ce stage/).fill('J’aimerais voir comment on soude.');
  await page.getByLabel('Son prénom et son nom').fill('Claire Petit');
  await page.getByLabel('Son e-mail').fill('claire.petit@famille.example');
  await page.getByLabel('Son téléphone').fill('06 12 34 56 78');
  await page.getByRole('checkbox', { name: /responsable légal sait/ }).check();
  // Nobody fills it in within three seconds: the form says so.
  await page.waitForTimeout(3000);
}

/** Goes through the element's steps, from the first to the sending. */
export async function applyInElement(frame: Frame): Promise<void> {
  await frame.getByLabel('Prénom', { exact: true }).fill('Noé');
  await frame.getByLabel('Nom', { exact: true }).fill('Petit');
  await frame.getByLabel('Ton adresse e-mail').fill('noe.petit@famille.example');
  await frame.getByLabel('Date de naissance').fill(BIRTH_DATE);
  await frame.getByRole('button', { name: 'Continuer' }).click();
  await frame.getByRole('combobox', { name: 'Ton collège ou ton lycée' }).fill('zzzz');
  await frame.getByRole('button', { name: 'Mon établissement n’est pas dans la liste' }).click();
  await frame.getByLabel('Nom et ville de ton établissement').fill('Collège des Exemples, Rennes');
  await frame.getByRole('radio', { name: /Du \d/ }).first().check();
  await frame.getByRole('button', { name: 'Continuer' }).click();
  await frame.getByLabel(/Pourquoi ce stage/).fill('J’aimerais voir souder.');
  await frame.getByLabel('Son prénom et son nom').fill('Claire Petit');
  await frame.getByLabel('Son e-mail').fill('claire.petit@famille.example');
  await frame.getByLabel('Son téléphone').fill('06 12 34 56 78');
  await frame.getByRole('button', { name: 'Relire avant d’envoyer' }).click();
  await frame.getByRole('checkbox', { name: /responsable légal sait/ }).check();
  await frame.getByRole('button', { name: 'Envoyer ma candidature' }).click();
}
