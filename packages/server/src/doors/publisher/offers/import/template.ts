import type { TableColumn } from '../../../../ports/index.js';

/** Marks the file as UTF-8 for spreadsheets. */
const MARK = '\uFEFF';

/** The template: names of columns alone, as spreadsheets of France save them. An example in it would be published. */
export function templateOf(columns: readonly TableColumn[]): string {
  return `${MARK}${columns.map(({ name }) => name).join(';')}\r\n`;
}
