import { Command } from 'commander';
import type { Config } from '../config/config.js';
import { eraseLost } from '../core/applications/erase-lost.js';
import type { Ports } from '../ports/ports.js';
import type { UsePorts } from './use-ports.js';

/** `stages vault`: the keys of applications. */
export function vaultCommand(usePorts: UsePorts, read: () => Config): Command {
  return new Command('vault')
    .description('the vault that keeps a key for each application, keys.db')
    .addCommand(acceptLossCommand(usePorts, read));
}

function acceptLossCommand(usePorts: UsePorts, read: () => Config): Command {
  return new Command('accept-loss')
    .description(
      'go on with the keys.db there is, or with a new one, when the right one is lost for good: ' +
        'applications whose key is not in it are erased. Stop the service before',
    )
    .requiredOption('--erase-for-good', 'what it does, so that nobody does it unawares')
    .action(async () => {
      const { holdFolder } = await import('../storage/sqlite/hold-folder.js');
      const letGo = await holdFolder(read().dataDir);
      try {
        const erased = await usePorts(eraseAllLost, { acceptsLoss: true });
        console.log(`${erased} applications were erased.`);
      } finally {
        letGo();
      }
    });
}

async function eraseAllLost({ storage, now }: Ports): Promise<number> {
  let count = 0;
  for await (const ids of storage.custody.lost()) {
    await eraseLost({ storage, now }, ids);
    count += ids.length;
  }
  return count;
}
