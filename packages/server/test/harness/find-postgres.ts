import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where tests ask for the PostgreSQL of the run. */
    postgresDoor: string;
  }
}

/**
 * The address of the PostgreSQL of this run, of a superuser.
 *
 * @returns undefined, and says so, where there is none for this machine
 */
export async function findPostgres(): Promise<string | undefined> {
  const answer = await fetch(inject('postgresDoor'));
  const text = await answer.text();
  if (answer.ok) return text;
  if (answer.status !== 404) throw new Error(text);
  console.warn(
    `SKIPPED: no PostgreSQL for ${process.platform} ${process.arch}. What is kept there was NOT tested.`,
  );
  return undefined;
}
