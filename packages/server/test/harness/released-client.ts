import { readFile } from 'node:fs/promises';
import type { ClientOptions } from '@1eleve1stage/sdk';

const RECORDED = new URL('../../../sdk/released/client.mjs', import.meta.url);

/** A method of a client, whatever it takes: that of another release is another. */
type Method = (...args: unknown[]) => Promise<unknown>;

/** The client of the last release, whose methods are found by the names of their endpoints. */
export interface ReleasedClient {
  /** Undefined for one that it does not have yet. */
  method(name: string): Method | undefined;
}

/** A client as it was published: what it is called with and answers is its own release's. */
export async function createReleasedClient(options: ClientOptions): Promise<ReleasedClient> {
  // A file that no compiler reads; its one function has been there since the first release.
  const { createClient } = (await import(RECORDED.href)) as { createClient(options: ClientOptions): object };
  const client = createClient(options);
  return {
    method(name) {
      const path = name.split('.');
      const last = path.pop() ?? '';
      const owner = path.reduce<unknown>((object, step) => memberOf(object, step), client);
      const found = memberOf(owner, last);
      return typeof found === 'function'
        ? (...args) => found.apply(owner, args) as Promise<unknown>
        : undefined;
    },
  };
}

function memberOf(object: unknown, name: string): unknown {
  return typeof object === 'object' && object !== null ? Reflect.get(object, name) : undefined;
}

/** The release that it is of. */
export async function releasedVersion(): Promise<string | undefined> {
  return /^\/\/ The client of (\S+),/.exec(await readFile(RECORDED, 'utf8'))?.[1];
}
