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
