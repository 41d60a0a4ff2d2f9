import { copyFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { TSC } from './build.mjs';
import { runToEnd } from './child.mjs';
import { ROOT } from './root.mjs';

/** @typedef {import('./toolchain.mjs').Toolchain} Toolchain */

const FOLDER = path.join(ROOT, 'gallery');
const WIDGET = path.join(ROOT, 'packages/widget');

/** Pictures that documents show: those without a width and a scheme in their names. */
const IN_DOCS = /^[^.]+\.png$/;

/**
 * Takes a picture of every state of the element, at three widths and in both schemes, and of the pages of people who
 * host beside them, with the browser that the tests use, and lays them out on one page; those that documents show are
 * renewed there. With `--serve`, serves the states themselves, with controls for width, language
 * and theme, until it is stopped (Ctrl+C).
 *
 * @param {Toolchain} tools
 * @param {string[]} args
 * @returns {Promise<number>} exit code
 */
export async function gallery(tools, args) {
  const compiled = await runToEnd(tools, [path.join(ROOT, TSC), '-b', 'tsconfig.test.json'], { cwd: WIDGET });
  if (compiled !== 0) return compiled;
  if (args.includes('--serve'))
    return runToEnd(tools, ['serve-gallery.mjs'], { cwd: WIDGET, stdout: 'inherit' });
  rmSync(FOLDER, { recursive: true, force: true });
  const runner = ['node_modules/@web/test-runner/dist/bin.js', '--config', 'gallery.config.mjs'];
  const code = await runToEnd(tools, runner, { cwd: WIDGET });
  const hosts = [path.join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', 'publisher-pages'];
  const codeOfHosts = await runToEnd(tools, hosts, { cwd: path.join(ROOT, 'e2e'), env: { GALLERY: FOLDER } });
  writeFileSync(path.join(FOLDER, 'index.html'), page());
  for (const file of readdirSync(FOLDER).filter((name) => IN_DOCS.test(name)))
    copyFileSync(path.join(FOLDER, file), path.join(ROOT, 'docs/images', file));
  console.log(`See ${path.join(FOLDER, 'index.html')}`);
  return code || codeOfHosts;
}

/** All pictures, a state a section. */
function page() {
  const states = new Map();
  for (const file of readdirSync(FOLDER).sort()) {
    const [state, width, scheme, ending] = file.split('.');
    if (ending === 'png') states.set(state, [...(states.get(state) ?? []), { file, width, scheme }]);
  }
  const sections = [...states].map(([state, pictures]) => section(state.replaceAll('-', ' '), pictures));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Every state of the element and of the pages for people who host</title>
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 1rem; background: #888 }
  div { display: flex; gap: 1rem; align-items: start; overflow: auto }
  figure { margin: 0 }
</style>
<h1>Every state of the element and of the pages for people who host</h1>
${sections.join('\n')}
</html>
`;
}

/**
 * @param {string} state
 * @param {{ file: string, width: string, scheme: string }[]} pictures
 */
function section(state, pictures) {
  const figures = pictures.map(
    ({ file, width, scheme }) =>
      `<figure><img src="${encodeURIComponent(file)}" alt="" loading="lazy"><figcaption>${width} px, ${scheme}</figcaption></figure>`,
  );
  return `<h2>${state}</h2><div>${figures.join('')}</div>`;
}
