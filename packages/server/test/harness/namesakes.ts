import type { Client } from '@1eleve1stage/sdk';
import { changePublisher } from '../../src/core/accounts/change-publisher.js';
import { createKey } from '../../src/core/accounts/create-key.js';
import { sampleOffer } from './samples.js';
import { openTestService, SITE, type TestService } from './test-service.js';

export const VERDON = { name: 'Ateliers Verdon', isPublic: false };
export const SIRET = '73282932000074';
export const FAKE = { email: 'stages@verdon-fr.example' };

interface Account {
  client: Client;
  publisherId: string;
}

/** A service where a relay publishes under the name of a company. */
export interface Namesakes {
  service: TestService;
  /** The company, somebody who wants to pass for it, and the relay. */
  accounts: Record<'verdon' | 'rival' | 'relay', Account>;
  /** The publishable key of the company. */
  siteKey: string;
}

/** One offer of the company, and one of the relay, which is newer, under the company's name. */
export async function openNamesakes(): Promise<Namesakes> {
  const service = await openTestService();
  const accounts = {
    verdon: await openAccount(service, 'Ateliers Verdon'),
    rival: await openAccount(service, 'Stages Faciles'),
    relay: await openAccount(service, 'Relais des métiers'),
  };
  const asked = { publisher: 'Ateliers Verdon', kind: 'publishable', mode: 'live' } as const;
  const { secret: siteKey } = await createKey(service.ports, { ...asked, origins: [SITE] });
  await changePublisher(service.ports, 'Relais des métiers', () => ({ isIntermediary: true }));
  const employer = { ...VERDON, siret: SIRET };
  await accounts.verdon.client.publisher.offers.put('own', sampleOffer({ employer }));
  service.travelTo(new Date(service.ports.now().getTime() + 60_000));
  await accounts.relay.client.publisher.offers.put('relayed', sampleOffer({ employer, contact: FAKE }));
  return { service, accounts, siteKey };
}

async function openAccount(service: TestService, publisher: string): Promise<Account> {
  const asked = { publisher, kind: 'secret', mode: 'live' } as const;
  const { key, secret } = await createKey(service.ports, { ...asked, origins: [] });
  return { client: service.client(secret), publisherId: key.publisherId };
}
