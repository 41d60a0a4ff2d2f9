import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CACHE, ROOT } from './root.mjs';

/**
 * What a step was last done with, so that it is done again only when that changed.
 *
 * @param {string[]} paths files and folders of the repository; absent ones count as such
 * @param {string} [more] anything else the step depends on
 */
export function fingerprint(paths, more = '') {
  const hash = createHash('sha256').update(more);
  for (const file of paths.flatMap(filesUnder).sort()) {
    hash.update(`\n${file}\n`).update(readFileSync(path.join(ROOT, file)));
  }
  return hash.digest('hex');
}

/** @param {string} step @param {string} state */
export function isFresh(step, state) {
  const file = stampOf(step);
  return existsSync(file) && readFileSync(file, 'utf8') === state;
}

/** @param {string} step @param {string} state */
export function writeStamp(step, state) {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(stampOf(step), state);
}

/** Folders that hold a package of the workspace, as pnpm-workspace.yaml lists them. */
export function workspaceFolders() {
  const packages = readdirSync(path.join(ROOT, 'packages')).map((name) => `packages/${name}`);
  return [...packages, 'examples', 'e2e', 'bench', 'packed'].filter((folder) =>
    existsSync(path.join(ROOT, folder, 'package.json')),
  );
}

/** @param {string} step */
function stampOf(step) {
  return path.join(CACHE, `${step}.stamp`);
}

/**
 * @param {string} place
 * @returns {string[]}
 */
function filesUnder(place) {
  const full = path.join(ROOT, place);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [place];
  return readdirSync(full).flatMap((name) => filesUnder(`${place}/${name}`));
}
