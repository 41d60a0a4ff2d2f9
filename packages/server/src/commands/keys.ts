import { Argument, Command, Option } from 'commander';
import { KEY_KINDS, MODES, type AccessKey, type KeyKind, type Mode } from '../ports/index.js';
import { changeOrigins } from '../core/accounts/change-origins.js';
import { changePublisher } from '../core/accounts/change-publisher.js';
import { createKey } from '../core/accounts/create-key.js';
import { revokeKey } from '../core/accounts/revoke-key.js';
import { toLine } from './printable.js';
import type { UsePorts } from './use-ports.js';

/** `stages keys`: access keys of publishers. */
export function keysCommand(usePorts: UsePorts): Command {
  const keys = new Command('keys').description('create, list and revoke the access keys of publishers');
  keys.addCommand(createCommand(usePorts));
  keys.addCommand(listCommand(usePorts));
  keys.addCommand(revokeCommand(usePorts));
  keys.addCommand(originCommand(usePorts));
  keys.addCommand(jobPostingsCommand(usePorts));
  return keys;
}

interface CreateOptions {
  publisher: string;
  kind: KeyKind;
  mode: Mode;
  name?: string;
  origin: string[];
  jobPostings?: true;
  intermediary?: true;
  json?: true;
}

function createCommand(usePorts: UsePorts): Command {
  return new Command('create')
    .description('create a key, and its publisher if there is none of that name; the key is shown this once')
    .requiredOption('--publisher <name>', 'name of the publisher')
    .addOption(new Option('--kind <kind>', 'what the key may do').choices(KEY_KINDS).makeOptionMandatory())
    .addOption(new Option('--mode <mode>', 'what the key sees').choices(MODES).makeOptionMandatory())
    .option('--name <name>', 'what its people call it')
    .option(
      '--origin <url>',
      'an exact origin whose pages may use a publishable key; can be repeated',
      (origin: string, origins: string[]) => [...origins, origin],
      [],
    )
    .option('--job-postings', 'let search engines list the pages of the publisher’s offers')
    .option('--intermediary', 'say that the publisher relays the offers of any employer')
    .option('--json', 'answer in JSON')
    .action(async ({ json, ...options }: CreateOptions) => {
      const { publisher, kind, mode, name, origin: origins, jobPostings, intermediary } = options;
      const facts = { ...(jobPostings && { jobPostings }), ...(intermediary && { isIntermediary: true }) };
      const { key, secret } = await usePorts((ports) =>
        createKey(ports, { publisher, kind, mode, origins, facts, ...(name !== undefined && { name }) }),
      );
      const { id, publisherId } = key;
      if (json)
        return console.log(
          toLine(JSON.stringify({ id, publisherId, kind, mode, origins: key.origins, key: secret })),
        );
      console.log(secret);
      console.error(`${id}, a ${mode} ${kind} key of ${toLine(publisher)}. It is not shown again.`);
    });
}

function listCommand(usePorts: UsePorts): Command {
  return new Command('list')
    .description('list all keys, newest first, without their secrets')
    .option('--json', 'answer in JSON')
    .action(async ({ json }: { json?: true }) => {
      const keys = await usePorts(({ storage }) => storage.read.accounts.listKeys());
      if (json) return console.log(toLine(JSON.stringify({ keys })));
      for (const key of keys) {
        const { id, hint, name, publisherName, origins } = key;
        const cells = [id, hint, stateOf(key), usedOf(key), publisherName, origins.join(' '), name ?? ''];
        console.log(cells.map(toLine).join('\t'));
      }
    });
}

function stateOf({ revokedAt, exposedAt }: AccessKey): string {
  if (revokedAt) return `revoked ${dayOf(revokedAt)}`;
  return exposedAt ? `seen in a page or an address ${dayOf(exposedAt)}: make another, revoke it` : 'active';
}

function usedOf({ lastUsedAt }: AccessKey): string {
  return lastUsedAt ? `used ${dayOf(lastUsedAt)}` : 'never used';
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

function revokeCommand(usePorts: UsePorts): Command {
  return new Command('revoke')
    .description('revoke a key: it is refused from then on')
    .argument('<id>', 'identifier of the key, ky_…')
    .action(async (id: string, _options: object, command: Command) => {
      const revoked = await usePorts((ports) => revokeKey(ports, { id }));
      if (!revoked?.isDone) command.error(`There is no active key ${toLine(id)}.`);
      console.log(toLine(`${id} is revoked.`));
    });
}

function originCommand(usePorts: UsePorts): Command {
  return new Command('origin')
    .description('let the pages of one more site use a publishable key, or of one less')
    .addArgument(new Argument('<act>', 'what to do').choices(['add', 'remove']))
    .argument('<id>', 'identifier of the key, ky_…')
    .argument('<origin>', 'an exact origin, https://www.example.fr')
    .action(async (act: 'add' | 'remove', id: string, origin: string, _options: object, command: Command) => {
      const change = act === 'add' ? { add: [origin] } : { remove: origin };
      const key = await usePorts((ports) => changeOrigins(ports, { id, change }));
      if (!key) return command.error(`There is no active key ${toLine(id)}.`);
      console.log(toLine(`${key.id} may be used from: ${key.origins.join(' ') || 'no page'}`));
    });
}

function jobPostingsCommand(usePorts: UsePorts): Command {
  return new Command('job-postings')
    .description('say whether search engines may list the pages of a publisher’s offers; no, unless told')
    .argument('<publisher>', 'name of the publisher')
    .addArgument(new Argument('<allowed>', 'whether they may').choices(['yes', 'no']))
    .action(async (publisher: string, allowed: 'yes' | 'no', _options: object, command: Command) => {
      const jobPostings = allowed === 'yes';
      const isKnown = await usePorts((ports) => changePublisher(ports, publisher, () => ({ jobPostings })));
      if (!isKnown) command.error(`There is no publisher named ${toLine(publisher)}.`);
      console.log(
        `Search engines may ${allowed === 'yes' ? '' : 'not '}list the offers of ${toLine(publisher)}.`,
      );
    });
}
