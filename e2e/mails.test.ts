import type { ApplicationForm } from '@1eleve1stage/sdk';
import { describe, expect, it } from 'vitest';
import { weldingOffer } from './applying.js';
import { faultsOf } from './faults-of.js';
import { openAll } from './opened.js';
import { linkIn } from './service.js';

const LOOKS = [
  { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
] as const;

const { service, browser } = await openAll();
const client = service.client();
const page = await browser.newPage({ bypassCSP: true });

/** Mails to pupils and their families, and the pages behind their links, as a person opens them one after another. */
describe.each(['fr', 'en'] as const)('mails in %s', (language) => {
  async function apply(name: string): Promise<string> {
    const { id } = await client.publisher.offers.put(`mails-${language}`, weldingOffer());
    const { application } = await client.applications.submit(id, formOf(name, language));
    return application.id;
  }

  /** Looks at what is on the page, narrow and wide, dark and light. */
  async function look(title: RegExp): Promise<void> {
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    for (const { viewport, colorScheme } of LOOKS) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      expect(await faultsOf(page), String(title)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, String(title)).toBeLessThanOrEqual(0);
    }
  }

  /** Opens a mail, looks at it, and gives its text. */
  async function read(to: string, subject: RegExp, title = subject) {
    const mail = await service.mail(to, subject);
    // The link is opened afresh, whatever page was there.
    await page.goto('about:blank');
    await page.setContent(mail.html);
    await look(title);
    return mail;
  }

  /** Kept apart: a withdrawal takes the letters that wait along. */
  let verifyLink = '';

  /** The question is read first, by whoever hears the page. */
  const isHeadingFocused = (): Promise<boolean> =>
    page.locator('h1').evaluate((heading) => heading === document.activeElement);

  const press = (): Promise<void> => page.locator('button.main').click();

  it('lead from the code to the seat', async () => {
    const id = await apply(`${language}.zoe`);
    const code = await read(`${language}.zoe@`, /^Confirm/, /étape|step/);
    await page.goto(linkIn(code, 'verify'));
    await look(/^Confirm/);
    await press();
    await look(/est partie|on its way/);
    await read(`parent.${language}.zoe@`, /^(Une candidature|An application)/);

    await client.publisher.applications.accept(id);
    await read(`parent.${language}.zoe@`, /^(Une place|A seat)/);
    const accepted = await read(`${language}.zoe@`, /oui|yes/);
    await page.goto(linkIn(accepted, 'confirm'));
    await look(/place est gardée|seat is held/);
    await press();
    await look(/place est gardée|seat is held/);
    await press();
    await look(/prends la place|take the seat/);
    expect(await isHeadingFocused()).toBe(true);
    await press();
    await look(/la place est à toi|seat is yours/);
    await read(`parent.${language}.zoe@`, /confirmé|confirmed/);
    const confirmed = await read(`${language}.zoe@`, /^(Ton stage|Your internship)/);
    await page.goto(linkIn(confirmed, 'confirm'));
    await press();
    await look(/la place est à toi|seat is yours/);
  });

  it('lead from a no to the end, where everything is erased', async () => {
    const id = await apply(`${language}.lou`);
    const first = await service.mail(`${language}.lou@`, /^Confirm/);
    verifyLink = linkIn(first, 'verify');
    await client.applications.verify(id, { code: /\b\d{6}\b/.exec(first.text)?.[0] ?? '' });
    await client.publisher.applications.reject(id, { reason: 'L’équipe est au complet ce mois-là.' });
    await read(`${language}.lou@`, /Réponse|answer/, /cette fois|this time/);

    await page.goto(linkIn(first, 'withdraw'));
    await look(/retirer une|withdraw an/);
    await press();
    await look(/Candidature refusée|Application refused/);
    await page.getByRole('button', { name: /tout effacer|erase everything/ }).click();
    await look(/tout effacer|erase everything/);
    await press();
    await look(/retirée|withdrawn/);
    await page.goto(`${service.url}/mail/confirm${language === 'en' ? '?lang=en' : ''}#nothing`);
    await press();
    await look(/pas ou plus valable|not valid/);
  });

  it('take the token along to the other language', async () => {
    const { href, hash } = new URL(verifyLink);
    await page.goto(href);
    await page.getByRole('link', { name: /English|Français/ }).click();
    await page.waitForURL((url) => url.search !== new URL(href).search);
    expect(new URL(page.url()).hash).toBe(hash);
    expect(await page.locator('#token').inputValue()).toBe(hash.slice(1));
  });

  it('keep the token of who skips to the content', async () => {
    const { hash } = new URL(verifyLink);
    await page.goto('about:blank');
    await page.goto(verifyLink);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash === '#contenu');
    expect(await page.locator('#token').inputValue()).toBe(hash.slice(1));
  });

  it('lead on where another was followed on the same page', async () => {
    await page.goto('about:blank');
    await page.goto(verifyLink.replace(/#.*/, '#nothing'));
    await press();
    await look(/pas ou plus valable|not valid/);
    await page.goto(verifyLink);
    await look(/^Confirm/);
    expect(await page.locator('#token').inputValue()).toBe(new URL(verifyLink).hash.slice(1));
  });
});

function formOf(name: string, language: 'fr' | 'en'): ApplicationForm {
  return {
    pupil: {
      firstName: 'Zoé',
      lastName: 'Petit',
      email: `${name}@famille.example`,
      grade: 'troisieme',
      school: { name: 'Collège des Exemples' },
      birthDate: `${new Date().getFullYear() - 14}-03-14`,
    },
    weeks: weldingOffer().weeks.slice(0, 1),
    motivation: 'J’aimerais voir souder.',
    legalRepresentative: {
      name: 'Claire Petit',
      email: `parent.${name}@famille.example`,
      phone: '06 12 34 56 78',
    },
    ...(language === 'en' && { language }),
  };
}
