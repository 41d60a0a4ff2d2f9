import { setImmediate as nextTurn } from 'node:timers/promises';
import { toSite } from '../pages/site.js';
import { robotsFile } from './robots.js';
import { LIST, offerLines, pageLines, sitemapIndex } from './sitemap.js';
import { Refusal } from '../../core/base/refusal.js';
import type { IndexedOffer } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import type { HttpApp } from '../http/environment.js';
import { SHOWN_HEADERS } from '../http/headers.js';

/** Pages that one list may name. */
const MOST = 50_000;

/** Offers read at once: few enough to leave others their turn. */
const BATCH = 500;

const AN_HOUR = { ...SHOWN_HEADERS, 'cache-control': 'public, max-age=3600' };
const XML = { ...AN_HOUR, 'content-type': 'application/xml; charset=utf-8' };

/** Files that crawlers ask for first: what they may read, and where it is. */
export function mountSiteFiles(app: HttpApp, ports: Ports): void {
  const { url, base } = toSite(ports.publicUrl);
  app.get('/robots.txt', (c) =>
    c.body(robotsFile({ url, base }), 200, { ...AN_HOUR, 'content-type': 'text/plain; charset=utf-8' }),
  );
  app.get('/sitemap.xml', async (c) => {
    const parts = await partsOf(ports);
    return c.body(sitemapIndex(url, ['sitemap-pages.xml', ...parts.map(nameOf)]), 200, XML);
  });
  app.get('/sitemap-pages.xml', (c) => c.body(LIST.start + pageLines(url) + LIST.end, 200, XML));
  app.get('/:name{sitemap-[1-9][0-9]{0,5}\\.xml}', async (c) => {
    const part = Number(/\d+/.exec(c.req.param('name'))?.[0]);
    if (!(await hasAny(ports, part))) throw new Refusal('not_found');
    return c.body(toStream(linesOf(ports, url, part)), 200, XML);
  });
}

function nameOf(part: number): string {
  return `sitemap-${part}.xml`;
}

/** Offers keep their place for ever, so that a list holds the same ones, and no more than it may. */
async function partsOf(ports: Ports): Promise<number[]> {
  const last = Math.ceil((await ports.storage.read.offers.lastPlace()) / MOST);
  const parts: number[] = [];
  for (let part = 1; part <= last; part += 1) if (await hasAny(ports, part)) parts.push(part);
  return parts;
}

async function hasAny(ports: Ports, part: number): Promise<boolean> {
  const [first] = await offersOf(ports, { part, limit: 1 });
  return first !== undefined;
}

async function* linesOf(ports: Ports, url: string, part: number): AsyncGenerator<string, void> {
  yield LIST.start;
  let after: IndexedOffer | undefined;
  do {
    const offers = await offersOf(ports, { part, after, limit: BATCH });
    yield offerLines(url, offers);
    after = offers.length < BATCH ? undefined : offers.at(-1);
  } while (after);
  yield LIST.end;
}

function offersOf(
  { storage: { read }, now }: Ports,
  { part, ...asked }: { part: number; after?: IndexedOffer | undefined; limit: number },
): Promise<IndexedOffer[]> {
  const places = { beyond: (part - 1) * MOST, upTo: part * MOST };
  return inTurn(() => read.offers.listIndexed({ ...places, ...asked, now: now() }));
}

let lastTurn: Promise<unknown> = Promise.resolve();

/** Reads for one list after the other, one batch each time that others had their turn, however many are asked for. */
function inTurn<Result>(read: () => Promise<Result>): Promise<Result> {
  const turn = lastTurn.then(() => nextTurn()).then(read);
  lastTurn = turn.catch(() => undefined);
  return turn;
}

/** Read as fast as it is taken: whoever stops reading stops the writing. */
function toStream(texts: AsyncGenerator<string, void>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const next = await texts.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await texts.return(undefined);
    },
  });
}
