import type pg from 'pg';
import type { KeyVault } from '../../ports/index.js';

/** Keys destroyed at once. */
const MOST = 1000;

/** Destroys the keys of what was erased, once that is kept. */
export interface KeyEndings {
  /** Resolves once these are destroyed, or were tried to be: what fails is noted in the database. */
  end(ids: readonly number[]): Promise<void>;
  /** Ends those that somebody noted and did not come to destroy, as a node that died. */
  endNoted(): Promise<void>;
  /** A transaction's answer was lost, which may have been kept: what it noted is ended with the next. */
  doubt(): void;
}

export function createKeyEndings(pool: pg.Pool, vault: KeyVault): KeyEndings {
  /** Some of an earlier time are noted still. */
  let areLeft = true;

  async function end(ids: readonly number[]): Promise<void> {
    try {
      await vault.destroy(ids);
      await pool.query('delete from ended_keys where key_id = any($1)', [ids]);
    } catch {
      // The vault may be away: the next that are ended take these along.
      areLeft = true;
    }
  }

  async function endNoted(): Promise<void> {
    areLeft = false;
    const { rows } = await pool.query<{ keyId: number }>(
      `select key_id as "keyId" from ended_keys order by key_id limit ${MOST}`,
    );
    await end(rows.map(({ keyId }) => keyId));
    areLeft ||= rows.length === MOST;
  }

  return {
    endNoted,
    doubt() {
      areLeft = true;
    },
    async end(ids) {
      if (areLeft) await endNoted().catch(() => (areLeft = true));
      if (ids.length > 0) await end(ids);
    },
  };
}
