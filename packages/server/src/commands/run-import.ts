import { UnreadableFile } from '../imports/text/unreadable-file.js';
import type { ImportOptions, ImportReport } from '../imports/report.js';
import type { OpenFile } from '../imports/text/encoding.js';
import { openTwice } from './open-twice.js';
import { toLine } from './printable.js';
import { refusalLines } from './refusal-lines.js';
import { createProgress, type Terminal } from './terminal.js';

export interface ImportRun {
  file: string;
  isDryRun: boolean;
  /** Any refused row makes the command fail. */
  isStrict: boolean;
  /** The report in JSON instead of words. */
  isJson: boolean;
}

type Import<Skip extends string> = (
  open: OpenFile,
  options: ImportOptions<Skip>,
) => Promise<ImportReport<Skip>>;

/**
 * Runs an import from a file. Refused rows go to `stderr` one by one, `FILE:LINE: what to correct`, in French and
 * below it in English; and the summary to `stdout`.
 *
 * @returns the exit code. Refused rows do not fail an import: the others are in, and open data always has
 *   some. It is 1 when all rows were refused, or any in a strict run.
 * @throws UnreadableFile when nothing of the file can be imported
 */
export async function runImport<Skip extends string>(
  load: Import<Skip>,
  { file, isDryRun, isStrict, isJson }: ImportRun,
  terminal: Terminal,
): Promise<number> {
  const progress = createProgress(terminal);
  let rows = 0;
  const options: ImportOptions<Skip> = {
    isDryRun,
    onProgress: (sofar) => {
      rows = sofar.rows;
      progress.show(`${toLine(file)}: ${summaryOf(sofar)}`);
    },
    onRefusal: ({ line, row, errors }) => {
      progress.clear();
      const shown =
        row === undefined ? { fr: '', en: '' } : { fr: `ligne ${row} du tableur, `, en: `row ${row}, ` };
      for (const [fr, en] of errors.map(refusalLines))
        terminal.stderr.write(
          `${toLine(`${file}:${line}: ${shown.fr}${fr}`)}\n${toLine(`    ${shown.en}${en}`)}\n`,
        );
    },
  };
  const report = await openTwice(file, (open) => load(open, options)).catch((error: unknown) => {
    progress.clear();
    if (rows > 0)
      terminal.stderr.write(`${toLine(file)}: stopped after ${rows} rows; run it again to go on.\n`);
    throw isFileError(error)
      ? new UnreadableFile({
          fr: `${file} ne peut pas être lu : ${error.code}.`,
          en: `${file} cannot be read: ${error.code}.`,
        })
      : error;
  });

  progress.clear();
  const words = `${file}: ${summaryOf(report)}${isDryRun ? ' (dry run: nothing was written)' : ''}`;
  terminal.stdout.write(`${toLine(isJson ? JSON.stringify(report) : words)}\n`);
  return report.refused > 0 && (isStrict || report.refused === report.rows) ? 1 : 0;
}

/** `12 rows: 3 created, 2 updated, 4 unchanged, 1 refused, 2 skipped (closed 2)`. */
function summaryOf({
  rows,
  created,
  updated,
  unchanged,
  refused,
  skipped,
}: Readonly<ImportReport<string>>): string {
  const counts = `${rows} rows: ${created} created, ${updated} updated, ${unchanged} unchanged, ${refused} refused`;
  const reasons = Object.entries(skipped);
  if (reasons.length === 0) return counts;
  const total = reasons.reduce((sum, [, count = 0]) => sum + count, 0);
  return `${counts}, ${total} skipped (${reasons.map(([reason, count]) => `${reason} ${count}`).join(', ')})`;
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
