import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FoundOffer } from '@1eleve1stage/sdk/contract';
import { embedScripts, type EmbedPage } from './pages.ts';

/** A site that embeds: its pages, their scripts, and answers as Algolia gives them. */
export interface EmbeddingSite {
  url: string;
  stop(): void;
}

/**
 * @param offers what its Algolia knows: the offers that the service finds for the same place
 */
export async function serveEmbeds(
  pages: readonly EmbedPage[],
  offers: readonly FoundOffer[],
): Promise<EmbeddingSite> {
  const scripts = await embedScripts();
  const byPath = new Map(pages.map(({ html }, index) => [`/${index}`, html]));
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    const [script, html] = [scripts.get(path), byPath.get(path)];
    if (html) response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
    else if (script) response.setHeader('content-type', 'text/javascript; charset=utf-8').end(script);
    else if (path.startsWith('/1/indexes/')) {
      const { requests } = JSON.parse(await bodyOf(request)) as { requests: { params?: string | Asked }[] };
      const results = requests.map(({ params }) => algoliaAnswer(offers, params));
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ results }));
    } else response.writeHead(404).end();
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Listening on TCP.
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() };
}

interface Asked {
  query?: string | null;
}

function algoliaAnswer(offers: readonly FoundOffer[], params: string | Asked | undefined): unknown {
  const asked = typeof params === 'string' ? { query: new URLSearchParams(params).get('query') } : params;
  const query = asked?.query ?? '';
  const found = offers.filter(({ title }) => title.toLowerCase().includes(query.toLowerCase()));
  const highlight = (value: string): unknown => ({ value, matchLevel: 'none', matchedWords: [] });
  const hits = found.slice(0, 20).map(({ id, title, employer, location, sector, weeks }) => {
    const fields = { title, employer: employer.name, city: location.city, sector: sector.name };
    const highlights = Object.entries(fields).map(([name, value]) => [name, highlight(value)] as const);
    return { objectID: id, ...fields, weeks, _highlightResult: Object.fromEntries<unknown>(highlights) };
  });
  const sectors: Record<string, number> = {};
  for (const { sector } of found) sectors[sector.name] = (sectors[sector.name] ?? 0) + 1;
  const pages = { page: 0, nbPages: Math.ceil(found.length / 20), hitsPerPage: 20 };
  const rest = { nbHits: found.length, ...pages, exhaustiveNbHits: true, processingTimeMS: 1 };
  return { index: 'offers', hits, ...rest, facets: { sector: sectors }, query, params: '' };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request.setEncoding('utf8')) text += String(piece);
  return text;
}
