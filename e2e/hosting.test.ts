import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from './faults-of.js';
import { openBrowser } from './open-browser.js';
import { Service } from './service.js';

const EMAIL = 'ines@verdon.example';

/** What somebody who hosts does, with the service as it is built and its demonstration: no script, no mouse. */
describe('who hosts, without script and by keyboard', () => {
  const opened = Promise.all([Service.prepared(), openBrowser()]);
  let service: Service;
  let page: Page;

  beforeAll(async () => {
    const [prepared, browser] = await opened;
    service = prepared;
    await service.start();
    const context = await browser.newContext({ locale: 'fr-FR', bypassCSP: true });
    page = await context.newPage();
    await page.route('**/publisher/*.js', (route) => route.abort());
  });

  afterAll(async () => {
    const [, browser] = await opened;
    await browser.close();
    await service.stop();
    await service.remove();
  });

  it('comes in with the mailed code', async () => {
    await page.goto(`${service.url}/publisher`);
    await faultless('Se connecter');
    await tabTo('textbox', 'Votre adresse e-mail');
    await page.keyboard.type(EMAIL);
    await page.keyboard.press('Enter');
    await faultless('Ouvrez votre boîte mail');
    const { text } = await service.mail(EMAIL, /votre code pour entrer/);
    await tabTo('textbox', 'Le code à six chiffres');
    await page.keyboard.type(/\b\d{6}\b/.exec(text)?.[0] ?? '');
    await page.keyboard.press('Enter');
    await faultless('Bonjour');
  });

  it('reads a letter, then opens who wrote it, and says yes', async () => {
    await follow('link', /^« J’aimerais comprendre/);
    await faultless('Candidature en 3e');
    expect(await page.locator('main').innerText()).not.toMatch(/Lina|Moreau|Barret|14 ans/);
    await follow('button', 'Ouvrir ces informations');
    await faultless('Lina Moreau');
    await follow('button', 'Oui, j’accueille cet élève');
    await faultless('Lina Moreau');
    await page.getByRole('heading', { name: 'Vous avez dit oui à Lina' }).waitFor();
    if (!(await tellAtOnce('Lina'))) return;
    await page.getByRole('heading', { name: 'Candidature acceptée' }).waitFor();
    expect((await service.mail('lina@eleve.example', /./)).subject).toMatch(/^C’est oui/);
  });

  it('says no to another with kind words, which the pupil receives', async () => {
    await follow('link', /Élèves/);
    await faultless('Élèves');
    await follow('link', /^« Je voudrais voir un vrai atelier/);
    await tabToThe(page.locator('summary', { hasText: 'Répondre non' }));
    await page.keyboard.press('Enter');
    await tabTo('radio', /^C’est complet/);
    await page.keyboard.press('ArrowDown');
    expect(await faultsOf(page)).toEqual([]);
    await follow('button', 'Envoyer ce non');
    await faultless('Noah Diallo');
    await page.getByRole('heading', { name: 'Vous avez dit non à Noah' }).waitFor();
    if (!(await tellAtOnce('Noah'))) return;
    await page.getByRole('heading', { name: 'Candidature refusée' }).waitFor();
    const { text } = await service.mail('noah@eleve.example', /./);
    expect(text.replaceAll(/\s+/g, ' ')).toContain('Merci d’avoir pensé à nous.');
  });

  it('says no to all who are ticked, without an answer from anybody else, and undoes it', async () => {
    await follow('link', /Élèves/);
    await tabTo('checkbox', /^Choisir/);
    await page.keyboard.press('Space');
    await follow('button', 'Répondre non');
    await faultless('Répondre non à 1 élève');
    await follow('button', 'Répondre non à 1 élève');
    await faultless('Vos réponses');
    await service.mail(EMAIL, /^Vous avez dit non à 1 élève/);
    await follow('button', 'Annuler ces réponses');
    await page.getByRole('heading', { name: '1 réponse annulée' }).waitFor();
  });

  it('writes an offer in four steps, publishes it, and a pupil finds it', async () => {
    await follow('link', 'Offres');
    await faultless('Vos offres');
    await follow('link', 'Nouvelle offre');
    await faultless('Que va découvrir l’élève ?');
    await tabTo('textbox', 'Le métier, ou l’équipe');
    await page.keyboard.type('Luthier');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Comment on choisit le bois d’un violon, et comment on le règle.');
    await follow('button', 'Continuer');
    await follow('button', /Luthier, luthière/);
    await faultless('Où et avec qui ?');
    // The place is that of the last offer.
    await follow('button', 'Continuer');
    await faultless('Quand, et combien d’élèves ?');
    await tabTo('radio', 'Collège : 4e et 3e');
    // All pupils may see it: nothing more is asked of that.
    for (const key of ['ArrowDown', 'Tab', 'Tab', 'Space']) await page.keyboard.press(key);
    await page.getByRole('textbox', { name: 'Combien d’élèves en tout ?' }).focus();
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await faultless('Relisez, comme un élève');
    await follow('button', 'Publier l’offre');
    await faultless('Votre offre est en ligne');
    const lines = await page.locator('pre').innerText();
    await follow('link', 'La voir comme un élève');
    await page.getByRole('heading', { level: 1, name: 'Luthier, luthière' }).waitFor();
    expect(lines).toContain(page.url());
    await page.goto(`${service.url}/s/search?q=luthi%C3%A8re`);
    await page.getByRole('link', { name: 'Luthier, luthière' }).waitFor();
    await page.goto(`${service.url}/publisher`);
  });

  it('imports a table as a spreadsheet saved it, after a look at each row', async () => {
    await follow('link', 'Offres');
    await follow('link', 'Importer un tableau');
    await faultless('Importer un tableau d’offres');
    const header = 'Numéro;Métier;Ce que verra l’élève;Secteur;Niveaux;Semaines;Places;Code postal;Commune';
    const row = '1;Facteur, factrice de clavecins;On accorde.;s24;3e;du 22 au 26 mars 2027;1;35000;Rennes';
    const buffer = Buffer.from(`${header.replaceAll('’', '\u0092')}\r\n${row}\r\n`, 'latin1');
    await page
      .getByLabel('Votre tableau')
      .setInputFiles({ name: 'offres.csv', mimeType: 'text/csv', buffer });
    await follow('button', 'Vérifier ce tableau');
    await faultless('1 offre lue');
    await follow('button', 'Enregistrer cette offre');
    await faultless('1 offre enregistrée');
    await page.goto(`${service.url}/s/search?q=clavecins`);
    await page.getByRole('link', { name: 'Facteur, factrice de clavecins' }).waitFor();
    await page.goto(`${service.url}/publisher`);
  });

  it('makes a key for a site, and sees what the site would show, with the lines to copy', async () => {
    await follow('link', 'Réglages');
    await follow('link', 'Votre site et vos outils');
    await faultless('Votre site et vos outils');
    await fill('Son nom, pour la reconnaître', 'Notre site');
    await tabToThe(page.getByRole('textbox', { name: /^L’adresse de votre site/ }));
    await page.keyboard.type('www.verdon.example');
    await page.keyboard.press('Enter');
    await faultless('Notre site');
    expect(await page.locator('main').innerText()).toContain('https://verdon.example');
    await follow('link', 'Préparer mon site');
    await page.getByRole('heading', { level: 1, name: 'Préparer mon site' }).waitFor();
    await page.frameLocator('iframe').getByText('Facteur, factrice de clavecins').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.locator('pre').first().innerText()).toMatch(/<stage-offers\s+key="pk_live_\w+"/);
    expect(await page.getByRole('link', { name: 'Envoyer par mail' }).getAttribute('href')).toMatch(
      /^mailto:/,
    );
  });

  it('sees in the settings who did what, and goes', async () => {
    await follow('link', 'Réglages');
    await faultless('Réglages');
    const acts = await page.locator('.log li').allInnerTexts();
    for (const act of [
      /^Clé créée\. Par/,
      /^Tableau d’offres importé\. Par/,
      /^Offre publiée\. Par/,
      /^Réponse\s: non\. Par/,
    ])
      expect(acts).toContainEqual(expect.stringMatching(act));
    await follow('button', 'Se déconnecter');
    await faultless('Se connecter');
    await page.goto(`${service.url}/publisher`);
    await page.waitForURL(/\/signin/);
  });

  it('opens a space of their own, of an association, which waits to be read', async () => {
    const email = 'sophie@jardin.example';
    await follow('link', 'Accueillir un élève');
    await faultless('Accueillez un ou une élève une semaine');
    await tabTo('textbox', 'Votre adresse e-mail');
    await page.keyboard.type(email);
    await page.keyboard.press('Enter');
    await faultless('Ouvrez votre boîte mail');
    const { text } = await service.mail(email, /votre code pour entrer/);
    await fill('Le code à six chiffres', /\b\d{6}\b/.exec(text)?.[0] ?? '');
    await page.keyboard.press('Enter');
    await faultless('Votre structure');
    await tabTo('radio', /^Oui/);
    await page.keyboard.press('ArrowDown');
    await tabTo('radio', 'Une association');
    await page.keyboard.press('Space');
    await fill('Nom de la structure', 'Jardin partagé du Port');
    await fill('Code postal', '35000');
    await fill('Commune', 'Rennes');
    await page.keyboard.press('Enter');
    await faultless('Et vous ?');
    await fill('Prénom', 'Sophie');
    await fill('Nom', 'Marchand');
    await follow('button', 'Ouvrir mon espace');
    await faultless('Bonjour Sophie');
    await page.getByRole('heading', { name: 'Nous relisons votre structure' }).waitFor();
  });

  /** Has a pupil told before the hour is over; false at night, when no page does that. */
  async function tellAtOnce(name: string): Promise<boolean> {
    const tell = page.getByRole('button', { name: `Prévenir ${name} maintenant` });
    if (!(await tell.isVisible())) {
      expect(await page.locator('main').innerText()).toContain('La nuit, nous n’écrivons à aucun élève.');
      return false;
    }
    await follow('button', `Prévenir ${name} maintenant`);
    return true;
  }

  async function fill(name: string, words: string): Promise<void> {
    await tabTo('textbox', name);
    await page.keyboard.type(words);
  }

  /** Presses Tab until what is named so has the focus. */
  async function tabTo(role: Parameters<Page['getByRole']>[0], name: string | RegExp): Promise<void> {
    await tabToThe(page.getByRole(role, { name, ...(typeof name === 'string' && { exact: true }) }).first());
  }

  async function tabToThe(wanted: Locator): Promise<void> {
    await wanted.waitFor();
    for (let tabs = 0; tabs < 40; tabs += 1) {
      await page.keyboard.press('Tab');
      if (await wanted.evaluate((element) => element.contains(document.activeElement))) return;
    }
    throw new Error(`No Tab leads to ${String(wanted)}.`);
  }

  /** Presses what is named so, by keyboard, and waits for what comes. */
  async function follow(role: 'button' | 'link', name: string | RegExp): Promise<void> {
    await tabTo(role, name);
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  }

  /** Waits for the page of that title, whose scripts did not come, and looks at it with axe. */
  async function faultless(title: string): Promise<void> {
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    expect(await page.locator('script:not([src*="/publisher/"])').count(), title).toBe(0);
    expect(await faultsOf(page), title).toEqual([]);
  }
});
