import { HOW_TO_SAVE, UnreadableFile, type Words } from './unreadable-file.js';

/** Files that people take for their table, by their first bytes. */
const OTHERS: readonly { begins: string; is: Words }[] = [
  {
    // Zip archives, which workbooks are inside.
    begins: 'PK\u0003\u0004',
    is: {
      fr: 'un classeur (Excel .xlsx, LibreOffice .ods, Numbers)',
      en: 'a workbook (Excel .xlsx, LibreOffice .ods, Numbers)',
    },
  },
  {
    begins: '\u00d0\u00cf\u0011\u00e0',
    is: { fr: 'un ancien classeur Excel (.xls)', en: 'an old Excel workbook (.xls)' },
  },
  { begins: '%PDF', is: { fr: 'un PDF', en: 'a PDF' } },
  { begins: '\u001f\u008b', is: { fr: 'un fichier compressé (.gz)', en: 'a compressed file (.gz)' } },
  { begins: '<', is: { fr: 'une page web ou du XML', en: 'a web page or XML' } },
];

/** Throws {@link UnreadableFile} for a file that is not a table in text, and says how to make one. */
export function refuseOtherFiles(head: Uint8Array): void {
  const start = Buffer.from(head.subarray(0, 8)).toString('latin1');
  const other = OTHERS.find(({ begins }) => start.startsWith(begins));
  if (!other) return;
  throw new UnreadableFile({
    fr: `Ce fichier est ${other.is.fr}, pas du CSV.\n${HOW_TO_SAVE.fr}`,
    en: `This file is ${other.is.en}, not CSV.\n${HOW_TO_SAVE.en}`,
  });
}
