import { existsSync, readFileSync, rmSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
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

/** Minifies the html`` and css`` templates of our own files. */
export function minifiedTemplates(directory) {
  return {
    name: 'minified-templates',
    transform(code, id) {
      return id.startsWith(directory) ? minifyHTMLLiterals(code, { fileName: id }) : null;
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
