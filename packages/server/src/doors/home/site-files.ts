import { toSite } from '../pages/site.js';
import { robotsFile } from './robots.js';
import { LIST, offerLines, pageLines, sitemapIndex } from './sitemap.js';
import { Refusal } from '../../core/base/refusal.js';
import type { Ports } from '../../ports/ports.js';
import type { HttpApp } from '../http/environment.js';
import { SHOWN_HEADERS } from '../http/headers.js';

/** Pages that one list may name. */
const MOST = 50_000;

/** Offers read at once: few enough to leave others their turn. */
const BATCH = 500;

const AN_HOUR = { ...SHOWN_HEADERS, 'cache-control': 'public, max-age=3600' };
const XML = { ...AN_HOUR, 'content-type': 'application/xml; charset=utf-8' };

/** What crawlers ask for first: what they may read, and where it is. */
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
    if (!(await hasAny(ports, await listedPublishers(ports), part))) throw new Refusal('not_found');
    return c.body(toStream(linesOf(ports, url, part)), 200, XML);
  });
}

function nameOf(part: number): string {
  return `sitemap-${part}.xml`;
}

/** Those who let search engines list their offers. */
async function listedPublishers({ storage: { read } }: Ports): Promise<string[]> {
  const publishers = await read.accounts.listPublishers();
  return publishers.filter(({ jobPostings }) => jobPostings).map(({ id }) => id);
}

/** Offers keep their place for ever, so that a list holds the same ones, and no more than it may. */
async function partsOf(ports: Ports): Promise<number[]> {
  const last = Math.ceil((await ports.storage.read.offers.lastPlace()) / MOST);
  const publishers = await listedPublishers(ports);
  const parts: number[] = [];
  for (let part = 1; part <= last; part += 1) if (await hasAny(ports, publishers, part)) parts.push(part);
  return parts;
}

async function hasAny(
  { storage: { read }, now }: Ports,
  publishers: readonly string[],
  part: number,
): Promise<boolean> {
  for (const publisherId of publishers) {
    const [first] = await read.offers.listIndexed({ publisherId, ...placesOf(part), limit: 1, now: now() });
    if (first) return true;
  }
  return false;
}

function placesOf(part: number): { after: number; upTo: number } {
  return { after: (part - 1) * MOST, upTo: part * MOST };
}

async function* linesOf(ports: Ports, url: string, part: number): AsyncGenerator<string, void> {
  yield LIST.start;
  for (const publisherId of await listedPublishers(ports))
    yield* linesOfOne(ports, url, { publisherId, part });
  yield LIST.end;
}

async function* linesOfOne(
  { storage: { read }, now }: Ports,
  url: string,
  { publisherId, part }: { publisherId: string; part: number },
): AsyncGenerator<string, void> {
  const { upTo, after } = placesOf(part);
  let last: number | undefined = after;
  while (last !== undefined) {
    const offers = await read.offers.listIndexed({
      publisherId,
      after: last,
      upTo,
      limit: BATCH,
      now: now(),
    });
    yield offerLines(url, offers);
    last = offers.length < BATCH ? undefined : offers.at(-1)?.place;
  }
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
