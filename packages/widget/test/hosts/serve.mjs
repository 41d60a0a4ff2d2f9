import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const libraries = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** @typedef {import('node:http').IncomingMessage} IncomingMessage */
/** @typedef {import('node:http').ServerResponse} ServerResponse */

/**
 * For web-test-runner: its own server gives the hostile pages, each with its headers, at `/hosts/<page>/<visit>`;
 * another, on a port of its own as the service would be, gives the element's bundle and answers as the service.
 *
 * Tests are compiled before they run: the pages and the fakes are what tsc made of them.
 */
export async function hostsPlugin() {
  const { pages } = await import(`${dist}test/hosts/pages/index.js`);
  const { slugOf } = await import(`${dist}test/hosts/host-page.js`);
  const { writePage, scriptOf } = await import(`${dist}test/hosts/write-page.js`);
  const { FakeApi } = await import(`${dist}test/hosts/fake-api.js`);
  const bySlug = new Map(pages.map((page) => [slugOf(page), page]));
  const visits = new Map();
  const service = createServer((request, response) => void serve(request, response));

  async function serve(request, response) {
    const url = new URL(request.url, 'http://service');
    const [, folder, ...rest] = url.pathname.split('/');
    allowEverybody(response);
    if (request.method === 'OPTIONS') return response.writeHead(204).end();
    try {
      if (folder === 'api' && rest[2] !== 'widget') return await answer(request, response, url, rest);
      const [type, text] = await read(folder, rest.join('/'));
      response.writeHead(200, { 'content-type': type }).end(text);
    } catch {
      response.writeHead(404).end();
    }
  }

  async function answer(request, response, url, [slug, visit, ...rest]) {
    const text = Buffer.concat(await request.toArray()).toString();
    const told = await apiOf(slug, visit).answer({
      method: request.method,
      path: `/${rest.join('/')}`,
      query: url.searchParams,
      headers: request.headers,
      body: text ? JSON.parse(text) : undefined,
    });
    if (!told) return response.destroy();
    response.writeHead(told.status, { 'content-type': 'application/json' }).end(JSON.stringify(told.body));
  }

  async function read(folder, file) {
    if (folder === 'pages') {
      const page = bySlug.get(path.parse(file).name);
      return file.endsWith('.css') ? ['text/css', page.css] : ['text/javascript', scriptOf(page)];
    }
    if (folder === 'libraries') return ['text/javascript', await readFile(path.join(libraries, file))];
    if (folder === 'hosts') return ['text/javascript', await readFile(path.join(dist, 'test/hosts', file))];
    const text = await readFile(path.join(dist, 'bundle', path.basename(file)), 'utf8');
    return ['text/javascript', folder === 'widget-of-before' ? asOfBefore(text) : text];
  }

  function apiOf(slug, visit) {
    const id = `${slug}/${visit}`;
    if (!visits.has(id)) visits.set(id, new FakeApi(bySlug.get(slug).network));
    return visits.get(id);
  }

  return {
    name: 'hosts',
    async serverStart() {
      await once(service.listen(0, 'localhost'), 'listening');
    },
    serverStop() {
      service.close();
      service.closeAllConnections();
    },
    /** Pages come before the server's own plugins, which would add to them. */
    async serve({ path: asked, response }) {
      const [, folder, slug, visit, what] = asked.split('/');
      const page = folder === 'hosts' && bySlug.get(slug);
      if (!page) return undefined;
      if (what === 'stored') return { body: JSON.stringify(apiOf(slug, visit).stored), type: 'json' };
      const origin = `http://localhost:${service.address().port}`;
      const addresses = { service: origin, api: `${origin}/api/${slug}/${visit}` };
      response.set(page.headers?.(addresses) ?? {});
      // An optimiser may have written our script into the page.
      const classic = await readFile(path.join(dist, 'bundle/stage.classic.js'), 'utf8');
      const body = writePage(page, addresses).replace('{{stage.classic.js}}', () => classic);
      return { body, type: 'html' };
    },
  };
}

/** @param {ServerResponse} response */
function allowEverybody(response) {
  response.setHeader('access-control-allow-origin', '*');
  // As the service does: what is asked for.
  const asked = response.req.headers['access-control-request-headers'];
  response.setHeader('access-control-allow-headers', asked ?? 'authorization, content-type, idempotency-key');
  response.setHeader('access-control-allow-methods', 'GET, POST, DELETE');
  response.setHeader('access-control-expose-headers', 'retry-after');
  response.setHeader('cross-origin-resource-policy', 'cross-origin');
  response.setHeader('cache-control', 'no-store');
}

/** Another version of the bundle. @param {string} text */
function asOfBefore(text) {
  return text.replaceAll(/(["'`])0\.1\.0\1/g, '"0.0.9"');
}
