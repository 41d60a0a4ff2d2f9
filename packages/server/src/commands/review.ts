import { OfferId } from '@1eleve1stage/sdk/contract';
import { Command } from 'commander';
import type { KnownOffer } from '../ports/index.js';
import { approveOffer, refuseOffer, type OfferDecision } from '../core/organisations/decide-offer.js';
import {
  approveOrganisation,
  refuseOrganisation,
  type Decided,
  type Undecided,
} from '../core/organisations/decide-review.js';
import { listWaiting, type WaitingOrganisation } from '../core/organisations/list-waiting.js';
import { toReason } from './offers.js';
import { toLine } from './printable.js';
import type { UsePorts } from './use-ports.js';

/** `stages review`: organisations that opened their space by themselves, and offers that wait to be shown. */
export function reviewCommand(usePorts: UsePorts): Command {
  return new Command('review')
    .description('organisations that opened their space by themselves, and what waits to be shown')
    .addCommand(listCommand(usePorts))
    .addCommand(approveCommand(usePorts))
    .addCommand(refuseCommand(usePorts));
}

const WHAT = ['<organisation or offer>', 'identifier, pb_… or of_…, or name of the organisation'] as const;

/** What was read, as `list` names it. */
const READ = '--read <version>';

function listCommand(usePorts: UsePorts): Command {
  return new Command('list')
    .description(
      'list what waits, the longest first: what an organisation says of itself, its people, whom it could be taken for, its offers; the last word of an organisation, and of an offer that waits by itself, is its version',
    )
    .option('--json', 'answer in JSON')
    .action(async ({ json }: { json?: true }) => {
      const waiting = await usePorts(listWaiting);
      if (json) return console.log(toLine(JSON.stringify(waiting)));
      for (const organisation of waiting.organisations)
        for (const line of linesOf(organisation)) console.log(line);
      for (const { offer, version = '' } of waiting.offers) console.log(`${offerLine(offer)}\t${version}`);
    });
}

function linesOf({ publisher, people, alike, offers, version }: WaitingOrganisation): string[] {
  const { declared, askedAt } = publisher.review;
  const { name, siret, kind, postcode, city } = declared;
  const cells = [
    ...[publisher.id, askedAt.toISOString(), name, siret ?? kind ?? '', `${postcode} ${city}`, version],
  ];
  return [
    cells.map(toLine).join('\t'),
    ...people.map(({ contact }) => {
      const { firstName = '', lastName = '', job = '', email = '(unreadable)' } = contact ?? {};
      return ['  person', email, `${firstName} ${lastName}`, job].map(toLine).join('\t');
    }),
    ...alike.map(({ publisher: other, likeness }) =>
      ['  like', likeness, other.id, other.review?.declared.name ?? other.name].map(toLine).join('\t'),
    ),
    ...offers.map((offer) => `  ${offerLine(offer)}`),
  ];
}

function offerLine({ id, publisherId, state, content }: KnownOffer): string {
  const { title = '(unreadable)', description = '' } = content ?? {};
  return ['offer', id, publisherId, state, title, description].map(toLine).join('\t');
}

interface Asked {
  read?: string;
}

function approveCommand(usePorts: UsePorts): Command {
  return new Command('approve')
    .description(
      'approve an organisation: its offers are shown and its owners are written to; or an offer, of_…, alone, as it was read',
    )
    .argument(...WHAT)
    .option(READ, 'only as long as it is what was read, by its version; an offer needs it')
    .action(async (named: string, { read }: Asked, command: Command) => {
      const asRead = read === undefined ? undefined : { version: read };
      const offer = OfferId.safeParse(named);
      if (offer.success) {
        const decided = await usePorts((ports) => approveOffer(ports, offer.data, asRead ?? unread(command)));
        return tellOffer(command, named, decided, 'shown');
      }
      const decided = await usePorts((ports) => approveOrganisation(ports, named, asRead));
      tell(command, named, decided, 'is approved', 'shown');
    });
}

function refuseCommand(usePorts: UsePorts): Command {
  return new Command('refuse')
    .description(
      'refuse an organisation: nobody is shown its offers; its people read why and may correct; or an offer, of_…, that waits by itself',
    )
    .argument(...WHAT)
    .requiredOption('--reason <text>', 'what is to be corrected: its people read it', toReason)
    .option(READ, 'only as long as it is what was read, by its version; an offer needs it')
    .action(async (named: string, { reason, read }: Asked & { reason: string }, command: Command) => {
      const asRead = read === undefined ? undefined : { version: read };
      const offer = OfferId.safeParse(named);
      if (offer.success) {
        const asked = { id: offer.data, reason };
        const decided = await usePorts((ports) => refuseOffer(ports, asked, asRead ?? unread(command)));
        return tellOffer(command, named, decided, 'to be corrected');
      }
      const decided = await usePorts((ports) =>
        refuseOrganisation(ports, { publisher: named, reason }, asRead),
      );
      tell(command, named, decided, 'is refused', 'taken off');
    });
}

/** Of an offer, nothing is decided that nobody read. */
function unread(command: Command): never {
  return command.error('Say which version you read, as « stages review list » tells it: --read VERSION.');
}

function tellOffer(command: Command, named: string, decided: OfferDecision, outcome: string): void {
  if (decided === 'decided') return console.log(`${named} is ${outcome}.`);
  if (decided === 'notWaiting') return command.error(`There is no offer ${named} that waits.`);
  return changed(command, named);
}

function changed(command: Command, named: string): never {
  return command.error(`${toLine(named)} says something else than what was read. Read it again.`);
}

function tell(
  command: Command,
  named: string,
  decided: Decided | Undecided | undefined,
  outcome: string,
  what: string,
): void {
  if (!decided)
    return command.error(`There is no organisation ${toLine(named)} that opened its space by itself.`);
  if (typeof decided === 'string') return changed(command, named);
  console.log(`${toLine(decided.publisher.id)} ${outcome}: ${toLine(decided.publisher.name)}.`);
  console.error(`Offers ${what}: ${decided.offers}. Its owners are written to.`);
}
