// The one door to the project's commands: `node scripts/run.mjs start|test|bench|stages|check|…`.
// Needs no dependency and any Node from 18 on; it fetches the Node and pnpm the project is built with.
import { parseArgs } from 'node:util';
import { assemble } from './assemble.mjs';
import { build, bundleWidget, compile } from './build.mjs';
import { check } from './check.mjs';
import { runToEnd, serve } from './child.mjs';
import { gallery } from './gallery.mjs';
import { install } from './install.mjs';
import { change, release } from './release.mjs';
import { SERVICE, SERVICE_OPTIONS } from './service.mjs';
import { openToolchain } from './toolchain.mjs';
import { test } from './test.mjs';
import { testBrowsers } from './test-browsers.mjs';

/**
 * What each command does, given its arguments; the exit code.
 *
 * @type {Record<string, (tools: import('./toolchain.mjs').Toolchain, args: string[]) => Promise<number>>}
 */
const COMMANDS = {
  async start(tools, args) {
    await build(tools);
    return serve(tools, [...SERVICE_OPTIONS, SERVICE, 'start', ...args]);
  },
  async stages(tools, args) {
    await build(tools);
    return serve(tools, [...SERVICE_OPTIONS, SERVICE, ...args]);
  },
  async assemble(tools, args) {
    await build(tools);
    return assemble(tools, args);
  },
  async test(tools, args) {
    await build(tools);
    return test(tools, args);
  },
  async 'test:browsers'(tools) {
    await compile(tools);
    await bundleWidget(tools);
    return testBrowsers(tools);
  },
  async 'test:killed'(tools, args) {
    await build(tools);
    const [tests, env] = whatIsKilled(args);
    // One after the other, for each has processes of its own.
    const run = [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=verbose',
      tests,
      '--no-file-parallelism',
    ];
    return runToEnd(tools, run, { env, stdout: 'inherit' });
  },
  async gallery(tools, args) {
    await compile(tools);
    return gallery(tools, args);
  },
  async 'share-pictures'(tools) {
    await compile(tools);
    return runToEnd(tools, ['scripts/share-pictures.mjs'], { stdout: 'inherit' });
  },
  async icons(tools) {
    await compile(tools);
    return runToEnd(tools, ['scripts/icons.mjs'], { stdout: 'inherit' });
  },
  async bench(tools, args) {
    await build(tools);
    return serve(tools, ['bench/src/run.ts', ...args]);
  },
  check,
  async sizes(tools, args) {
    await compile(tools);
    await bundleWidget(tools);
    return runToEnd(tools, ['scripts/check-sizes.mjs', ...args], { stdout: 'inherit' });
  },
  change,
  release,
  format: (tools) => runToEnd(tools, ['node_modules/prettier/bin/prettier.cjs', '--write', '.']),
};

/**
 * Which tests kill: the service on files, a number of times, or nodes on a PostgreSQL and the PostgreSQL itself, under
 * 20,000 applications.
 *
 * @param {string[]} args
 * @returns {[tests: string, env: NodeJS.ProcessEnv]}
 */
function whatIsKilled(args) {
  const options = /** @type {const} */ ({ engine: { type: 'string' }, nodes: { type: 'string' } });
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [rounds] = positionals;
  if (values.engine !== 'postgres')
    return ['packages/server/test/killed', { KILLED_ROUNDS: rounds ?? '200' }];
  const env = { KILLED_ROUNDS: rounds ?? '21', KILLED_BETWEEN: '920', KILLED_NODES: values.nodes ?? '3' };
  return ['packages/server/test/nodes/killed', env];
}

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  console.error(`Say what to do: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exit(2);
}
try {
  const tools = await openToolchain();
  await install(tools);
  process.exitCode = await command(tools, args);
} catch (error) {
  // Our own steps explain themselves; anything else is a fault of these scripts.
  console.error(error instanceof Error && error.name === 'StepFailed' ? error.message : error);
  process.exitCode = 1;
}
