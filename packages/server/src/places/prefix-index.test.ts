import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Lines } from './lines.js';
import { readPrefixIndex, writePrefixIndex } from './prefix-index.js';

const key = fc.stringMatching(/^[ab]{0,4}$/);

it('finds what a scan finds', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.nat(99))), key, (entries, prefix) => {
      const text = writePrefixIndex(entries)
        .map((line) => `${line}\n`)
        .join('');
      const index = readPrefixIndex(new Lines(Buffer.from(text)));
      const ranks = (wanted: (text: string) => boolean): number[] =>
        entries
          .filter(([text]) => wanted(text))
          .map(([, rank]) => rank)
          .sort();
      expect([...index.startingWith(prefix)].sort()).toEqual(ranks((text) => text.startsWith(prefix)));
      expect([...index.exactly(prefix)].sort()).toEqual(ranks((text) => text === prefix));
    }),
  );
});
