// Bundles the service: to find and load a module by itself takes Node a millisecond, and there are a thousand of ours
// and hundreds of those we stand on. `node bundle.mjs` once the SDK is compiled; also the tests' set-up.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { fingerprint, isFresh, writeStamp } from '../../scripts/stamps.mjs';

const FOLDER = import.meta.dirname;
const DIST = path.join(FOLDER, 'dist');

/** What the bundle is made of. */
const SOURCES = ['src', 'package.json', 'bundle.mjs'].map((name) => `packages/server/${name}`);

/** What lies in the folder besides: the table of communes, which `src/places/build.ts` makes. */
const TABLE = 'places.tsv';

/** The file with the licences of what is in the bundle, as each of them asks. */
const LICENCES = 'licences.txt';

/**
 * What is installed beside the bundle: what is compiled for a machine, and CommonJS, which loads as fast by itself. The
 * other packages are in it.
 *
 * @type {{ dependencies: Record<string, string> }}
 */
const { dependencies } = JSON.parse(readFileSync(path.join(FOLDER, 'package.json'), 'utf8'));

/** Writes the bundle, unless it is there and up to date. Takes a second and a half. */
export async function setup() {
  const state = fingerprint([...SOURCES, 'packages/sdk/dist', 'pnpm-lock.yaml']);
  if (isFresh('service', state) && existsSync(path.join(DIST, 'main.js'))) return;
  const beside = Object.keys(dependencies);
  const bundle = await rolldown({
    cwd: FOLDER,
    input: { main: 'src/main.ts', 'log-thread': 'src/storage/sqlite/log-thread.ts' },
    platform: 'node',
    external: (id) => beside.some((name) => id === name || id.startsWith(`${name}/`)),
  });
  // An error is told by the names and lines of the sources, for which their text is not needed.
  const { output } = await bundle.write({ dir: DIST, sourcemap: true, sourcemapExcludeSources: true });
  await bundle.close();
  writeFileSync(path.join(DIST, LICENCES), licencesOf(output.flatMap((file) => modulesOf(file))));
  const written = new Set([TABLE, LICENCES, ...output.map(({ fileName }) => fileName)]);
  for (const name of readdirSync(DIST).filter((name) => !written.has(name)))
    rmSync(path.join(DIST, name), { recursive: true });
  writeStamp('service', state);
}

/** @param {import('rolldown').OutputChunk | import('rolldown').OutputAsset} file */
function modulesOf(file) {
  return file.type === 'chunk' ? file.moduleIds : [];
}

/** @param {string[]} modules their paths */
function licencesOf(modules) {
  const folders = modules.map((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0]);
  return [...new Set(folders)]
    .filter((folder) => folder !== undefined)
    .sort()
    .map((folder) => {
      const licence = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
      if (!licence) throw new Error(`${folder} has no licence to hand on.`);
      const { name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
      return `${name} ${version}\n\n${readFileSync(path.join(folder, licence), 'utf8').trim()}\n`;
    })
    .join('\n\n');
}

if (process.argv[1] === import.meta.filename) await setup();
