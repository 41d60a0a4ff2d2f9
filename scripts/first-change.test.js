import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { applyPatch, parsePatch } from 'diff';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TSC } from './build.mjs';
import { ROOT } from './root.mjs';

const GUIDE = readFileSync(path.join(ROOT, 'docs/first-change.md'), 'utf8');
// Not under node_modules, whose files compilers take for somebody else's.
const COPY = realpathSync(mkdtempSync(path.join(tmpdir(), 'first-change-')));
const PACKAGES = ['sdk', 'server', 'widget'];

/** What a package needs to be compiled, and the service to be bundled and tested. */
const PARTS = ['package.json', 'tsconfig.json', 'src', 'migrations', 'vitest.config.ts', 'bundle.mjs'];
const SCRIPTS = ['patience', 'root', 'stamps'].map((name) => `scripts/${name}.mjs`);

beforeAll(() => {
  for (const name of PACKAGES) copyPackage(name);
  for (const file of ['tsconfig.base.json', ...SCRIPTS, 'packages/server/test']) {
    cpSync(path.join(ROOT, file), path.join(COPY, file), { recursive: true });
  }
}, 60_000);
afterAll(() => rmSync(COPY, { recursive: true, force: true }), 60_000);

test('each block of the walk applies to the present code, which compiles then and passes the new test', () => {
  const patches = [...GUIDE.matchAll(/```diff\n(.*?)```/gs)].flatMap(([, block = '']) => parsePatch(block));
  expect(patches.length).toBeGreaterThan(5);
  for (const patch of patches) apply(patch);

  for (const name of PACKAGES) run(TSC, '-b', `packages/${name}`);
  const added = patches.find(({ oldFileName }) => oldFileName === '/dev/null')?.newFileName ?? '';
  run(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--root',
    path.join(COPY, 'packages/server'),
    path.basename(added),
  );
}, 180_000);

test('what the walk names is there', () => {
  const named = [...GUIDE.matchAll(/`((?:packages|scripts|docs)\/[\w./-]+)`|\]\(\.\.\/([\w./-]+)\)/g)];
  const missing = named
    .map(([, code, link]) => code ?? link ?? '')
    .filter((file) => !existsSync(path.join(ROOT, file)));
  expect(missing).toEqual([]);
});

/**
 * Copies a package; what it depends on is linked, the other packages to their copies.
 *
 * @param {string} name
 */
function copyPackage(name) {
  const [from, to] = [ROOT, COPY].map((root) => path.join(root, 'packages', name));
  if (!from || !to) return;
  for (const part of PARTS.filter((one) => existsSync(path.join(from, one)))) {
    cpSync(path.join(from, part), path.join(to, part), { recursive: true });
  }
  for (const dependency of dependenciesIn(path.join(from, 'node_modules'))) {
    const link = path.join(to, 'node_modules', dependency);
    const ours =
      dependency.startsWith('@1eleve1stage/') && path.join(COPY, 'packages', path.basename(dependency));
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(ours || path.join(from, 'node_modules', dependency), link, 'junction');
  }
}

/**
 * @param {string} modules
 * @returns {string[]}
 */
function dependenciesIn(modules) {
  return readdirSync(modules)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@')
        ? readdirSync(path.join(modules, name)).map((inner) => `${name}/${inner}`)
        : [name],
    );
}

/** @param {import('diff').StructuredPatch} patch */
function apply(patch) {
  const file = patch.newFileName ?? '';
  const target = path.join(COPY, file);
  const before = patch.oldFileName === '/dev/null' ? '' : readFileSync(target, 'utf8');
  const after = applyPatch(before, patch);
  if (after === false) throw new Error(`docs/first-change.md does not apply any more to ${file}.`);
  writeFileSync(target, after);
}

/**
 * @param {string} program from the project's root
 * @param {string[]} args
 */
function run(program, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, program), ...args], {
    cwd: COPY,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}${stderr}`);
}
