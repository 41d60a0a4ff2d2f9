import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

/** The release after the present build. */
export interface LaterRelease {
  version: string;
  /** Its binary. */
  main: string;
  remove(): Promise<void>;
}

/** What it adds: all that the release before does without. */
const EXPANDS = `
  ALTER TABLE "offers" ADD COLUMN "noticed_at" timestamp (3) with time zone;
  ALTER TABLE "applications" ADD COLUMN "notes" integer DEFAULT 0 NOT NULL;
  CREATE INDEX "offers_noticed" ON "offers" USING btree ("noticed_at");
  CREATE TABLE "notices" ("offer_id" text COLLATE "C" PRIMARY KEY NOT NULL);`;

/** A copy of the package as it was built, with a version and a migration that come after ours. */
export async function makeLaterRelease(): Promise<LaterRelease> {
  const folder = await mkdtemp(join(tmpdir(), 'stages-later-'));
  const [version, tag] = ['99.0.0', '9999_notices'];
  for (const name of ['dist', 'assets', 'migrations'])
    await cp(join(PACKAGE, name), join(folder, name), { recursive: true });
  await symlink(join(PACKAGE, 'node_modules'), join(folder, 'node_modules'));
  await change(join(PACKAGE, 'package.json'), join(folder, 'package.json'), (manifest) => ({
    ...manifest,
    version,
  }));

  const migrations = join(folder, 'migrations', 'postgres');
  await writeFile(join(migrations, `${tag}.sql`), EXPANDS);
  const journal = join(migrations, 'meta', '_journal.json');
  await change(journal, journal, ({ entries, ...more }) => {
    // Written by drizzle-kit.
    const all = entries as object[];
    const added = { idx: all.length, version: '7', when: Date.UTC(2100), tag, breakpoints: true };
    return { ...more, entries: [...all, added] };
  });
  return {
    version,
    main: join(folder, 'dist', 'main.js'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function change(
  from: string,
  to: string,
  how: (value: Record<string, unknown>) => Record<string, unknown>,
): Promise<void> {
  // An object, in both files.
  const value = JSON.parse(await readFile(from, 'utf8')) as Record<string, unknown>;
  await writeFile(to, JSON.stringify(how(value)));
}
