import { Command } from 'commander';
import type { Custody, Resealed } from '../ports/index.js';
import type { UsePorts } from './use-ports.js';

/** `stages reseal`: the last but one step of changing the secret key. */
export function resealCommand(usePorts: UsePorts): Command {
  return new Command('reseal')
    .description(
      'seal with the newest secret key what older ones sealed, beside the service, which has both; ' +
        'stopped and run again, it goes on',
    )
    .action(async () => {
      const unreadable = await usePorts(({ storage }) => reseal(storage.custody));
      if (unreadable === 0) return console.log('All is sealed with the newest key. The older ones may go.');
      console.error(`${unreadable} values are damaged and stay as they are. Keep the older keys.`);
      process.exitCode = 1;
    });
}

async function reseal(custody: Custody): Promise<number> {
  let unreadable = 0;
  let sealed = 0;
  let current: Resealed['what'] | undefined;
  for await (const step of custody.reseal()) {
    if (step.what !== current && current !== undefined) {
      console.error(`${current}: ${sealed}`);
      sealed = 0;
    }
    current = step.what;
    sealed += step.sealed;
    unreadable += step.unreadable;
  }
  if (current !== undefined) console.error(`${current}: ${sealed}`);
  return unreadable;
}
