import type { Publisher } from '../../../ports/index.js';
import { foldText } from '@1eleve1stage/sdk/rules';

/** Words of a name that say what an employer is before the law, not who it is. */
const LEGAL_FORMS = new Set(
  'sa sas sasu sarl eurl ei eirl sci scp scop scic snc selarl selas gaec earl'.split(' '),
);

/**
 * True where an offer may bear that employer's name without anybody being named beside it: the publisher's own name,
 * or one that the service's team gave it.
 */
export function isOwnName({ name, names }: Pick<Publisher, 'name' | 'names'>, employer: string): boolean {
  const asked = foldName(employer);
  return asked !== '' && [name, ...names].some((own) => foldName(own) === asked);
}

/**
 * A name as it is compared: accents, case, spaces and legal forms are nothing. A letter of another alphabet that looks
 * like ours is another letter.
 */
export function foldName(name: string): string {
  // `S.A.R.L.` is one word.
  const words = foldText(
    name.replaceAll(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', '')),
  ).split(' ');
  const telling = words.filter((word) => !LEGAL_FORMS.has(word));
  return (telling.length > 0 ? telling : words).join('');
}
