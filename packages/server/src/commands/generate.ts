import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { Config } from '../config/config.js';

/** `stages generate`: invented data for demonstrations, benchmarks and tests. */
export function generateCommand(read: () => Config): Command {
  return new Command('generate').description('invent data').addCommand(offersCommand(read));
}

function offersCommand(read: () => Config): Command {
  return new Command('offers')
    .description(
      'realistic offers, as JSON lines that `import offers` reads; job names come from rome-appellations.csv in STAGES_DATA when it is there',
    )
    .requiredOption('--count <number>', 'how many', toCount)
    .option('--seed <text>', 'the same seed gives the same offers', 'stages')
    .option('--out <file>', 'file to write; standard output unless given')
    .action(async ({ count, seed, out }: { count: number; seed: string; out?: string }) => {
      const { stagesData } = read();
      const [{ readRomeJobs }, { listPlaces }, { runGenerate }] = await Promise.all([
        import('../generate/rome-jobs.js'),
        import('../places/places.js'),
        import('./run-generate.js'),
      ]);
      const [places, jobs] = await Promise.all([
        listPlaces(),
        readRomeJobs(join(stagesData, 'rome-appellations.csv')),
      ]);
      await runGenerate(
        {
          count,
          seed,
          now: new Date(),
          places,
          ...(jobs && { jobs }),
          ...(out !== undefined && { file: out }),
        },
        process,
      );
    });
}

function toCount(text: string): number {
  if (!/^\d{1,8}$/.test(text)) throw new InvalidArgumentError('Say a whole number up to 99999999.');
  return Number(text);
}
