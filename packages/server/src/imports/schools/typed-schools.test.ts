import { Uai } from '@1eleve1stage/sdk/contract';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../test/bytes.js';
import { openedWorld } from '../../../test/use-cases/world.js';
import type { StoredSchool } from '../../ports/index.js';
import type { RefusedRow } from '../report.js';
import { importSchools } from './import-schools.js';

const school = (postcode: string, network: string): string => {
  const cells = ['0010042R', 'Collège', 'Collège Bel Air', postcode, 'Lyon', network];
  const row = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';');
  return `uai;type_etab;nom_etablissement;code_postal;commune;zone_ep\n${row}\n`;
};

describe('importSchools, of what spreadsheets and hands make of cells', () => {
  const world = openedWorld();

  async function run(text: string): Promise<RefusedRow[]> {
    const refusals: RefusedRow[] = [];
    const onRefusal = (row: RefusedRow): void => void refusals.push(row);
    await importSchools(world().storage, () => bytesOf(text), { isDryRun: false, onRefusal });
    return refusals;
  }

  const stored = (): Promise<StoredSchool | undefined> =>
    world().storage.read.schools.get(Uai.parse('0010042R'));

  it.each([
    ['01140', ['1140', '1140.0', '1140,00', '1\u202f140', "'01140", '="1140"', 'F-01140']],
    ['35400', ['35400', '35400.0', '35 400']],
  ])('hands and software 13.11: reads the postcode %s however it was left', async (meant, typed) => {
    for (const postcode of typed) {
      await run(school(postcode, ''));
      expect([postcode, (await stored())?.postcode]).toEqual([postcode, meant]);
    }
  });

  it('hands and software 13.11: reads the network however it is written, and none where it is lost', async () => {
    for (const network of ['REP+', 'REP +', 'rep+', '\u00a0REP\u00a0+', "'REP+"]) {
      await run(school('01140', ''));
      await run(school('01140', network));
      expect([network, (await stored())?.priorityEducation]).toEqual([network, 'rep_plus']);
    }
    expect(await run(school('01140', '#N/A'))).toMatchObject([
      { errors: [{ code: 'formula', cell: { letters: 'F', header: 'zone_ep' } }] },
    ]);
    expect((await stored())?.priorityEducation).toBe('rep_plus');
  });
});
