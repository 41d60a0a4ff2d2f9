import { afterEach } from 'vitest';
import { createFetchExchange } from '../../src/core/fetch-exchange.js';
import { createClient, type Client, type ClientOptions } from '../../src/index.js';
import { startService, type ScriptedService, type Turn } from './service.js';

/** A page without offers. */
export const EMPTY = { offers: [], total: 0, nextCursor: null };
/** What a pupil sends. */
export const FORM = {
  pupil: {
    firstName: 'Jade',
    lastName: 'Moreau',
    email: 'jade@famille.example',
    grade: 'troisieme' as const,
    school: { name: 'Collège Jeanne Barret' },
    birthDate: '2012-03-14',
  },
  weeks: ['2027-W02'],
  motivation: 'J’aime les animaux.',
  legalRepresentative: { name: 'Claire Moreau', email: 'claire@famille.example', phone: '0612345678' },
};
/** What is answered to it. */
export const SUBMITTED = {
  application: { id: 'ap_0000000000000000', status: 'unverified' },
  receiptToken: 'token',
};

/** The service of the test under way. */
export let service: ScriptedService;

const TIMEOUT = 200;

type Opening = (turns: Turn[], key?: string) => Promise<Client>;

function opening(transport: Partial<ClientOptions>): Opening {
  return async (turns, key) => {
    service = await startService(...turns);
    return createClient({ baseUrl: `${service.url}/`, ...transport, ...(key && { key }) });
  };
}

/** A client of a service that answers these turns. */
export const client = opening({ timeoutMs: TIMEOUT });

/** The same over each of the ways that requests may leave. */
export const transports: [name: string, client: Opening][] = [
  ['ky', client],
  ['fetch alone', opening({ exchange: createFetchExchange(TIMEOUT) })],
];

afterEach(() => service.stop());
