import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** A page that embeds something, as its documentation says to. */
export interface EmbedPage {
  name: string;
  html: string;
  /** An expression that becomes true in the page once the first results, or what stands for them, are drawn. */
  isReady: string;
  /** A function of words, run in the page: searches and waits for the results. Absent where nothing is searched. */
  search?: string;
}

const page = (body: string): string => `<!doctype html><html lang="fr"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Page</title>
<style>body{margin:0 auto;max-width:60rem;font:1rem/1.5 sans-serif}
.embed{display:block;min-block-size:48em}</style></head>
<body><h1>Nos stages</h1>${body}<footer>Mentions légales</footer></body></html>`;

/** @param api address of the service */
export function embedPages(api: string): EmbedPage[] {
  return [ours(api), INSTANTSEARCH, TYPEFORM, CAL];
}

const ours = (api: string): EmbedPage => ({
  name: 'ours',
  html: page(`<script>addEventListener('stage-results', ({ target }) =>
      target.updateComplete.then(() => requestAnimationFrame(() => (window.hasResults = true))))</script>
    <script type="module" src="${api}/widget/@1/stage.js"></script>
    <stage-search class="embed" api="${api}" place="35238" radius-km="20"><a href="${api}/s/search">Les offres</a></stage-search>`),
  isReady: `window.hasResults === true`,
  search: `async (words) => {
    const element = document.querySelector('stage-search');
    const answered = new Promise((resolve) => element.addEventListener('stage-results', resolve, { once: true }));
    element.q = words;
    await answered;
    await element.updateComplete;
  }`,
});

const INSTANTSEARCH: EmbedPage = {
  name: 'instantsearch.js',
  html: page(`<div class="embed"><div id="words"></div><div id="count"></div><div id="sectors"></div><div id="offers"></div>
    <div id="pages"></div></div><script type="module" src="/instantsearch.js"></script>`),
  isReady: `!!document.querySelector('.ais-Hits-item')`,
  search: `async (words) => {
    const input = document.querySelector('.ais-SearchBox-input');
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => {
      const watch = new MutationObserver(() => (watch.disconnect(), resolve()));
      watch.observe(document.querySelector('#count'), { subtree: true, childList: true, characterData: true });
      setTimeout(() => (watch.disconnect(), resolve()), 400);
    });
  }`,
};

const TYPEFORM: EmbedPage = {
  name: 'Typeform (frame not loaded)',
  html: page(
    `<div class="embed" data-tf-live="bench" data-tf-widget="bench"></div><script src="/typeform.js"></script>`,
  ),
  isReady: `!!document.querySelector('iframe')`,
};

const CAL: EmbedPage = {
  name: 'Cal.com (frame not loaded)',
  html: page(`<div class="embed" id="cal"></div><script>
    (function (C, A, L) { const p = (a, ar) => a.q.push(ar); C.Cal = C.Cal || function () { const cal = C.Cal;
    if (!cal.loaded) { cal.ns = {}; cal.q = cal.q || []; const s = document.createElement('script'); s.src = A;
    document.head.appendChild(s); cal.loaded = true; } p(cal, arguments); }; })(window, '/calcom.js', 'init');
    Cal('init', { origin: location.origin }); Cal('inline', { elementOrSelector: '#cal', calLink: 'bench' });
    </script>`),
  isReady: `!!document.querySelector('cal-inline, iframe')`,
};

/** The scripts of the pages, by their paths. */
export async function embedScripts(): Promise<Map<string, string>> {
  const published = async (specifier: string): Promise<string> =>
    readFile(fileURLToPath(import.meta.resolve(specifier)), 'utf8');
  return new Map([
    ['/instantsearch.js', await bundle('./pages/instantsearch.js')],
    ['/typeform.js', await published('@typeform/embed/build/embed.js')],
    ['/calcom.js', await published('@calcom/embed-core/dist/embed/embed.js')],
  ]);
}

/** A module and all it imports, minified, as a careful site has it. */
async function bundle(file: string): Promise<string> {
  const build = await rolldown({
    input: fileURLToPath(new URL(file, import.meta.url)),
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"', __DEV__: 'false' } },
  });
  const { output } = await build.generate({ format: 'es', minify: true });
  return output[0].code;
}
