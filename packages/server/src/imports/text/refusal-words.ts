import { shortened, titlesOf, type RowError } from './row.js';
import type { Words } from './unreadable-file.js';

/** What to correct, for whoever wrote the file: where, what was read and what would be right. */
export function refusalWords({ pointer, code, cell }: RowError): Words {
  const { fr, en } = titlesOf(code);
  if (!cell) return { fr: pointer === '' ? fr : `${pointer} : ${fr}`, en };
  const { letters, header, read, expected } = cell;
  if (letters === '')
    return {
      fr: `il manque la colonne « ${header} ». ${fr}`,
      en: `the column "${header}" is missing. ${en}`,
    };
  const column = shortened(header);
  const name = { fr: column && ` « ${column} »`, en: column && ` "${column}"` };
  const found =
    read.trim() === ''
      ? { fr: 'vide', en: 'empty' }
      : { fr: `lu « ${shortened(read)} »`, en: `read "${shortened(read)}"` };
  return {
    fr: `colonne ${letters}${name.fr}, ${found.fr}. ${fr}${expected ? ` Attendu : ${expected.fr}.` : ''}`,
    en: `column ${letters}${name.en}, ${found.en}. ${en}${expected ? ` Expected: ${expected.en}.` : ''}`,
  };
}
