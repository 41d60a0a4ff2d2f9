import { existsSync } from 'node:fs';
import path from 'node:path';
import { runToEnd, StepFailed } from './child.mjs';
import { ROOT } from './root.mjs';
import { fingerprint, isFresh, writeStamp } from './stamps.mjs';

/** @typedef {import('./toolchain.mjs').Toolchain} Toolchain */

export const TSC = 'node_modules/@typescript/native/bin/tsc';

/**
 * Builds what the service needs: every package's code, its own bundle and the element's, the table of communes.
 *
 * @param {Toolchain} tools
 */
export async function build(tools) {
  await compile(tools);
  await bundleService(tools);
  await bundleWidget(tools);
  await buildPlaces(tools);
}

/**
 * Compiles what changed: tsc knows by itself.
 *
 * @param {Toolchain} tools
 */
export async function compile(tools) {
  if ((await runToEnd(tools, [TSC, '-b'])) !== 0) throw new StepFailed('The code does not compile.');
}

/**
 * Bundles the element, when its code changed.
 *
 * @param {Toolchain} tools
 */
export async function bundleWidget(tools) {
  const folder = 'packages/widget';
  const state = fingerprint(
    ['packages/sdk/dist', `${folder}/src`, `${folder}/build`, `${folder}/rollup.config.mjs`],
    tools.node,
  );
  if (isFresh('widget', state) && existsSync(path.join(ROOT, folder, 'dist/bundle'))) return;

  const cwd = path.join(ROOT, folder);
  const code = await runToEnd(tools, ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'], { cwd });
  if (code !== 0) throw new StepFailed('The element could not be bundled.');
  writeStamp('widget', state);
}

/** @param {Toolchain} tools */
async function bundleService(tools) {
  if ((await runToEnd(tools, ['packages/server/bundle.mjs'])) !== 0)
    throw new StepFailed('The service could not be bundled.');
}

/** @param {Toolchain} tools */
async function buildPlaces(tools) {
  // Called by name: Node 22 does not tell a module that it is the program.
  const program = "import { setup } from './packages/server/compiled/places/build.js'; setup();";
  const code = await runToEnd(tools, ['--input-type=module', '--eval', program]);
  if (code !== 0) throw new StepFailed('The table of communes could not be built.');
}
