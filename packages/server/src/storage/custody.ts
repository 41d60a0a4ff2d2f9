import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import type { CopiedRows, Custody, KeyVault, Resealed } from '../ports/index.js';

/** Values sealed in one step: others write between two. */
const STEP = 100;

/** Rows looked at in one step. */
const PAGE = 500;

/** A step of sealing anew, and where the next goes on; undefined after the last. */
export type Step<Position> = Resealed & { last: Position | undefined };

/** A chore that seals anew what comes after a position, so many at most, in a transaction of its own. */
export type Resealer<Position> = (after: Position, limit: number) => Promise<Step<Position>>;

/** An application that is not erased, and the number of its key. */
export interface KeptKey {
  id: ApplicationId;
  keyId: number;
}

/** The engine's part in it. */
export interface CustodyParts<Position> {
  vault: KeyVault;
  /** Seals applications of older releases each with a key of its own, by their names. */
  sealApart: Resealer<string>;
  /** Seals with the newest key what others have sealed, column by column. */
  columns: readonly Resealer<Position>[];
  /** Comes before all positions. */
  first: Position;
  /** Forgets the keys of the service but the newest. */
  retire(): Promise<void>;
  /** Of the applications that are not erased, by the numbers of their keys. */
  keptKeys(after: number, limit: number): Promise<KeptKey[]>;
  /** Those of the keys that an application has. */
  usedKeys(ids: readonly number[]): Promise<number[]>;
  copyDatabaseTo(file: string): Promise<CopiedRows>;
}

export function createCustody<Position>(parts: CustodyParts<Position>): Custody {
  const { vault } = parts;

  async function* resealAll(): AsyncIterable<Resealed> {
    yield* stepByStep(parts.sealApart, '');
    for (const reseal of parts.columns) yield* stepByStep(reseal, parts.first);
  }

  return {
    sealApart: () => stepByStep(parts.sealApart, ''),
    async *reseal() {
      let unreadable = 0;
      for await (const step of resealAll()) {
        unreadable += step.unreadable;
        yield step;
      }
      for (let sealed = Infinity; sealed > 0;) {
        sealed = await vault.reseal(PAGE);
        yield { what: 'keys', sealed, unreadable: 0 };
      }
      // A damaged value may be mended from a backup, with the key that sealed it.
      if (unreadable === 0) await parts.retire();
    },
    copyTo: (file, which) => (which === 'keys' ? vault.copyTo(file) : parts.copyDatabaseTo(file)),
    async *lost() {
      let rows = await parts.keptKeys(0, PAGE);
      while (rows.length > 0) {
        const missing = new Set(await vault.missing(rows.map(({ keyId }) => keyId)));
        yield rows.filter(({ keyId }) => missing.has(keyId)).map(({ id }) => id);
        rows = await parts.keptKeys(rows.at(-1)?.keyId ?? 0, PAGE);
      }
    },
    async *dropUnusedKeys(drawnBefore) {
      let ids = await vault.drawnBefore(drawnBefore, { after: 0, limit: PAGE });
      while (ids.length > 0) {
        const used = new Set(await parts.usedKeys(ids));
        const unused = ids.filter((id) => !used.has(id));
        await vault.destroy(unused);
        yield unused.length;
        ids = await vault.drawnBefore(drawnBefore, { after: ids.at(-1) ?? 0, limit: PAGE });
      }
    },
  };
}

async function* stepByStep<Position>(reseal: Resealer<Position>, first: Position): AsyncIterable<Resealed> {
  let after: Position | undefined = first;
  while (after !== undefined) {
    const step: Step<Position> = await reseal(after, STEP);
    yield step;
    after = step.last;
  }
}
