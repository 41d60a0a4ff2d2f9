import { Writable } from 'node:stream';
import type { Terminal } from '../src/commands/terminal.js';

/** A terminal that keeps what it is told. */
export function fakeTerminal({ isTTY = false } = {}): Terminal & {
  said: { stdout: string; stderr: string };
} {
  const said = { stdout: '', stderr: '' };
  const keep = (name: keyof typeof said): Writable =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        said[name] += chunk.toString();
        done();
      },
    });
  return { said, stdout: keep('stdout'), stderr: Object.assign(keep('stderr'), { isTTY }) };
}
