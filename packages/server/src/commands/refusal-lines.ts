import { shortened, titlesOf, type RowError } from '../imports/text/row.js';

/**
 * Lines that say what to correct, for whoever wrote the file: where, what was read and what would be right; in French,
 * then in English.
 */
export function refusalLines({ pointer, code, cell }: RowError): [fr: string, en: string] {
  const { fr, en } = titlesOf(code);
  if (!cell) {
    const where = pointer === '' ? '' : `${pointer} : `;
    return [`${where}${fr} (${code})`, en];
  }
  const { letters, header, read, expected } = cell;
  if (letters === '')
    return [
      `il manque la colonne « ${header} ». ${fr} (${code})`,
      `the column "${header}" is missing. ${en}`,
    ];
  const column = shortened(header);
  const name = { fr: column && ` « ${column} »`, en: column && ` "${column}"` };
  const found =
    read.trim() === ''
      ? { fr: 'vide', en: 'empty' }
      : { fr: `lu « ${shortened(read)} »`, en: `read "${shortened(read)}"` };
  return [
    `colonne ${letters}${name.fr}, ${found.fr}. ${fr}${expected ? ` Attendu : ${expected.fr}.` : ''} (${code})`,
    `column ${letters}${name.en}, ${found.en}. ${en}${expected ? ` Expected: ${expected.en}.` : ''}`,
  ];
}
