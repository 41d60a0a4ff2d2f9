import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';
import { ROOT } from './root.mjs';

/** @typedef {import('./toolchain.mjs').Toolchain} Toolchain */

/** A step that went wrong and has said why. */
export class StepFailed extends Error {
  /** @override */
  name = 'StepFailed';
}

// Read at once: npm may be gone by the time everything is set up.
const STARTED_BY = starters();

/**
 * Runs a step with the project's Node and waits; the exit code. What it prints goes to standard error,
 * which leaves standard output to the command that was asked for.
 *
 * @param {Toolchain} tools
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, stdout?: 'inherit' }} [options]
 * @returns {Promise<number>}
 */
export function runToEnd(tools, args, options = {}) {
  const child = spawn(tools.node, args, {
    cwd: options.cwd ?? ROOT,
    env: { ...tools.env, ...options.env },
    stdio: ['ignore', options.stdout ?? 2, 2],
  });
  return exitCode(child);
}

/**
 * Runs a step beside others and waits; the exit code. Each line it prints begins with its label.
 *
 * @param {Toolchain} tools
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, label: string }} options
 * @returns {Promise<number>}
 */
export function runLabelled(tools, args, { cwd, env, label }) {
  const child = spawn(tools.node, args, {
    cwd,
    env: { ...tools.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => console.log(`${label} │ ${line}`));
  }
  return exitCode(child);
}

/**
 * Runs a step and collects what it prints.
 *
 * @param {Toolchain} tools
 * @param {string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function runQuietly(tools, args) {
  const child = spawn(tools.node, args, { cwd: ROOT, env: tools.env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
  }
  return { code: await exitCode(child), output };
}

/**
 * Runs what the person asked for as a direct child until it ends: signals are handed on, and it is
 * told to stop when whoever started us goes away (npm's shell hands nothing on).
 * A terminal tells INT to the child too, so a child may hear it twice.
 *
 * @param {Toolchain} tools
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export async function serve(tools, args) {
  const child = spawn(tools.node, args, { cwd: ROOT, env: tools.env, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  const watch = setInterval(() => {
    if (starters() === STARTED_BY) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 500);
  try {
    return await exitCode(child);
  } finally {
    clearInterval(watch);
  }
}

/** Who started us: our parent and, where that is npm's shell, which outlives npm, the shell's own. */
function starters() {
  if (!process.env.npm_lifecycle_event || process.platform !== 'linux') return String(process.ppid);
  try {
    // "pid (command) state ppid …", where the command may hold anything.
    const status = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    return `${process.ppid} ${status.slice(status.lastIndexOf(')')).split(' ')[2]}`;
  } catch {
    return `${process.ppid} gone`;
  }
}

/**
 * The code a child ends with; 128 and the number of the signal when one ended it, as shells say it.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function exitCode(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
