import { Command, Option } from 'commander';
import { KEY_KINDS, MODES, type KeyKind, type Mode } from '../ports/index.js';
import { createKey } from '../use-cases/create-key.js';
import type { UsePorts } from './use-ports.js';

/** `stages keys`: access keys of publishers. */
export function keysCommand(usePorts: UsePorts): Command {
  const keys = new Command('keys').description('create, list and revoke the access keys of publishers');
  keys.addCommand(createCommand(usePorts));
  keys.addCommand(listCommand(usePorts));
  keys.addCommand(revokeCommand(usePorts));
  return keys;
}

interface CreateOptions {
  publisher: string;
  kind: KeyKind;
  mode: Mode;
  origin: string[];
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
    .option('--json', 'answer in JSON')
    .action(async ({ publisher, kind, mode, origin: origins, json }: CreateOptions) => {
      const { key, secret } = await usePorts((ports) => createKey(ports, { publisher, kind, mode, origins }));
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
      const isRevoked = await usePorts(({ storage, now }) =>
        storage.write(({ accounts }) => accounts.revokeKey(id, now())),
      );
      if (!isRevoked) command.error(`There is no active key ${id}.`);
      console.log(`${id} is revoked.`);
    });
}
