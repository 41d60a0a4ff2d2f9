// Words of strangers, as a mail shows them: mail programs make links of whatever looks like one, and people read
// as one what is only spelled.

/** Words by which an address is spelled. */
const SPELLED = new Set(
  'www http https ftp mailto arobase arobas arrobase dot point slash url tinyurl bitly'.split(' '),
);

/** Endings of addresses that people know, as a word of its own. */
const ENDINGS = new Set(
  'com fr net org info biz io co eu be ch lu ca uk de es it re gf gp mq nc pf tv me app dev xyz top site online shop store link click live ru cn tk ml icu vip club win bet casino'.split(
    ' ',
  ),
);

const MOST_WORDS = 3;
const MOST_LETTERS = 30;

/**
 * A first name as a mail says it: letters, hyphens and apostrophes, three words and 30 characters at most, and
 * empty where it reads as an address, even a spelled one (`evil point com`).
 */
export function plainName(name: string): string {
  const words = name
    .normalize('NFKC')
    .replaceAll(/\p{M}{3,}/gu, '')
    .replaceAll(/[^\p{L}\p{M}'’-]+/gu, ' ')
    .trim()
    .split(' ');
  if (isAddress(words)) return '';
  return [...words.slice(0, MOST_WORDS).join(' ')].slice(0, MOST_LETTERS).join('').trim();
}

function isAddress(words: readonly string[]): boolean {
  const parts = words.flatMap((word) => word.toLowerCase().split(/['’-]/));
  // One word alone, without a dot, leads nowhere.
  if (parts.length < 2) return false;
  return parts.some((part, index) => SPELLED.has(part) || (index > 0 && ENDINGS.has(part)));
}

/**
 * A title or an organisation's name as a mail says it: as it was written, but for what a mail program makes a link
 * of (addresses, telephone numbers) and what is spelled as one. A dot within a word gets a space after it. What nobody
 * sees goes first: within an address it is read as nothing, by people and by programs.
 */
export function plainTitle(title: string): string {
  return title
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu, '')
    .replaceAll(/(?<!\S)\S*(?:@|:\/\/|\/\/|www\.)\S*/giu, '…')
    .replaceAll(/\+?\d(?:[ .()-]{0,3}\d){7,}/g, '…')
    .replaceAll(/(?<=[\p{L}\p{N}])[.。．｡](?=\p{L}{2})/gu, '. ')
    .replaceAll(/(?:\bwww |\bhttps? )[\p{L}\p{N} -]*/giu, '… ')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}
