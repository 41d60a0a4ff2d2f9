import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { chunkOf, CHUNKS } from './build/chunks.mjs';
import { described } from './build/describe.mjs';
import { LIT_NOTICE, litOnPages } from './build/lit-on-pages.mjs';
import {
  emittedByTsc,
  freshFolder,
  minifiedTemplates,
  printedSizes,
  sureOfItsAddress,
} from './build/plugins.mjs';

const dist = fileURLToPath(new URL('dist/', import.meta.url));
const plugins = [
  nodeResolve(),
  emittedByTsc(),
  litOnPages(),
  minifiedTemplates(dist),
  terser({
    ecma: 2021,
    module: true,
    compress: { passes: 3, unsafe_arrows: true, inline: 1, keep_fargs: false },
    maxWorkers: 2,
  }),
];

export default [
  {
    input: { stage: `${dist}${CHUNKS.stage.entry}.js` },
    plugins: [freshFolder(`${dist}bundle`), ...plugins, printedSizes(), described(dist)],
    // Without it rollup adds a façade chunk before the entry: one more request.
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: `${dist}bundle`,
      format: 'es',
      banner: ({ isEntry }) => (isEntry ? LIT_NOTICE : ''),
      // Nobody but us holds what a chunk exports.
      freeze: false,
      sourcemap: true,
      entryFileNames: '[name].js',
      // Each chunk names others: six letters of a hash tell one from another as well, and weigh less than eight.
      chunkFileNames: ({ moduleIds }) => `${chunkOf(moduleIds, dist)}-[hash:6].js`,
    },
  },
  {
    // For pages that load classic scripts only: everything in one file.
    input: `${dist}${CHUNKS.stage.entry}.js`,
    plugins: [...plugins, sureOfItsAddress(), printedSizes()],
    output: {
      file: `${dist}bundle/stage.classic.js`,
      format: 'iife',
      banner: LIT_NOTICE,
      sourcemap: true,
      inlineDynamicImports: true,
    },
  },
];
