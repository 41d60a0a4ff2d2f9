import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeTerminal } from '../../test/fake-terminal.js';
import { openedWorld } from '../../test/use-cases/world.js';
import { importOffers } from '../imports/offers/import-offers.js';
import { importSchools } from '../imports/schools/import-schools.js';
import { runImport, type ImportRun } from './run-import.js';
import { toMessage } from './to-message.js';

const HEADER = 'uai;type_etab;nom_etablissement;code_postal;commune;zone_ep';
const GOOD = '0350044H;Collège;Collège Chateaubriand;35400;Saint-Malo;';
const BAD = '0350044X;Collège;Collège Chateaubriand;35400;Saint-Malo;';

describe('runImport', () => {
  const world = openedWorld();
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'import-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function run(
    rows: string[],
    options: Partial<ImportRun> = {},
  ): Promise<{ code: number; file: string; stdout: string; stderr: string }> {
    const file = path.join(folder, 'schools.csv');
    await writeFile(file, [HEADER, ...rows].join('\n'));
    const terminal = fakeTerminal();
    const asked = { file, isDryRun: false, isStrict: false, isJson: false, ...options };
    const code = await runImport((open, how) => importSchools(world().storage, open, how), asked, terminal);
    return { code, file, ...terminal.said };
  }

  it('sums up', async () => {
    const { code, stdout, stderr, file } = await run([GOOD]);
    expect(stdout).toBe(`${file}: 1 rows: 1 created, 0 updated, 0 unchanged, 0 refused\n`);
    expect([code, stderr]).toEqual([0, '']);
  });

  it('tells each refused row, and succeeds with the others', async () => {
    const { code, stdout, stderr, file } = await run([BAD, GOOD]);
    expect(stderr).toBe(
      `${file}:2: colonne A « uai », lu « 0350044X ». Ce champ n’est pas au bon format. (wrong_format)\n` +
        '    column A "uai", read "0350044X". This field is not in the right format.\n',
    );
    expect(stdout).toContain('1 created');
    expect(code).toBe(0);
  });

  it('hands and software 13.11: tells the row of the spreadsheet, where it is not the line', async () => {
    const { stderr, file } = await run([
      GOOD.replace('Collège C', '"Collège\nC').replace('d;35', 'd";35'),
      BAD,
    ]);
    expect(stderr).toContain(`${file}:4: ligne 3 du tableur, colonne A « uai »`);
    expect(stderr).toContain('    row 3, column A "uai"');
  });

  it('nothing lost 12.23: shows what a file would have a terminal do, and does not do it', async () => {
    const named = path.join(folder, 'offers.csv');
    await writeFile(named, 'title,\u001b[31mpiège\u0007\u009b2J\nx,y\n');
    const terminal = fakeTerminal();
    const asked = { file: named, isDryRun: false, isStrict: false, isJson: false };
    const load = (): Promise<number> =>
      runImport(
        (open, how) => importOffers(world().ports, open, { ...how, publisher: 'P', mode: 'live' }),
        asked,
        terminal,
      );
    const words = await load().then(String, toMessage);
    expect(words).toContain('\\u001b[31mpiège\\u0007\\u009b2J');
    await writeFile(named, '{"title":"x","\\u001b[2J\\u202e":1}\n');
    await load();
    expect(terminal.said.stderr).toContain('\\u001b[2J\\u202e');
    // The line of progress is ours.
    const heeded = terminal.said.stderr.replaceAll(/\n|\r(\u001b\[K)?/g, '') + words.replaceAll('\n', '');
    expect(heeded).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('hands and software 13.11: reads what can be read only once, a pipe', async () => {
    const pipe = path.join(folder, 'pipe');
    await promisify(execFile)('mkfifo', [pipe]);
    const terminal = fakeTerminal();
    const asked = { file: pipe, isDryRun: false, isStrict: false, isJson: false };
    const reading = runImport((open, how) => importSchools(world().storage, open, how), asked, terminal);
    await writeFile(pipe, `${HEADER}\n${GOOD}\n`);
    expect(await reading).toBe(0);
    expect(terminal.said.stdout).toContain('1 created');
  });

  it('fails when nothing could be taken, or when told to be strict', async () => {
    expect(await run([BAD])).toMatchObject({ code: 1 });
    expect(await run([BAD, GOOD], { isStrict: true })).toMatchObject({ code: 1 });
    expect(await run([GOOD], { isStrict: true })).toMatchObject({ code: 0 });
  });

  it('gives the summary in JSON', async () => {
    const { stdout } = await run([GOOD, GOOD], { isJson: true, isDryRun: true });
    const report = { rows: 2, created: 1, updated: 0, unchanged: 0, refused: 0, skipped: { repeated: 1 } };
    expect(JSON.parse(stdout)).toEqual(report);
  });

  it('says what is wrong with a file it cannot open', async () => {
    await expect(run([], { file: path.join(folder, 'none.csv') })).rejects.toThrow(
      /none\.csv cannot be read: ENOENT/,
    );
    await expect(run([], { file: folder })).rejects.toThrow(/cannot be read: EISDIR/);
  });

  it('says how to go on after a failure half-way', async () => {
    const terminal = fakeTerminal({ isTTY: true });
    const file = path.join(folder, 'schools.csv');
    await writeFile(file, '');
    const failing = runImport(
      async (_open, { onProgress }) => {
        onProgress?.({ rows: 500, created: 500, updated: 0, unchanged: 0, refused: 0, skipped: {} });
        throw new Error('disk full');
      },
      { file, isDryRun: false, isStrict: false, isJson: false },
      terminal,
    );
    await expect(failing).rejects.toThrow('disk full');
    expect(terminal.said.stderr).toContain('500 rows: 500 created');
    expect(terminal.said.stderr).toContain('stopped after 500 rows; run it again to go on.\n');
  });
});
