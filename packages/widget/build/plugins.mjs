import { existsSync, readFileSync, rmSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { Features } from 'lightningcss';
import { minifyHTMLLiterals } from 'minify-literals';

/** Reads tsc's output with its map, so that the bundle's own maps point at the TypeScript. */
export function emittedByTsc() {
  return {
    name: 'emitted-by-tsc',
    load(id) {
      const map = `${id}.map`;
      if (!existsSync(map)) return null;
      return { code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(map, 'utf8')) };
    },
  };
}

const TEMPLATE = /\b(?:html|svg|css)\s*`/;

/** The oldest browsers with full support, major and minor version, as Lightning CSS counts them. */
const OLDEST = {
  safari: (15 << 16) | (4 << 8),
  ios_saf: (15 << 16) | (4 << 8),
  chrome: 100 << 16,
  firefox: 100 << 16,
};

/**
 * What those cannot read is written as they can, but colours, which are worked out in the browser, and `:dir()`, which
 * would become a list of languages: the texts of an element may run another way than the page.
 */
const css = { targets: OLDEST, exclude: Features.Colors | Features.DirSelector };

/** Minifies the html`` and css`` templates of our own files. */
export function minifiedTemplates(directory) {
  return {
    name: 'minified-templates',
    transform(code, id) {
      return id.startsWith(directory) && TEMPLATE.test(code)
        ? minifyHTMLLiterals(code, { fileName: id, css })
        : null;
    },
  };
}

/**
 * What Lit is on pages we do not own.
 *
 * - It makes its policy of Trusted Types as it loads, and throws where a page forbids it or another Lit has it. Ours
 *   tries a second name, then goes on without: where Trusted Types are not enforced nothing needs a policy.
 * - It gives a listener as its own options, and libraries give functions a method `once`: each would be heard once.
 * - It looks for polyfills and for what servers drew, which nobody here loads, and counts its versions for developers.
 */
const LIT_ON_PAGES = [
  [
    '/lit-html/lit-html.js',
    /\b(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/,
    '(()=>{for(const n of["lit-html","stage"])try{return $1.createPolicy(n,$2)}catch{}})()',
  ],
  ['/lit-html/lit-html.js', /(?:\|\|\w+\.(capture|once|passive)!==\w+\.\1){3}/, ''],
  ['/lit-html/lit-html.js', /\b(removeEventListener\(this\.name,this),\w+/, '$1'],
  ['/lit-html/lit-html.js', /\b(addEventListener\(this\.name,this),\w+/, '$1'],
  [
    '/lit-html/lit-html.js',
    /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    '',
  ],
  ['/reactive-element/reactive-element.js', /,\w+=\w+\.reactiveElementPolyfillSupport/, ''],
  [
    '/reactive-element/reactive-element.js',
    /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    '',
  ],
  [
    '/lit-element/lit-element.js',
    /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\)/,
    '',
  ],
  ['/lit-element/lit-element.js', /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
];

/** Makes Lit what it is on pages of others; says so where Lit is no longer written so. */
export function litOnPages() {
  return {
    name: 'lit-on-pages',
    transform(code, id) {
      const changes = LIT_ON_PAGES.filter(([file]) => id.endsWith(file));
      if (changes.length === 0) return null;
      let changed = code;
      for (const [, from, to] of changes) {
        if (!from.test(changed)) this.error(`Lit is written in another way: look at it again, ${from}.`);
        changed = changed.replace(from, to);
      }
      return { code: changed, map: null };
    },
  };
}

/**
 * Where the classic script came from, for what a module reads of `import.meta.url`: asked of the browser itself, since
 * `document.currentScript` is whatever a page calls so, be it an image in a comment (`<img name="currentScript">`).
 */
export function sureOfItsAddress() {
  return {
    name: 'sure-of-its-address',
    resolveImportMeta(property, { format }) {
      if (format !== 'iife' || property !== 'url') return null;
      return 'Object.getOwnPropertyDescriptor(Document.prototype,"currentScript")?.get.call(document)?.src';
    },
  };
}

/** Empties a folder first: the names of chunks change with what they hold. */
export function freshFolder(folder) {
  return {
    name: 'fresh-folder',
    buildStart() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Prints the size of each file: as written, gzip and brotli. */
export function printedSizes() {
  const kib = (bytes) => `${(bytes / 1024).toFixed(2)} KiB`.padStart(11);
  return {
    name: 'printed-sizes',
    writeBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const code = Buffer.from(file.code);
        console.log(
          `${file.fileName.padEnd(32)}${kib(code.length)}  gzip ${kib(gzipSync(code).length)}  brotli ${kib(brotliCompressSync(code).length)}`,
        );
      }
    },
  };
}
