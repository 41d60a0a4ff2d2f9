import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from './root.mjs';

/** The client of the last release, which the service of today is tested with. */
const RECORDED = path.join(ROOT, 'packages/sdk/released/client.mjs');

/**
 * Keeps the client of a release, whole and in one file. Nobody needs the release, or the history, to test with it.
 *
 * @param {string} version of the release that is being made; its code is built
 * @param {string} built the client's first module
 */
export async function recordClient(version, built = path.join(ROOT, 'packages/sdk/dist/index.js')) {
  // The element is bundled by them: they are its own dependencies.
  const require = createRequire(path.join(ROOT, 'packages/widget/package.json'));
  const [{ rollup }, { nodeResolve }, { default: terser }] = await Promise.all(
    ['rollup', '@rollup/plugin-node-resolve', '@rollup/plugin-terser'].map(
      (name) => import(require.resolve(name)),
    ),
  );
  const bundle = await rollup({ input: built, plugins: [nodeResolve(), terser()] });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const notice = `// The client of ${version}, as it was released: npm run release -- version writes it.\n`;
  writeFileSync(RECORDED, notice + output[0].code);
}
