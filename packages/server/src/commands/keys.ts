import { Argument, Command, Option } from 'commander';
import { KEY_KINDS, MODES, type KeyKind, type Mode } from '../ports/index.js';
import { createKey } from '../use-cases/create-key.js';
import type { Ports } from '../use-cases/ports.js';
import type { UsePorts } from './use-ports.js';

/** `stages keys`: access keys of publishers. */
export function keysCommand(usePorts: UsePorts): Command {
  const keys = new Command('keys').description('create, list and revoke the access keys of publishers');
  keys.addCommand(createCommand(usePorts));
  keys.addCommand(listCommand(usePorts));
  keys.addCommand(revokeCommand(usePorts));
  keys.addCommand(jobPostingsCommand(usePorts));
  return keys;
}

interface CreateOptions {
  publisher: string;
  kind: KeyKind;
  mode: Mode;
  origin: string[];
  jobPostings?: true;
  json?: true;
}

function createCommand(usePorts: UsePorts): Command {
  return new Command('create')
    .description('create a key, and its publisher if there is none of that name; the key is shown this once')
    .requiredOption('--publisher <name>', 'name of the publisher')
    .addOption(new Option('--kind <kind>', 'what the key may do').choices(KEY_KINDS).makeOptionMandatory())
    .addOption(new Option('--mode <mode>', 'what the key sees').choices(MODES).makeOptionMandatory())
    .option(
      '--origin <url>',
      'an exact origin whose pages may use a publishable key; can be repeated',
      (origin: string, origins: string[]) => [...origins, origin],
      [],
    )
    .option('--job-postings', 'let search engines list the pages of the publisher’s offers')
    .option('--json', 'answer in JSON')
    .action(async ({ publisher, kind, mode, origin: origins, jobPostings, json }: CreateOptions) => {
      const { key, secret } = await usePorts(async (ports) => {
        const created = await createKey(ports, { publisher, kind, mode, origins });
        if (jobPostings) await setJobPostings(ports, publisher, true);
        return created;
      });
      const { id, publisherId } = key;
      if (json)
        return console.log(
          JSON.stringify({ id, publisherId, kind, mode, origins: key.origins, key: secret }),
        );
      console.log(secret);
      console.error(`${id}, a ${mode} ${kind} key of ${publisher}. It is not shown again.`);
    });
}

function listCommand(usePorts: UsePorts): Command {
  return new Command('list')
    .description('list all keys, newest first, without their secrets')
    .option('--json', 'answer in JSON')
    .action(async ({ json }: { json?: true }) => {
      const keys = await usePorts(({ storage }) => storage.read.accounts.listKeys());
      if (json) return console.log(JSON.stringify({ keys }));
      for (const { id, hint, publisherName, origins, revokedAt } of keys) {
        const state = revokedAt ? `revoked ${revokedAt.toISOString().slice(0, 10)}` : 'active';
        console.log([id, hint, state, publisherName, origins.join(' ')].join('\t'));
      }
    });
}

function revokeCommand(usePorts: UsePorts): Command {
  return new Command('revoke')
    .description('revoke a key: it is refused from then on')
    .argument('<id>', 'identifier of the key, ky_…')
    .action(async (id: string, _options: object, command: Command) => {
      const isRevoked = await usePorts(async ({ storage, now, events }) => {
        const isDone = await storage.write(({ accounts }) => accounts.revokeKey(id, now()));
        if (isDone) events.tell({ sign: 'key_revoked', key: id });
        return isDone;
      });
      if (!isRevoked) command.error(`There is no active key ${id}.`);
      console.log(`${id} is revoked.`);
    });
}

function jobPostingsCommand(usePorts: UsePorts): Command {
  return new Command('job-postings')
    .description('say whether search engines may list the pages of a publisher’s offers; no, unless told')
    .argument('<publisher>', 'name of the publisher')
    .addArgument(new Argument('<allowed>', 'whether they may').choices(['yes', 'no']))
    .action(async (publisher: string, allowed: 'yes' | 'no', _options: object, command: Command) => {
      const isKnown = await usePorts((ports) => setJobPostings(ports, publisher, allowed === 'yes'));
      if (!isKnown) command.error(`There is no publisher named ${publisher}.`);
      console.log(`Search engines may ${allowed === 'yes' ? '' : 'not '}list the offers of ${publisher}.`);
    });
}

function setJobPostings({ storage }: Ports, publisher: string, isAllowed: boolean): Promise<boolean> {
  return storage.write(({ accounts }) => accounts.setJobPostings(publisher, isAllowed));
}
