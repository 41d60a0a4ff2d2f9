import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from './faults-of.js';
import { openBrowser } from './open-browser.js';
import { Service } from './service.js';

const EMAIL = 'ines@verdon.example';
const GALLERY = process.env['GALLERY'];

let browser: Browser;
let service: Service;
let page: Page;
let device: CDPSession;
let authenticatorId: string;
const complaints: string[] = [];

beforeAll(async () => {
  [browser, service] = await Promise.all([openBrowser(), Service.prepared()]);
  await service.start();
  page = await browser.newPage({ viewport: { width: 360, height: 800 }, locale: 'fr-FR' });
  page.on('console', (message) => {
    // That a form was refused is said on the page.
    if (message.type() === 'error' && !message.text().includes('422')) complaints.push(message.text());
  });
  device = await page.context().newCDPSession(page);
  await device.send('WebAuthn.enable');
  ({ authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  }));
});

afterAll(async () => {
  await browser.close();
  await service.stop();
  await service.remove();
});

const open = (address: string) => page.goto(service.url + address);
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const shows = (text: string) => page.getByText(text).first().waitFor();

async function picture(name: string): Promise<void> {
  expect(await faultsOf(page)).toEqual([]);
  if (GALLERY === undefined) return;
  await mkdir(GALLERY, { recursive: true });
  await page.screenshot({ path: path.join(GALLERY, `${name}.png`), fullPage: true });
}

/** A device of today, as Chromium plays it. */
describe('who hosts', () => {
  it('adds the device they are on', async () => {
    await open('/signin');
    await picture('passkey-signin');
    await page.getByLabel('Votre adresse e-mail').fill(EMAIL);
    await press('Recevoir le lien');
    const { text } = await service.mail(EMAIL, /votre code pour entrer/);
    await page.getByLabel('Le code à six chiffres').fill(/\b\d{6}\b/.exec(text)?.[0] ?? '');
    await press('Continuer');
    await open('/publisher/account/passkeys');
    await picture('passkey-none');
    await press('Ajouter cet appareil');
    await shows('Cet appareil est ajouté');
    await picture('passkey-added');
  });

  it('is told that the device is in the list already', async () => {
    await press('Ajouter cet appareil');
    await shows('Cet appareil est déjà dans votre liste.');
  });

  it('enters with it, without a mail', async () => {
    await press('Se déconnecter');
    await press('Entrer avec mon appareil');
    await page.waitForURL(/\/publisher$/);
    await open('/publisher/account/passkeys');
    await shows('Dernière entrée');
  });

  it('is told where nothing was unlocked, and can try again', async () => {
    await press('Se déconnecter');
    await device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
    await press('Entrer avec mon appareil');
    await shows('Votre appareil n’a rien confirmé');
    await picture('passkey-cancelled');
    await device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
    await press('Entrer avec mon appareil');
    await page.waitForURL(/\/publisher$/);
  });

  it('removes it: its key opens nothing then', async () => {
    await open('/publisher/account/passkeys');
    await page.getByRole('button', { name: /^Retirer/ }).click();
    await shows('Aucun appareil pour l’instant');
    await press('Se déconnecter');
    await press('Entrer avec mon appareil');
    await shows('Vous n’êtes pas entré(e)');
    await picture('passkey-unknown');
    expect(complaints).toEqual([]);
  });
});
