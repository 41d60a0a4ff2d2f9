import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './root.mjs';

const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

/** What is kept of older days names commands that may be gone. */
const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.md', '*.yml', '.ci/run'],
  {
    cwd: ROOT,
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => file && !/^docs\/decisions\/|CHANGELOG|pnpm-(lock|workspace)/.test(file));

test.each(files)('%s asks for commands that there are', (file) => {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const named = [...text.matchAll(/\bnpm run (?:--\w+ )?([a-z][\w:-]*)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
