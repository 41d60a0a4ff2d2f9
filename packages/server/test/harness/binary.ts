import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The binary as the package's build leaves it. */
export const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** What a run has of our environment: where to find programs, and what was compiled of modules before, if it is kept. */
const OURS = Object.fromEntries(
  ['PATH', 'NODE_COMPILE_CACHE'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);

/** A run of `stages`. */
export interface Run {
  /** Resolves once a line with these words is written on standard output; rejects if the run ends before. */
  sees(words: string): Promise<void>;
  signal(name: NodeJS.Signals): void;
  /** Resolves when the run is over. */
  ended: Promise<{ code: number | null; output: string; errors: string }>;
}

/** @param main the binary, where it is another build's */
export function runStages(args: string[], environment: Record<string, string>, main = MAIN): Run {
  const child = spawn(process.execPath, [main, ...args], {
    // No mail server is here, unless a test has one.
    env: { ...OURS, MAILBOX: 'show', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  let errors = '';
  const reader = createInterface(child.stdout);
  reader.on('line', (line) => lines.push(line));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, output: lines.join('\n'), errors }));
  return {
    async sees(words) {
      const isSeen = (): boolean => lines.some((line) => line.includes(words));
      while (!isSeen()) {
        const isOver = await Promise.race([once(reader, 'line').then(() => false), ended.then(() => true)]);
        if (isOver && !isSeen())
          throw new Error(`“${words}” was never written.\n${lines.join('\n')}\n${errors}`);
      }
    },
    signal: (name) => void child.kill(name),
    ended,
  };
}

/** A port that nobody listened on a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP has an address with a port.
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
