import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPEN_DATA } from '../../test/open-data.js';
import { readRomeJobs } from './rome-jobs.js';
import { SETTINGS } from '../core/offers/rules/settings/index.js';

describe('readRomeJobs', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'rome-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('gives each job to the setting of the longest matching code, in small letters', async () => {
    const file = path.join(folder, 'rome.csv');
    const rows = [
      'ogr_appellation;rome_code;libelle_appellation_long;libelle_appellation_court',
      "1;D1102;Boulanger / Boulangère d'hier;x",
      '2;A1504;Vétérinaire;x',
      '3;L1201;Strip-teaseur / Strip-teaseuse;x',
      '4;K2601;Porteur / Porteuse funéraire;x',
      '5;E1104;Game designer de jeux vidéo;x',
      '6;M1805;UX designer;x',
    ];
    await writeFile(file, rows.join('\r\n'));
    const jobs = await readRomeJobs(file);
    const bySector = [...(jobs ?? [])].map(([{ sector }, names]) => [sector, names]);
    expect(bySector).toEqual([
      ['s28', ['boulanger / boulangère d’hier']],
      ['s43', ['vétérinaire']],
      ['s32', ['game designer de jeux vidéo']],
      ['s31', ['UX designer']],
    ]);
  });

  it('does without the file', async () => {
    expect(await readRomeJobs(path.join(folder, 'none.csv'))).toBeUndefined();
  });

  const file = path.join(OPEN_DATA, 'rome-appellations.csv');
  it.skipIf(!existsSync(file))('finds jobs for nearly every setting in the real repertoire', async () => {
    const jobs = await readRomeJobs(file);
    const names = [...(jobs?.values() ?? [])].flat();
    expect(names.length).toBeGreaterThan(9000);
    expect(jobs?.size).toBeGreaterThan(SETTINGS.length - 5);
    expect(names.filter((name) => name.length > 70 || /[()']/.test(name))).toEqual([]);
  });
});
