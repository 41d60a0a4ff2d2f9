import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { check } from './check.mjs';
import { build, compile } from './build.mjs';
import { runToEnd, serve, StepFailed } from './child.mjs';
import { recordClient } from './record-client.mjs';
import { ROOT } from './root.mjs';
import { test } from './test.mjs';

/** @typedef {import('./toolchain.mjs').Toolchain} Toolchain */

const CHANGESETS = 'node_modules/@changesets/cli/bin.js';
const CHANGES = path.join(ROOT, '.changeset');
const FOLDER = path.join(ROOT, 'release');

/** Packages that are published, each after those it needs. */
const PACKAGES = ['sdk', 'widget', 'server'];

/**
 * Asks what changed for whom, and writes it into a file of `.changeset/`.
 *
 * @param {Toolchain} tools
 * @param {string[]} args
 * @returns {Promise<number>} exit code
 */
export function change(tools, args) {
  return serve(tools, [CHANGESETS, 'add', ...args]);
}

/**
 * A release in two steps. `version` gives the packages their next version and their notes, for somebody to read and
 * commit, and keeps the client of it, which the services of later releases are tested with. Without it, what is committed is checked, tested and packed into `release/`, and the tests of packed packages
 * run once more on these very files. Publishes nothing: the last lines say how.
 *
 * @param {Toolchain} tools
 * @param {string[]} args
 * @returns {Promise<number>} exit code
 */
export async function release(tools, [step]) {
  if (step === 'version') return version(tools);
  if (step !== undefined) throw new StepFailed('Say npm run release -- version, or npm run release.');
  expectReady();
  for (const work of [check, runTests, pack, prove]) {
    const code = await work(tools);
    if (code !== 0) return code;
  }
  writeSums();
  console.log(howToPublish(versionOf('sdk')));
  return 0;
}

/** @param {Toolchain} tools */
async function version(tools) {
  if (pendingChanges().length === 0) throw new StepFailed('No change waits for a release: npm run change.');
  const code = await runToEnd(tools, [CHANGESETS, 'version'], { stdout: 'inherit' });
  if (code !== 0) return code;
  const file = path.join(ROOT, 'packages/widget/src/version.ts');
  const source = readFileSync(file, 'utf8');
  writeFileSync(file, source.replace(/(?<=VERSION = ')[^']+/, versionOf('widget')));
  await compile(tools);
  await recordClient(versionOf('sdk'));
  console.log(`Read the notes in packages/*/CHANGELOG.md, and commit: release ${versionOf('sdk')}`);
  return 0;
}

/** @throws StepFailed unless what is here is committed and has its version */
function expectReady() {
  const changed = execFileSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' });
  if (changed) throw new StepFailed('Commit first: what is released is what is committed.');
  if (pendingChanges().length > 0) {
    throw new StepFailed('Changes wait for their version: npm run release -- version, and commit.');
  }
}

function pendingChanges() {
  return readdirSync(CHANGES).filter((name) => name.endsWith('.md') && name !== 'README.md');
}

/** @param {Toolchain} tools */
async function runTests(tools) {
  await build(tools);
  return test(tools, []);
}

/** @param {Toolchain} tools */
async function pack(tools) {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  for (const name of PACKAGES) {
    execFileSync(tools.pnpm, ['pack', '--pack-destination', FOLDER], {
      cwd: path.join(ROOT, 'packages', name),
      env: tools.env,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
  }
  return 0;
}

/** @param {Toolchain} tools */
function prove(tools) {
  const vitest = [path.join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run'];
  return runToEnd(tools, vitest, {
    cwd: path.join(ROOT, 'packed'),
    env: { PACKED: FOLDER },
    stdout: 'inherit',
  });
}

/** What was proved can be told from what is published. */
function writeSums() {
  const lines = readdirSync(FOLDER).map((name) => {
    const sum = createHash('sha256')
      .update(readFileSync(path.join(FOLDER, name)))
      .digest('hex');
    return `${sum}  ${name}\n`;
  });
  writeFileSync(path.join(FOLDER, 'SHA256SUMS'), lines.join(''));
}

/** @param {string} name */
function versionOf(name) {
  return String(JSON.parse(readFileSync(path.join(ROOT, 'packages', name, 'package.json'), 'utf8')).version);
}

/** @param {string} released */
function howToPublish(released) {
  const tarballs = PACKAGES.map((name) => `release/1eleve1stage-${name}-${released}.tgz`);
  return `
Packed and proved, in release/. To publish:

  git tag v${released} && git push origin v${released}
${tarballs.map((file) => `  npm publish ${file} --access public`).join('\n')}
`;
}
