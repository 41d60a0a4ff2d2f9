import { EmailAddress } from '@1eleve1stage/sdk/contract';
import { Command, InvalidArgumentError, Option } from 'commander';
import { ROLES, type Membership, type Person, type Role } from '../ports/index.js';
import { addMember } from '../core/members/add-member.js';
import { listMembers } from '../core/members/list-members.js';
import { removeMember } from '../core/members/remove-member.js';
import { toLine } from './printable.js';
import type { UsePorts } from './use-ports.js';

/** `stages members`: the people who enter the pages of a publisher. */
export function membersCommand(usePorts: UsePorts): Command {
  return new Command('members')
    .description('the people who may enter /publisher for a publisher, by their e-mail addresses')
    .addCommand(addCommand(usePorts))
    .addCommand(listCommand(usePorts))
    .addCommand(removeCommand(usePorts));
}

const PUBLISHER = ['<publisher>', 'name or identifier of the publisher'] as const;
const EMAIL = ['<email>', 'address that they enter with'] as const;

function addCommand(usePorts: UsePorts): Command {
  return new Command('add')
    .description('let somebody enter: the address they give at /signin must be this one')
    .argument(...PUBLISHER)
    .argument(...EMAIL, toEmail)
    .addOption(new Option('--role <role>', 'what they may do').choices(ROLES).default('member'))
    .action(async (named: string, email: string, { role }: { role: Role }, command: Command) => {
      const added = await usePorts((ports) => addMember(ports, { publisher: named, email, role }));
      if (!added) return unknown(command, named);
      const { publisher, isNew } = added;
      const who = `${toLine(email)} ${isNew ? 'may enter' : 'could enter already'}`;
      console.log(`${who} for ${toLine(publisher.name)}.`);
    });
}

function listCommand(usePorts: UsePorts): Command {
  return new Command('list')
    .description('list the people of a publisher')
    .argument(...PUBLISHER)
    .action(async (named: string, _options: object, command: Command) => {
      const members = await usePorts((ports) => listMembers(ports, named));
      if (!members) return unknown(command, named);
      for (const member of members) console.log(lineOf(member));
    });
}

function removeCommand(usePorts: UsePorts): Command {
  return new Command('remove')
    .description('let somebody enter no more: their sessions see this publisher no longer, at once')
    .argument(...PUBLISHER)
    .argument(...EMAIL, toEmail)
    .action(async (named: string, email: string, _options: object, command: Command) => {
      const outcome = await usePorts((ports) => removeMember(ports, { publisher: named, email }));
      if (outcome === 'noPublisher') return unknown(command, named);
      if (outcome === 'noMember') return command.error(`${toLine(email)} is no member of ${toLine(named)}.`);
      console.log(`${toLine(email)} enters no more for ${toLine(named)}.`);
    });
}

function unknown(command: Command, named: string): never {
  return command.error(`There is no publisher ${toLine(named)}.`);
}

function lineOf({ person, role, joinedAt }: Membership & { person: Person }): string {
  const email = person.contact?.email ?? '(unreadable)';
  return [person.id, role, joinedAt.toISOString(), email].map(toLine).join('\t');
}

/** @throws InvalidArgumentError for what is no address */
export function toEmail(text: string): string {
  const email = EmailAddress.safeParse(text);
  if (!email.success) throw new InvalidArgumentError('Say an e-mail address.');
  return email.data;
}
