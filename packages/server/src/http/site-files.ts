import { toSite } from '../pages/hosted/site.js';
import { robotsFile } from '../pages/robots.js';
import { LIST, offerLines, pageLines, sitemapIndex } from '../pages/sitemap.js';
import { Refusal } from '../rules/refusal.js';
import type { Ports } from '../use-cases/ports.js';
import type { HttpApp } from './environment.js';
import { SHOWN_HEADERS } from './headers.js';

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
    if (!(await partsOf(ports)).includes(part)) throw new Refusal('not_found');
    return c.body(toStream(linesOf(ports, url, part)), 200, XML);
  });
}

function nameOf(part: number): string {
  return `sitemap-${part}.xml`;
}

/** Offers keep their place for ever, so that a list holds the same ones, and no more than it may. */
async function partsOf({ storage: { read }, now }: Ports): Promise<number[]> {
  const last = Math.ceil((await read.offers.lastPlace()) / MOST);
  const parts: number[] = [];
  for (let part = 1; part <= last; part += 1) {
    const [first] = await read.offers.listIndexed({ ...placesOf(part), limit: 1, now: now() });
    if (first) parts.push(part);
  }
  return parts;
}

function placesOf(part: number): { after: number; upTo: number } {
  return { after: (part - 1) * MOST, upTo: part * MOST };
}

async function* linesOf(
  { storage: { read }, now }: Ports,
  url: string,
  part: number,
): AsyncGenerator<string, void> {
  yield LIST.start;
  const { upTo, after } = placesOf(part);
  let last: number | undefined = after;
  while (last !== undefined) {
    const offers = await read.offers.listIndexed({ after: last, upTo, limit: BATCH, now: now() });
    yield offerLines(url, offers);
    last = offers.at(-1)?.place;
  }
  yield LIST.end;
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
