import { Command } from 'commander';
import type { LetterEntry } from '../ports/index.js';
import type { UsePorts } from './use-ports.js';

/** Letters shown: those that need somebody come first. */
const SHOWN = 1000;

/** `stages mail`: the letters that have not left. Nothing of whom they are for, or what they say, is shown. */
export function mailCommand(usePorts: UsePorts): Command {
  return new Command('mail')
    .description('list the letters that have not left; try one again, or drop it')
    .addCommand(listCommand(usePorts))
    .addCommand(retryCommand(usePorts))
    .addCommand(dropCommand(usePorts));
}

function listCommand(usePorts: UsePorts): Command {
  return new Command('list')
    .description(
      `list letters given up, unreadable and waiting, these oldest first: identifier, state, kind, since when, tries, last failure; ${SHOWN} at most`,
    )
    .option('--json', 'answer in JSON')
    .action(async ({ json }: { json?: true }) => {
      const [counts, letters] = await usePorts(({ storage: { read } }) =>
        Promise.all([read.outbox.count(), read.outbox.entries(SHOWN)]),
      );
      if (json) return console.log(JSON.stringify({ counts, letters }));
      for (const letter of letters) console.log(lineOf(letter));
      console.error(
        `${counts.waiting} waiting, ${counts.givenUp} given up, ${counts.unreadable} unreadable.`,
      );
    });
}

function lineOf({ id, state, kind, createdAt, tries, lastFailure = '' }: LetterEntry): string {
  return [id, state, kind, createdAt.toISOString(), tries, lastFailure].join('\t');
}

function retryCommand(usePorts: UsePorts): Command {
  return new Command('retry')
    .description('try a letter again at once, as if it never had been')
    .argument('<id>', 'identifier of the letter, ml_…')
    .action(async (id: string, _options: object, command: Command) => {
      const isKnown = await usePorts(({ storage, now }) =>
        storage.write(({ outbox }) => outbox.retry(id, now())),
      );
      if (!isKnown) command.error(`There is no letter ${id} that waits.`);
      console.log(`${id} is tried again.`);
    });
}

function dropCommand(usePorts: UsePorts): Command {
  return new Command('drop')
    .description('delete a letter: it never leaves')
    .argument('<id>', 'identifier of the letter, ml_…')
    .action(async (id: string, _options: object, command: Command) => {
      const isKnown = await usePorts(({ storage }) => storage.write(({ outbox }) => outbox.remove(id)));
      if (!isKnown) command.error(`There is no letter ${id} that waits.`);
      console.log(`${id} is deleted.`);
    });
}
