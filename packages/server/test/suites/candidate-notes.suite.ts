import { describe, expect, test } from 'vitest';
import type { Storage } from '../../src/ports/index.js';
import { applicationActs } from './application-acts.js';
import { openedStorage } from './opened.js';
import { anApplication, anOffer, applicationId, minutesLater, NOW, store } from './samples.js';

/** What every adapter of `Applications` promises of notes. */
export function candidateNotesSuite(open: () => Promise<Storage>): void {
  describe('notes on candidates', () => {
    const storage = openedStorage(open, (subject) => store(subject, anOffer(1)));
    const { add, get } = applicationActs(storage);

    test('notes of colleagues come back, and no reader of the application meets them', async () => {
      const note = { id: 'nt_1', personId: 'pe_1', at: minutesLater(1), words: 'Zoéline, vue au forum.' };
      const keep = (notes: (typeof note)[], number = 1) =>
        storage().write(({ applications }) => applications.setNotes(applicationId(number), notes));
      const kept = (number = 1) => storage().read.applications.notesOf(applicationId(number));
      await add(anApplication(1, { status: 'read' }), 1);
      expect([await kept(), await kept(9)]).toEqual([[], []]);
      await keep([note, { ...note, id: 'nt_2' }]);
      expect(await kept()).toEqual([note, { ...note, id: 'nt_2' }]);
      expect(await get(1)).toStrictEqual(anApplication(1, { status: 'read' }));
      await keep([note]);
      await keep([note], 9);
      expect([await kept(), await kept(9)]).toEqual([[note], []]);
      await storage().write(({ applications }) => applications.erase(applicationId(1), NOW));
      await keep([note]);
      expect(await kept()).toEqual([]);
    });
  });
}
