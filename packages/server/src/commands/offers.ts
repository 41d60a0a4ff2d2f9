import { userInfo } from 'node:os';
import { OfferId } from '@1eleve1stage/sdk/contract';
import { Command, InvalidArgumentError } from 'commander';
import { readReason, REASON_LETTERS } from '../core/base/reason.js';
import { Refusal } from '../core/base/refusal.js';
import { hideOffer } from '../core/moderation/hide-offer.js';
import { unhideOffer } from '../core/moderation/unhide-offer.js';
import { toLine } from './printable.js';
import type { UsePorts } from './use-ports.js';

/** Entries shown. */
const SHOWN = 1000;

/** `stages offers`: taking an offer down, and taking that back. */
export function offersCommand(usePorts: UsePorts): Command {
  return new Command('offers')
    .description('take an offer down, show it again, and see who did so')
    .addCommand(hideCommand(usePorts))
    .addCommand(showCommand(usePorts))
    .addCommand(historyCommand(usePorts));
}

function hideCommand(usePorts: UsePorts): Command {
  return new Command('hide')
    .description('take an offer down: nobody is shown it, and its publisher cannot change that')
    .argument('<offer>', 'identifier of the offer, of_…', toOfferId)
    .requiredOption(
      '--reason <text>',
      'the facts, and the law or the rule they are against: its publisher reads it',
      toReason,
    )
    .action(async (id: OfferId, { reason }: { reason: string }, command: Command) => {
      const hidden = await usePorts((ports) => hideOffer(ports, { id, reason, by: whoRuns() })).catch(
        unknown,
      );
      if (!hidden) return command.error(`There is no offer ${id}.`);
      const { isContactTold, pupils, reports } = hidden;
      console.log(`${id} is taken down.`);
      console.error(
        `${contactLine(isContactTold)} Pupils written to: ${pupils}, and their families. Reports closed: ${reports}.`,
      );
    });
}

function showCommand(usePorts: UsePorts): Command {
  return new Command('show')
    .description('show an offer again, in the state its publisher wants')
    .argument('<offer>', 'identifier of the offer, of_…', toOfferId)
    .action(async (id: OfferId, _options: object, command: Command) => {
      const shown = await usePorts((ports) => unhideOffer(ports, { id, by: whoRuns() })).catch(unknown);
      if (!shown) return command.error(`There is no offer ${id} that is taken down.`);
      console.log(`${id} is ${shown.offer.state}, as its publisher wants.`);
      console.error(contactLine(shown.isContactTold));
    });
}

function historyCommand(usePorts: UsePorts): Command {
  return new Command('history')
    .description(`list what was done, newest first: offer, act, when, by whom, why; ${SHOWN} at most`)
    .argument('[offer]', 'identifier of the offer, of_…', toOfferId)
    .option('--json', 'answer in JSON')
    .action(async (id: OfferId | undefined, { json }: { json?: true }) => {
      const entries = await usePorts(({ storage }) => storage.read.moderation.entries(SHOWN, id));
      if (json) return console.log(toLine(JSON.stringify({ entries })));
      for (const { offerId, act, at, by, reason = '' } of entries)
        console.log([offerId, act, at.toISOString(), by, reason].map(toLine).join('\t'));
    });
}

function contactLine(isTold: boolean): string {
  return isTold
    ? 'Its contact is told by mail.'
    : 'Its contact is not written to, for there is none, it wants no mail or nothing is new: its publisher reads it in the API.';
}

/** The account of this machine: what was done, somebody did. */
export function whoRuns(): string {
  return userInfo().username;
}

function unknown(error: unknown): undefined {
  if (!(error instanceof Refusal) || error.code !== 'offer_not_found') throw error;
}

export function toOfferId(text: string): OfferId {
  const id = OfferId.safeParse(text);
  if (!id.success) throw new InvalidArgumentError('Say the identifier of an offer, of_ and 16 characters.');
  return id.data;
}

export function toReason(text: string): string {
  const reason = readReason(text);
  if (reason !== undefined) return reason;
  const { least, most } = REASON_LETTERS;
  throw new InvalidArgumentError(`Say why in ${least} to ${most} characters.`);
}
