import { constants, setPriority } from 'node:os';
import { Command, Option } from 'commander';
import { MODES, type Mode } from '../ports/index.js';
import type { ImportRun } from './run-import.js';
import type { UsePorts } from './use-ports.js';

/** `stages import`: schools and offers from files. */
export function importCommand(usePorts: UsePorts): Command {
  return (
    new Command('import')
      .description('bring schools or offers in from a file; run again, it goes on or changes nothing')
      .addCommand(schoolsCommand(usePorts))
      .addCommand(offersCommand(usePorts))
      // The service beside it answers people: it goes first where processors are few. Not lowest: who holds the lock
      // is waited for.
      .hook('preAction', () => setPriority(constants.priority.PRIORITY_BELOW_NORMAL))
  );
}

function schoolsCommand(usePorts: UsePorts): Command {
  return withOptions(new Command('schools'))
    .description(
      'the register of schools (annuaire de l’éducation) and the open files that complete it: CSV, recognised by its columns. ' +
        'Priority neighbourhoods are noted of schools already imported: import that file last',
    )
    .action(async (file: string, options: Options) => {
      const [{ importSchools }, { runImport }] = await Promise.all([
        import('../imports/schools/import-schools.js'),
        import('./run-import.js'),
      ]);
      process.exitCode = await usePorts(({ storage }) =>
        runImport((open, how) => importSchools(storage, open, how), toRun(file, options), process),
      );
    });
}

function offersCommand(usePorts: UsePorts): Command {
  return withOptions(new Command('offers'))
    .description(
      'offers of a publisher: JSON lines, or CSV with columns like employer.name and lists like a|b',
    )
    .requiredOption('--publisher <name>', 'name of the publisher, created when there is none')
    .option('--intermediary', 'say that the publisher relays the offers of any employer')
    .addOption(new Option('--mode <mode>', 'where they are seen').choices(MODES).makeOptionMandatory())
    .action(async (file: string, { publisher, mode, intermediary, ...options }: OffersOptions) => {
      const [{ importOffers }, { runImport }] = await Promise.all([
        import('../imports/offers/import-offers.js'),
        import('./run-import.js'),
      ]);
      const whose = { publisher, mode, isIntermediary: intermediary === true };
      process.exitCode = await usePorts((ports) =>
        runImport(
          (open, how) => importOffers(ports, open, { ...how, ...whose }),
          toRun(file, options),
          process,
        ),
      );
    });
}

interface OffersOptions extends Options {
  publisher: string;
  intermediary?: true;
  mode: Mode;
}

interface Options {
  dryRun?: true;
  strict?: true;
  json?: true;
}

function withOptions(command: Command): Command {
  return command
    .argument('<file>', 'the file; in UTF-8, UTF-16 with its mark, or Windows-1252')
    .option('--dry-run', 'tell what would be done, and do not do it')
    .option('--strict', 'leave with code 1 if any row is refused')
    .option('--json', 'give the summary in JSON');
}

function toRun(
  file: string,
  { dryRun = false, strict = false, json = false }: Partial<Record<keyof Options, boolean>>,
): ImportRun {
  return { file, isDryRun: dryRun, isStrict: strict, isJson: json };
}
