import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Lets node run our TypeScript. */
export const HOOK = new URL('./typescript-hook.ts', import.meta.url).href;

/**
 * Runs a module in a process of its own, whose memory nothing else used; the last message it sends.
 *
 * @param options for node; those of the service where it is the service that is measured
 */
export function runModule<Result>(
  module: string,
  args: readonly string[],
  options: readonly string[] = [],
): Promise<Result> {
  const file = fileURLToPath(new URL(module, import.meta.url));
  const child = fork(file, args, {
    execArgv: [...options, '--expose-gc', '--max-old-space-size=20000', '--import', HOOK],
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  return new Promise((resolve, reject) => {
    let last: Result | undefined;
    child.on('message', (message) => (last = message as Result));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (last !== undefined) resolve(last);
      else reject(new Error(`${module} ${args.join(' ')} ended with code ${code}`));
    });
  });
}
