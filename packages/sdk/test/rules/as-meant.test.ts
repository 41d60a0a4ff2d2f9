import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ApplicationInput,
  asMeant,
  EmailAddress,
  MobileNumber,
  PhoneNumber,
  Postcode,
  Siret,
  Uai,
  type TypedKind,
} from '../../src/contract/index.js';

const KINDS: TypedKind[] = ['prose', 'line', 'name', 'email', 'phone', 'code'];
/** Zero-width, soft, of order and of direction, and the mark that begins some files. */
const UNSEEN = '\u200b\u00ad\u2060\ufeff\u200e\u200f\u202a\u202e\u2066\u2069\u061c\u180e\u0000';
const DASHES = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d';
const SPACES = ' \u00a0\u202f\u2009\u2007\u3000\u205f\t';

describe('hands and software 13.8: what is pasted', () => {
  it.each([
    ['prenom@eleve.example', `${UNSEEN}prenom@eleve.exa${UNSEEN}mple`],
    ['prenom@eleve.example', 'mailto:prenom@eleve.example?subject=Stage'],
    ['prenom@eleve.example', 'Prénom Élève <prenom@eleve.example>;'],
    ['prenom@eleve.example', ' prenom@eleve. example.'],
    ['prenom@eleve.example', 'prenom@eleve.example,'],
    ['prenom@eleve.example', 'prenom@eleve,example'],
    ['prenom@eleve.example', 'E-mail : prenom@eleve.example'],
    ['prenom@eleve.example', 'MAILTO: prenom@eleve.example'],
    ['prenom@eleve.example', '“prenom@eleve.example”'],
    ['prenom@eleve.example', '«\u00a0prenom@eleve.example\u00a0»'],
    ['prenom@eleve.example', '(prenom@eleve.example)'],
    ['prenom@eleve.example', '"Élève, Prénom" <mailto:prenom@eleve.example>'],
    ['prenom@eleve.example', 'prenom@eleve.example/'],
    ["d'artagnan@eleve.example", 'd’artagnan@eleve.example'],
    ['jean-paul@eleve.example', 'jean\u2011paul＠eleve.example'],
  ])('is an address, %s', (meant, pasted) => {
    expect(EmailAddress.parse(pasted)).toBe(meant);
  });

  it.each([
    ...['ja de@eleve.example', 'a@eleve.example b@eleve.example', 'a@eleve.example, b@eleve.example', ''],
    ...['ja,de@eleve.example', 'a@eleve.example,fr', 'https://a@eleve.example', 'prenom(at)eleve.example'],
    ...['prénom@eleve.example', 'prenom@élève.example', 'prenom@eleve', 'prenom@eleve..example'],
  ])('is no address where it could be another one, %j', (pasted) => {
    expect(EmailAddress.safeParse(pasted).success).toBe(false);
  });

  it.each([
    ['+33612345678', '06/12/34/56/78'],
    ['+33612345678', '06.12.34.56.78'],
    ['+33612345678', '06·12·34·56·78'],
    ['+33612345678', '+33 (0) 6 12 34 56 78'],
    ['+33612345678', '+33 (0)6-12-34-56-78'],
    ['+33612345678', '0033 6 12 34 56 78'],
    ['+33612345678', 'tel:+33612345678'],
    ['+33612345678', '０６ １２ ３４ ５６ ７８'],
    ['+33612345678', `\u202a06${UNSEEN}12 34\u00a056\u202f78\u202c`],
    ['+33612345678', '33 6 12 34 56 78'],
    ['+33612345678', 'Tél. : 06 12 34 56 78'],
    ['+33612345678', 'téléphone 06 12 34 56 78'],
    ['+33612345678', '06 12 34 56 78 (maman)'],
    ['+33612345678', '06:12:34:56:78'],
    ['+33612345678', "06'12'34'56'78 ☎"],
    ['+33612345678', '(+33) 6*12*34*56*78'],
    ['+262692123456', '0692 12 34 56'],
    ['+590690123456', '00590 690 12 34 56'],
    ['+594694123456', '06 94 12 34 56'],
    ['+596696123456', '0696.12.34.56'],
    ['+687751234', '+687 75 12 34'],
  ])('is a mobile number, %s', (meant, pasted) => {
    expect(MobileNumber.parse(pasted)).toBe(meant);
    expect(PhoneNumber.parse(pasted)).toBe(meant);
  });

  it.each(['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'])(
    'joins no words where %j broke a line',
    (end) => {
      expect(asMeant(`Tu vois${end}la vente`, 'prose')).toBe('Tu vois\nla vente');
      expect(asMeant(`Tu vois${end}la vente`, 'line')).toBe('Tu vois la vente');
    },
  );

  it('is a SIRET, a UAI, a postcode, with every dash and space within', () => {
    const [siret, uai, postcode] = ['73282932000074', '0350044H', '35000'];
    for (const between of [...SPACES, ...DASHES, '.', '\u200b', '\u00ad']) {
      expect(Siret.parse(siret.match(/.{1,3}/g)?.join(between))).toBe(siret);
      expect(Uai.parse(` 035${between}0044${between}h`)).toBe(uai);
      expect(Postcode.parse(`35${between}000\ufeff`)).toBe(postcode);
    }
  });

  it('is a name, with one kind of dash and of space', () => {
    const { firstName } = ApplicationInput.shape.pupil.shape;
    for (const dash of DASHES) expect(firstName.parse(`Jean${dash}Paul`)).toBe('Jean-Paul');
    for (const space of SPACES) expect(firstName.parse(`Anne${space}${space}Lise\u200b`)).toBe('Anne Lise');
    expect(firstName.safeParse('\u200b\u200d\u00ad').success).toBe(false);
  });

  it('keeps what joins letters and emoji, flags, and dashes of a sentence', () => {
    for (const text of [
      'می\u200cخواهم',
      'क्\u200dष',
      '🧑‍🔬',
      '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    ])
      for (const kind of ['prose', 'line', 'name'] as const) expect(asMeant(text, kind)).toBe(text);
    expect(asMeant('Un\u00a0: deux – trois\u00adfois.\r\nFin\u200b', 'prose')).toBe(
      'Un\u00a0: deux – troisfois.\nFin',
    );
    expect(asMeant('Stage\n\tmenuiserie', 'line')).toBe('Stage menuiserie');
    expect(asMeant('\u200dJade\u200d \u200cMoreau', 'name')).toBe('Jade Moreau');
  });

  it('is read once: what was read is read the same', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc
        .array(
          fc.constantFrom(
            ...UNSEEN,
            ...DASHES,
            ...SPACES,
            'a',
            '@',
            '.',
            '0',
            '6',
            '<',
            '>',
            '+',
            '3',
            '\u200d',
          ),
        )
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('prose', 'line', 'name'), (typed, kind) => {
        const meant = asMeant(typed, kind);
        expect(asMeant(meant, kind)).toBe(meant);
      }),
    );
  });

  it('is measured before it is read, and takes no longer for being long', () => {
    expect(EmailAddress.safeParse(`${'\u200b'.repeat(254 * 4)}a@eleve.example`).success).toBe(false);
    for (const filler of ['\u200d', '\u200b', 'a\u0301', '<', '@', ' .', '\u2011', '0'])
      for (const kind of KINDS) {
        const start = performance.now();
        asMeant(filler.repeat(20_000), kind);
        expect(performance.now() - start).toBeLessThan(1000);
      }
    expect(EmailAddress.safeParse('e\u0301\u200b'.repeat(60)).success).toBe(false);
    expect(ApplicationInput.shape.motivation.safeParse(`a${'\u0301\u200b'.repeat(40)}`).success).toBe(false);
  });
});
