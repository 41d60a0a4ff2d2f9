import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBlocks } from '../../src/rules/index.js';

test('lines with dashes or dots that follow each other are one list, others a paragraph each', () => {
  expect(toBlocks('Le matin :\r\n- accueil\n  • atelier\n\nLe midi, repas.')).toEqual([
    { kind: 'paragraph', text: 'Le matin :' },
    { kind: 'list', items: ['accueil', 'atelier'] },
    { kind: 'paragraph', text: 'Le midi, repas.' },
  ]);
});

test('every word of a text is kept', () => {
  const line = fc.constantFrom('- un', 'deux', '• trois', '', '  ', 'quatre - cinq');
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const words = toBlocks(lines.join('\n')).flatMap((block) =>
        block.kind === 'list' ? block.items : [block.text],
      );
      const meant = lines.map((one) => one.replace(/^[-•] /, '').trim()).filter(Boolean);
      expect(words).toEqual(meant);
    }),
  );
});
