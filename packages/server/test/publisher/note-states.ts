import type { NamedNote } from '../../src/core/candidates/read-notes.js';
import { candidatePage } from '../../src/doors/publisher/candidates/candidate-page.js';
import { aCandidate, inside, looked } from './space-states.js';
import type { State } from './states.js';

const NOTES: NamedNote[] = [
  {
    ...{ id: 'nt_0000000000000001', personId: 'pe_0000000000000002', by: 'Karim Benali' },
    ...{
      at: new Date('2026-11-27T10:20:00Z'),
      words: 'Vu au forum des métiers : très à l’aise.\nPeut venir dès 7 h.',
    },
  },
  {
    ...{ id: 'nt_0000000000000002', personId: 'pe_0000000000000001', at: new Date('2026-11-30T16:02:00Z') },
    words: `On en parle lundi ? ${'Sansespacedutout'.repeat(12)} <script>alert(1)</script>`,
  },
];

const { notes: _, ...unread } = looked(aCandidate(1));

/** Pages of a candidate of whom colleagues wrote. */
export const NOTE_STATES: readonly State[] = [
  {
    name: 'candidate, with notes',
    write: (scene) => candidatePage(inside(scene, 3), looked(aCandidate(1), { notes: NOTES })),
  },
  {
    name: 'candidate, with a note too long',
    write: (scene) =>
      candidatePage(inside(scene, 3), {
        ...looked(aCandidate(1), { notes: NOTES.slice(0, 1) }),
        ...{ fault: 'note', note: 'Une bien longue note </textarea><b>'.repeat(40) },
      }),
  },
  {
    name: 'candidate, with a note before its person is shown',
    write: (scene) =>
      candidatePage(inside(scene, 3), {
        ...unread,
        ...{ fault: 'firstReading', note: `Emma ? Inès ? <b> ${'Sansespace'.repeat(12)}` },
      }),
  },
  {
    name: 'candidate, with as many notes as are kept',
    write: (scene) =>
      candidatePage(
        inside(scene, 3),
        looked(aCandidate(1), {
          notes: Array.from({ length: 20 }, () => NOTES)
            .flat()
            .slice(0, 20),
        }),
      ),
  },
];
