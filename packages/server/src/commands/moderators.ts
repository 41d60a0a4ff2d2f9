import { Command } from 'commander';
import type { Moderator } from '../ports/index.js';
import { addModerator, listModerators, removeModerator } from '../core/members/name-moderators.js';
import { toEmail } from './members.js';
import { toLine } from './printable.js';
import type { UsePorts } from './use-ports.js';

/** `stages moderators`: the people who read what waits, on the pages under /moderation. */
export function moderatorsCommand(usePorts: UsePorts): Command {
  return new Command('moderators')
    .description('the people who may enter /moderation, by their e-mail addresses')
    .addCommand(addCommand(usePorts))
    .addCommand(listCommand(usePorts))
    .addCommand(removeCommand(usePorts));
}

const EMAIL = ['<email>', 'address that they enter with'] as const;

function addCommand(usePorts: UsePorts): Command {
  return new Command('add')
    .description('let somebody read and decide what waits: they enter at /moderation with this address')
    .argument(...EMAIL, toEmail)
    .action(async (email: string) => {
      const isNew = await usePorts((ports) => addModerator(ports, email));
      console.log(`${toLine(email)} ${isNew ? 'may enter' : 'could enter already'} at /moderation.`);
    });
}

function listCommand(usePorts: UsePorts): Command {
  return new Command('list')
    .description('list who moderates: identifier, since when, address')
    .action(async () => {
      for (const moderator of await usePorts(listModerators)) console.log(lineOf(moderator));
    });
}

function removeCommand(usePorts: UsePorts): Command {
  return new Command('remove')
    .description('let somebody moderate no more: the sessions they do it with end at once')
    .argument(...EMAIL, toEmail)
    .action(async (email: string, _options: object, command: Command) => {
      const wasOne = await usePorts((ports) => removeModerator(ports, email));
      if (!wasOne) return command.error(`${toLine(email)} is no moderator.`);
      console.log(`${toLine(email)} enters no more at /moderation.`);
    });
}

function lineOf({ person, addedAt }: Moderator): string {
  const email = person.contact?.email ?? '(unreadable)';
  return [person.id, addedAt.toISOString(), email].map(toLine).join('\t');
}
