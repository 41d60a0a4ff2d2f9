import { PROBLEMS, pupilRoutes, type OfferQuery, type ProblemCode } from '@1eleve1stage/sdk/contract';
import type { StageClient } from '#widget/service/client.js';
import { FakeRefusal } from '../apply/fake-service.js';
import { WholeService } from '../whole/whole-service.js';
import type { Network } from './host-page.js';
import type { Stored } from './visit.js';

/** A request as the table of endpoints reads it. */
export interface Asked {
  method: string;
  /** From `/v1` on. */
  path: string;
  query: URLSearchParams;
  headers: Record<string, string | undefined>;
  body: unknown;
}

interface Answer {
  status: number;
  body: unknown;
}

type Endpoint = keyof typeof pupilRoutes;

/** The fakes of the other tests, behind the addresses of the contract: the service as one visit meets it. */
export class FakeApi {
  private readonly service = new WholeService();
  private readonly toCut: string[];

  constructor(private readonly network: Network = {}) {
    this.toCut = [...(network.cut ?? [])];
  }

  get stored(): Stored[] {
    return this.service.applications.stored.map(({ status, input }) => ({
      status,
      email: input.pupil.email,
    }));
  }

  /** Answers; undefined when the network is cut before the answer is there. */
  async answer(asked: Asked): Promise<Answer | undefined> {
    const { delay = 0 } = this.network;
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    const answer = await this.act(asked).then(
      (body): Answer => ({ status: 200, body }),
      (error: unknown) => toProblem(error),
    );
    const cut = this.toCut.findIndex((start) => `${asked.method} ${asked.path}`.startsWith(start));
    if (cut < 0) return answer;
    this.toCut.splice(cut, 1);
    return undefined;
  }

  private async act(asked: Asked): Promise<unknown> {
    const { name, params } = endpointOf(asked);
    return handle(this.service.client, name, params, asked);
  }
}

async function handle(
  client: StageClient,
  name: Endpoint,
  [id = '']: string[],
  asked: Asked,
): Promise<unknown> {
  const { query, headers, body } = asked;
  // What is asked is what our own client wrote: the fakes check what matters of it.
  const given = { q: query.get('q') ?? '', body, id } as never as Given;
  const receiptToken = (headers['authorization'] ?? '').replace('Bearer ', '');
  switch (name) {
    case 'offers.search':
      return client.offers.search(toOfferQuery(query));
    case 'offers.get':
      return client.offers.get(given.id);
    case 'places.suggest':
      return client.places.suggest(given);
    case 'places.get':
      return client.places.get(given.id);
    case 'schools.suggest':
      return client.schools.suggest(given);
    case 'challenges.create':
      return client.challenges?.create(given.id, {});
    case 'applications.submit':
      return client.applications.submit(given.id, given.body, {
        idempotencyKey: headers['idempotency-key'] ?? '',
      });
    case 'applications.verify':
      return client.applications.verify(given.id, given.body);
    case 'applications.get':
      return client.applications.get(given.id, { receiptToken });
    default:
      throw new FakeRefusal('not_found');
  }
}

interface Given {
  id: never;
  q: string;
  body: never;
}

function toOfferQuery(query: URLSearchParams): OfferQuery {
  const { radiusKm, limit, weeks, sectors, key: _, ...texts } = Object.fromEntries(query);
  return {
    ...texts,
    ...(radiusKm && { radiusKm: Number(radiusKm) }),
    ...(limit && { limit: Number(limit) }),
    ...(weeks && { weeks: weeks.split(',') as never[] }),
    ...(sectors && { sectors: sectors.split(',') as never[] }),
  };
}

function endpointOf({ method, path }: Asked): { name: Endpoint; params: string[] } {
  for (const [name, route] of Object.entries(pupilRoutes)) {
    const pattern = new RegExp(`^${route.path.replaceAll(/\{\w+\}/g, '([^/]+)')}$`);
    const match = route.method === method && pattern.exec(path);
    // The table's own names.
    if (match) return { name: name as Endpoint, params: match.slice(1).map(decodeURIComponent) };
  }
  throw new FakeRefusal('not_found');
}

function toProblem(error: unknown): Answer {
  if (!(error instanceof Error && 'code' in error)) throw error;
  const code = error.code as ProblemCode;
  const { status, fr, en } = PROBLEMS[code];
  return { status, body: { ...error, type: code, title: en, titles: { fr, en }, status, code } };
}
