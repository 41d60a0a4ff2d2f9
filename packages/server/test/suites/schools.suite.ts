import { describe, expect, test } from 'vitest';
import type { Storage, StoredSchool } from '../../src/ports/index.js';
import { opened } from './opened.js';
import { aSchool, uai } from './samples.js';

const LYCEE = aSchool();
const COLLEGE = aSchool({
  uai: uai('0290001C'),
  name: 'Collège Saint-Exupéry',
  kind: 'college',
  city: 'L’Île-Tudy',
  postcode: '29980',
  priorityEducation: 'rep_plus',
  qpv: 'near',
});

/** What every adapter of `Schools` promises. */
export function schoolsSuite(open: () => Promise<Storage>): void {
  describe('schools', () => {
    const storage = opened(
      async () => {
        const subject = await open();
        await put(subject, LYCEE, COLLEGE);
        return subject;
      },
      (subject) => subject.close(),
    );

    async function put(subject: Storage, ...schools: StoredSchool[]): Promise<void> {
      await subject.write(async (stores) => {
        for (const school of schools) await stores.schools.put(school);
      });
    }
    const suggest = async (q: string, limit = 9) =>
      (await storage().read.schools.suggest(q, limit)).map(({ uai }) => uai);

    test('a school comes back whole, by its UAI', async () => {
      expect(await storage().read.schools.get(LYCEE.uai)).toStrictEqual(LYCEE);
      expect(await storage().read.schools.get(uai('0000000A'))).toBeUndefined();
      expect(await storage().read.schools.count()).toBe(2);
    });

    test('a school put again is replaced whole', async () => {
      const {
        latitude: _latitude,
        longitude: _longitude,
        ...moved
      } = aSchool({ name: 'Lycée Zola', city: 'Brest' });
      await put(storage(), moved);
      expect(await storage().read.schools.get(LYCEE.uai)).toStrictEqual(moved);
      expect(await storage().read.schools.count()).toBe(2);
      expect([await suggest('chateaubriand'), await suggest('zola brest')]).toEqual([[], [LYCEE.uai]]);
    });

    test.each(['chat', 'CHÂTEAU', 'rennes chateaub', 'techno', '0350001', '0350001a', 'lycée'])(
      '“%s” suggests the lycée of Rennes alone',
      async (q) => {
        expect(await suggest(q)).toEqual([LYCEE.uai]);
      },
    );

    test.each(['saint exup', 'Saint-Exupery', 'ile', 'l’île-tudy', 'tudy saint'])(
      '“%s”: accents, case and hyphens are ignored, every word counts',
      async (q) => {
        expect(await suggest(q)).toEqual([COLLEGE.uai]);
      },
    );

    test('as many as asked for, in the order of names', async () => {
      await put(
        storage(),
        aSchool({ uai: uai('0350002B'), name: 'Lycée Basch' }),
        aSchool({ uai: uai('0350003C'), name: 'Lycée Curie' }),
      );
      expect(await suggest('lycee rennes', 2)).toEqual(['0350002B', '0350003C']);
    });

    test.each(['', ' ', '"', '*', 'AND', 'name:x', '\u0000', 'NEAR(a b)', '-lycée"*'])(
      '“%s” does no harm',
      async (q) => {
        await expect(storage().read.schools.suggest(q, 9)).resolves.toBeInstanceOf(Array);
      },
    );
  });
}
