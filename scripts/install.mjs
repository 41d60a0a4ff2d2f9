import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { StepFailed } from './child.mjs';
import { ROOT } from './root.mjs';
import { fingerprint, isFresh, workspaceFolders, writeStamp } from './stamps.mjs';

/**
 * Installs the dependencies the lockfile names, unless nothing changed since the last time.
 *
 * @param {import('./toolchain.mjs').Toolchain} tools
 */
export async function install(tools) {
  const folders = workspaceFolders();
  const inputs = [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    ...['.', ...folders].map((one) => `${one}/package.json`),
  ];
  const state = fingerprint(inputs, tools.node);
  if (isFresh('install', state) && hasModules('.')) return;

  console.error('Installing dependencies…');
  const { status } = spawnSync(
    tools.pnpm,
    [
      ...['install', '--frozen-lockfile', '--prefer-offline'],
      // An answer is asked for nowhere: this runs without a terminal too.
      '--config.confirm-modules-purge=false',
      // How old a version is was looked at when it entered the lockfile, which has its hash: no registry is asked again.
      '--config.minimum-release-age=0',
    ],
    { cwd: ROOT, env: tools.env, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new StepFailed('pnpm could not install the dependencies.');
  writeStamp('install', state);
}

/** @param {string} folder */
function hasModules(folder) {
  return existsSync(path.join(ROOT, folder, 'node_modules', '.modules.yaml'));
}
