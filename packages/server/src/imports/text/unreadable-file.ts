/** The same, for people who read French, and for those who do not. */
export interface Words {
  readonly fr: string;
  readonly en: string;
}

/** A file that is not what it should be: nothing of it was imported. The message tells what to do, in French first. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';

  constructor(readonly words: Words) {
    super(`${words.fr}\n${words.en}`);
  }
}

/** How a spreadsheet writes a file that everybody reads. */
export const HOW_TO_SAVE: Words = {
  fr: [
    'Pour l’enregistrer en CSV UTF-8 : dans Excel, « Fichier », « Enregistrer sous », type « CSV UTF-8 (délimité par des virgules) » ;',
    'dans LibreOffice, « Enregistrer sous », type « Texte CSV », jeu de caractères « Unicode (UTF-8) » ;',
    'dans Numbers, « Fichier », « Exporter vers », « CSV », encodage « Unicode (UTF-8) ».',
  ].join('\n'),
  en: [
    'To save it as CSV UTF-8: in Excel, "File", "Save As", type "CSV UTF-8 (Comma delimited)";',
    'in LibreOffice, "Save As", type "Text CSV", character set "Unicode (UTF-8)";',
    'in Numbers, "File", "Export To", "CSV", encoding "Unicode (UTF-8)".',
  ].join('\n'),
};
