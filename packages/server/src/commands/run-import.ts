import { createReadStream } from 'node:fs';
import { titleOf, UnreadableFile, type ImportOptions, type ImportReport } from '../imports/index.js';
import { toLine } from './printable.js';
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
  source: AsyncIterable<Uint8Array>,
  options: ImportOptions<Skip>,
) => Promise<ImportReport<Skip>>;

/**
 * Runs an import from a file. Refused rows go to `stderr` one by one, `FILE:LINE: pointer: what to correct`, and
 * the summary to `stdout`.
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
  const report = await load(createReadStream(file), {
    isDryRun,
    onProgress: (sofar) => {
      rows = sofar.rows;
      progress.show(`${toLine(file)}: ${summaryOf(sofar)}`);
    },
    onRefusal: ({ line, errors }) => {
      progress.clear();
      for (const { pointer, code } of errors) {
        terminal.stderr.write(
          `${toLine(`${file}:${line}: ${pointer === '' ? '' : `${pointer}: `}${titleOf(code)} (${code})`)}\n`,
        );
      }
    },
  }).catch((error: unknown) => {
    progress.clear();
    if (rows > 0)
      terminal.stderr.write(`${toLine(file)}: stopped after ${rows} rows; run it again to go on.\n`);
    throw isFileError(error) ? new UnreadableFile(`${file} cannot be read: ${error.code}.`) : error;
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
