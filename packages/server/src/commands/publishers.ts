import { Siret } from '@1eleve1stage/sdk/contract';
import { Argument, Command, InvalidArgumentError } from 'commander';
import type { Publisher, PublisherFacts } from '../ports/index.js';
import { changePublisher } from '../core/accounts/change-publisher.js';
import { foldName } from '../core/accounts/rules/own-names.js';
import { toLine } from './printable.js';
import type { UsePorts } from './use-ports.js';

/** `stages publishers`: who publishes, and under which names. */
export function publishersCommand(usePorts: UsePorts): Command {
  return new Command('publishers')
    .description('list the accounts that publish, and say for which employers')
    .addCommand(listCommand(usePorts))
    .addCommand(namesCommand(usePorts))
    .addCommand(siretsCommand(usePorts))
    .addCommand(intermediaryCommand(usePorts))
    .addCommand(readingCommand(usePorts));
}

function listCommand(usePorts: UsePorts): Command {
  return new Command('list')
    .description('list all publishers')
    .option('--json', 'answer in JSON')
    .action(async ({ json }: { json?: true }) => {
      const publishers = await usePorts(({ storage }) => storage.read.accounts.listPublishers());
      if (json) return console.log(toLine(JSON.stringify({ publishers })));
      for (const publisher of publishers) console.log(lineOf(publisher));
    });
}

const ACTS = ['add', 'remove'] as const;
type Act = (typeof ACTS)[number];

function namesCommand(usePorts: UsePorts): Command {
  return new Command('names')
    .description('names of employers that are a publisher’s own, beside its name')
    .addArgument(new Argument('<act>', 'what to do').choices(ACTS))
    .argument('<publisher>', 'name or identifier of the publisher')
    .argument('<name>', 'name of the employer')
    .action(async (act: Act, publisher: string, name: string, _options: object, command: Command) => {
      const isSame = (other: string): boolean => foldName(other) === foldName(name);
      await tell(usePorts, command, publisher, ({ names }) => ({
        names: [...names.filter((one) => !isSame(one)), ...(act === 'add' ? [name] : [])],
      }));
    });
}

function siretsCommand(usePorts: UsePorts): Command {
  return new Command('sirets')
    .description('SIRETs of employers that a publisher is vouched to publish for')
    .addArgument(new Argument('<act>', 'what to do').choices(ACTS))
    .argument('<publisher>', 'name or identifier of the publisher')
    .argument('<siret>', '14 digits', toSiret)
    .action(async (act: Act, publisher: string, siret: string, _options: object, command: Command) => {
      await tell(usePorts, command, publisher, ({ sirets }) => ({
        sirets: [...sirets.filter((one) => one !== siret), ...(act === 'add' ? [siret] : [])],
      }));
    });
}

function intermediaryCommand(usePorts: UsePorts): Command {
  return new Command('intermediary')
    .description('say whether a publisher relays the offers of any employer; no, unless told')
    .argument('<publisher>', 'name or identifier of the publisher')
    .addArgument(new Argument('<relays>', 'whether it does').choices(['yes', 'no']))
    .action(async (publisher: string, relays: 'yes' | 'no', _options: object, command: Command) => {
      await tell(usePorts, command, publisher, () => ({ isIntermediary: relays === 'yes' }));
    });
}

function readingCommand(usePorts: UsePorts): Command {
  return new Command('reading')
    .description(
      'say whether a publisher reads who applies at once, or their words first; these, unless told',
    )
    .argument('<publisher>', 'name or identifier of the publisher')
    .addArgument(new Argument('<reading>', 'what is read first').choices(['blind', 'open']))
    .action(async (publisher: string, reading: 'blind' | 'open', _options: object, command: Command) => {
      await tell(usePorts, command, publisher, () => ({ isBlind: reading === 'blind' }));
    });
}

async function tell(
  usePorts: UsePorts,
  command: Command,
  named: string,
  change: (publisher: Publisher) => Partial<PublisherFacts>,
): Promise<void> {
  const publisher = await usePorts((ports) => changePublisher(ports, named, change));
  if (!publisher) return command.error(`There is no publisher ${toLine(named)}.`);
  console.log(lineOf(publisher));
}

function lineOf({ id, name, names, sirets, isIntermediary, isBlind }: Publisher): string {
  const relays = isIntermediary ? 'intermediary' : 'own names';
  const reading = isBlind ? 'blind' : 'open';
  return [id, name, relays, names.join(' | '), sirets.join(' '), reading].map(toLine).join('\t');
}

function toSiret(text: string): string {
  const siret = Siret.safeParse(text);
  if (!siret.success) throw new InvalidArgumentError('Say the 14 digits of a SIRET.');
  return siret.data;
}
