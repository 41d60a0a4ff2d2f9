import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { StepFailed } from './child.mjs';

const IS_WINDOWS = process.platform === 'win32';

/** What npm must have unpacked, by name and version: whoever changes a version here looks its hash up and writes it. */
const HASHES = new URL('toolchain-hashes.json', import.meta.url);

/**
 * Fetches packages into npm's cache, unless they are there, and gives the folder of their commands. Nothing of them
 * runs before the hash of each, and of each that came along, is found to be the one we know: npm unpacks only what has
 * the hash that the registry tells, and writes down which.
 *
 * @param {string[]} packages name and version of each
 * @returns {Promise<string>}
 * @throws {StepFailed} when npm cannot fetch them, or they are not those we know
 */
export async function fetchTools(packages) {
  const hashes = JSON.parse(await readFile(HASHES, 'utf8'));
  const name = createHash('sha256')
    .update(JSON.stringify([packages, hashes]))
    .digest('hex')
    .slice(0, 16);
  const parent = path.join(await npm(['config', 'get', 'cache']), '_1eleve1stage');
  const folder = path.join(parent, name);
  if (!existsSync(folder)) await fetchInto(parent, folder, packages, hashes);
  return path.join(folder, 'node_modules', '.bin');
}

/**
 * @param {string} parent
 * @param {string} folder
 * @param {string[]} packages
 * @param {Record<string, string>} hashes
 */
async function fetchInto(parent, folder, packages, hashes) {
  console.error(`Fetching ${packages.join(' and ')} (once)…`);
  await mkdir(parent, { recursive: true });
  const apart = await mkdtemp(path.join(parent, 'fetch-'));
  try {
    await writeFile(path.join(apart, 'package.json'), '{ "private": true }');
    const quietly = ['--no-audit', '--no-fund', '--prefer-offline', '--prefix', apart];
    await npm(['install', '--ignore-scripts', '--save-exact', ...quietly, ...packages]);
    const lock = JSON.parse(await readFile(path.join(apart, 'node_modules', '.package-lock.json'), 'utf8'));
    const { strange, unnamed } = compare(lock, hashes);
    if (strange.length > 0) {
      throw new StepFailed(
        `npm fetched what scripts/toolchain-hashes.json does not name:\n${strange.join('\n')}\n` +
          'Where it has another hash for the same version, somebody changed it: do not go on.',
      );
    }
    if (unnamed.length > 0) {
      console.error(
        `scripts/toolchain-hashes.json does not name the tools of this system yet:\n${unnamed.join('\n')}\n` +
          'npm found them to be what the registry tells; compare them with another machine’s, and add the lines.',
      );
    }
    await npm(['rebuild', '--prefix', apart]);
    // Another start may have been faster.
    await rename(apart, folder).catch((error) => existsSync(folder) || Promise.reject(error));
  } finally {
    await rm(apart, { recursive: true, force: true });
  }
}

/** The tools as each system has them: one that nobody has written down here may still be the right one. */
const OF_A_SYSTEM = /^(?:node-[\w-]+|@pnpm\/exe\.[\w-]+)@/;

/**
 * What npm unpacked that we do not know, as lines of our file: strange, or the tools of a system that the file does
 * not name.
 *
 * @param {{ packages: Record<string, { version?: string, integrity?: string, link?: boolean }> }} lock as npm writes it
 * @param {Record<string, string>} hashes
 * @returns {{ strange: string[], unnamed: string[] }}
 */
export function compare({ packages }, hashes) {
  const versions = new Set(Object.keys(hashes).map(versionOf));
  /** @type {{ strange: string[], unnamed: string[] }} */
  const found = { strange: [], unnamed: [] };
  for (const [place, { version = '', integrity = '' }] of Object.entries(packages)) {
    const name = `${place.replace(/^(.*\/)?node_modules\//, '')}@${version}`;
    if (integrity && Object.hasOwn(hashes, name) && hashes[name] === integrity) continue;
    const isUnnamed =
      integrity !== '' && !Object.hasOwn(hashes, name) && OF_A_SYSTEM.test(name) && versions.has(version);
    found[isUnnamed ? 'unnamed' : 'strange'].push(`  ${JSON.stringify(name)}: ${JSON.stringify(integrity)}`);
  }
  return found;
}

/** @param {string} name */
function versionOf(name) {
  return name.slice(name.lastIndexOf('@') + 1);
}

/**
 * @param {string[]} args
 * @returns {Promise<string>} what it prints
 */
async function npm(args) {
  try {
    // A shell is what runs npm on Windows; no argument of ours has a space but a path.
    const written = IS_WINDOWS ? args.map((one) => (one.includes(' ') ? `"${one}"` : one)) : args;
    const { stdout } = await promisify(execFile)(IS_WINDOWS ? 'npm.cmd' : 'npm', written, {
      shell: IS_WINDOWS,
    });
    return stdout.trim();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    throw new StepFailed('npm could not fetch Node and pnpm. Is the npm registry reachable?');
  }
}
