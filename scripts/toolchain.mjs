import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fetchTools } from './fetch-tools.mjs';
import { CACHE } from './root.mjs';

/**
 * The Node and the pnpm of the project.
 *
 * @typedef {object} Toolchain
 * @property {string} node path of the Node to run everything with
 * @property {string} pnpm path of pnpm
 * @property {NodeJS.ProcessEnv} env the environment of children: both come first on their PATH
 */

const NODE = '24.21.0';
const PNPM = '12.21.0';
const MEMO = path.join(CACHE, 'verified-tools.json');
const SUFFIX = process.platform === 'win32' ? '.cmd' : '';

/**
 * Finds the tools where they were the last time, or fetches those whose hashes we know into npm's cache.
 *
 * @returns {Promise<Toolchain>}
 */
export async function openToolchain() {
  const hasGoodNode = isGoodNode(process.versions.node);
  const packages = [`pnpm@${PNPM}`, ...(hasGoodNode ? [] : [nodePackage()])];
  const bin = remembered(packages) ?? (await fetchTools(packages));
  remember(packages, bin);

  const node = hasGoodNode
    ? process.execPath
    : path.join(bin, process.platform === 'win32' ? 'node.exe' : 'node');
  const folders = [...(hasGoodNode ? [path.dirname(process.execPath)] : []), bin, process.env.PATH];
  return {
    node,
    pnpm: path.join(bin, `pnpm${SUFFIX}`),
    env: {
      ...process.env,
      PATH: folders.join(path.delimiter),
      // What was compiled of modules before: a start takes a third less.
      NODE_COMPILE_CACHE: path.join(CACHE, 'compiled'),
    },
  };
}

/**
 * The Nodes that have what the project uses: types stripped, and the present majors of its dependencies.
 *
 * @param {string} version
 */
export function isGoodNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 22 && minor >= 19) || (major === 24 && minor >= 5) || major >= 26;
}

/** The registry package that holds Node for this machine. */
function nodePackage() {
  const system = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  // This sibling alone is named otherwise.
  return `node-${system === 'darwin-arm64' ? 'bin-darwin-arm64' : system}@${NODE}`;
}

/** @param {string} folder */
function holdsPnpm(folder) {
  return existsSync(path.join(folder, `pnpm${SUFFIX}`));
}

/** @param {string[]} packages */
function remembered(packages) {
  try {
    const memo = JSON.parse(readFileSync(MEMO, 'utf8'));
    return memo.packages.join() === packages.join() && holdsPnpm(memo.bin) ? String(memo.bin) : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string[]} packages @param {string} bin */
function remember(packages, bin) {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(MEMO, JSON.stringify({ packages, bin }));
}
