import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Letter } from '../../ports/index.js';
import { layOut } from './layout.js';
import { facts, link, quote, steps, text } from './letter.js';

const HERE = 'https://stages.example';

const anything = fc.string({ unit: 'binary', maxLength: 60 });

describe('a letter', () => {
  test('has one line a header, whatever was typed', () => {
    fc.assert(
      fc.property(anything, anything, (to, subject) => {
        const message = layOut({ to, letter: { subject, blocks: [] } }, HERE);
        return !/[\p{Cc}\u2028\u2029]/u.test(message.to + message.subject);
      }),
    );
    const subject = 'Bonjour\r\nBcc: tout.le.monde@example.fr';
    expect(layOut({ to: 'a@b.example', letter: { subject, blocks: [] } }, HERE).subject).toBe(
      'Bonjour Bcc: tout.le.monde@example.fr',
    );
  });

  test('audited 13.21: says that it can be read light and dark, and has colours for both', () => {
    const blocks = [
      text('Bonjour'),
      quote('Merci'),
      link('Ouvrir', 'https://stages.example/'),
      facts(['Où', 'Rennes']),
    ];
    const { html } = layOut(
      { to: 'a@b.example', letter: { subject: 'Un stage', blocks } },
      'https://stages.example',
    );
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).toContain('color-scheme:light dark;');
    const dark = html.slice(html.indexOf('@media (prefers-color-scheme:dark)'), html.indexOf('</style>'));
    // Whatever has a colour of its own has one for the dark.
    for (const [, name, style = ''] of html.matchAll(/class="(\w+)" style="([^"]*)"/g))
      expect([name, dark.includes(`.${name}{`)], style).toEqual([name, true]);
    const coloured = ['color', 'background', 'solid'];
    for (const [tag] of html.matchAll(/<[^<>]*>/g))
      if (tag.includes('style="') && coloured.some((word) => tag.includes(word)))
        expect(tag).toContain('class="');
  });

  test('holds no markup but its own', () => {
    fc.assert(
      fc.property(anything, (words) => {
        const letter: Letter = {
          subject: words,
          blocks: [
            text(words),
            quote(words),
            facts([words, words]),
            link(words, words),
            steps(words),
            { kind: 'code', code: words },
          ],
        };
        const plain: Letter = { subject: 'a', blocks: letter.blocks.map((block) => blank(block)) };
        return (
          tags(layOut({ to: 'a@b.example', letter }, HERE).html) ===
          tags(layOut({ to: 'a@b.example', letter: plain }, HERE).html)
        );
      }),
    );
  });

  test('true to its words 13.5: leads to what is said of data and rights, in its language', () => {
    const letter = { subject: 'A', blocks: [] };
    expect(layOut({ to: 'a@b.example', letter }, HERE).html).toContain(
      'href="https://stages.example/s/data"',
    );
    const english = layOut({ to: 'a@b.example', letter: { ...letter, lang: 'en' } }, HERE);
    expect(english.html).toContain('href="https://stages.example/s/data?lang=en"');
    expect(english.text).toContain('Data and rights:\nhttps://stages.example/s/data?lang=en');
  });

  test('says the same in plain text', () => {
    const blocks = [
      text('Bonjour,'),
      facts(['Lieu', 'Rennes'], ['Rue', undefined]),
      link('Lire', 'https://a.example/#b'),
    ];
    expect(layOut({ to: 'a@b.example', letter: { subject: 'Un stage', blocks } }, HERE).text).toBe(
      'Un stage\n\nBonjour,\n\nLieu : Rennes\n\nLire :\nhttps://a.example/#b\n\n1 élève, 1 stage\nMessage automatique : les réponses à cette adresse ne sont pas lues.\n\nDonnées et droits :\nhttps://stages.example/s/data\n',
    );
  });
});

/** The tags of a document, but line breaks. */
function tags(html: string): string {
  return (html.match(/<[a-z/!]+/gi) ?? []).filter((tag) => tag !== '<br').join('');
}

/** The same block, with harmless words. */
function blank(block: Letter['blocks'][number]): Letter['blocks'][number] {
  switch (block.kind) {
    case 'facts':
      return facts(['a', 'a']);
    case 'steps':
      return steps('a');
    case 'link':
      return link('a', 'a');
    case 'code':
      return { kind: 'code', code: 'a' };
    default:
      return { kind: block.kind, text: 'a' };
  }
}
