import { OfferId } from '@1eleve1stage/sdk/contract';
import { Command } from 'commander';
import type { KnownOffer } from '../ports/index.js';
import { releaseOffer } from '../core/offers/move-offers.js';
import {
  approveOrganisation,
  refuseOrganisation,
  type Decided,
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

const ORGANISATION = ['<organisation>', 'its identifier, pb_…, or its name'] as const;

function listCommand(usePorts: UsePorts): Command {
  return new Command('list')
    .description(
      'list what waits, the longest first: what an organisation says of itself, its people, whom it could be taken for, its offers',
    )
    .option('--json', 'answer in JSON')
    .action(async ({ json }: { json?: true }) => {
      const waiting = await usePorts(listWaiting);
      if (json) return console.log(toLine(JSON.stringify(waiting)));
      for (const organisation of waiting.organisations)
        for (const line of linesOf(organisation)) console.log(line);
      for (const offer of waiting.offers) console.log(offerLine(offer));
    });
}

function linesOf({ publisher, people, alike, offers }: WaitingOrganisation): string[] {
  const { declared, askedAt } = publisher.review;
  const { name, siret, kind, postcode, city } = declared;
  const cells = [publisher.id, askedAt.toISOString(), name, siret ?? kind ?? '', `${postcode} ${city}`];
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

function approveCommand(usePorts: UsePorts): Command {
  return new Command('approve')
    .description(
      'approve an organisation: its offers are shown and its owners are written to; or an offer, of_…, alone',
    )
    .argument('<organisation or offer>', 'identifier, pb_… or of_…, or name of the organisation')
    .action(async (named: string, _options: object, command: Command) => {
      const offer = OfferId.safeParse(named);
      if (offer.success) {
        const isReleased = await usePorts((ports) => releaseOffer(ports, offer.data));
        if (!isReleased) return command.error(`There is no offer ${named} that waits.`);
        return console.log(`${named} is shown.`);
      }
      const decided = await usePorts((ports) => approveOrganisation(ports, named));
      tell(command, named, decided, 'is approved', 'shown');
    });
}

function refuseCommand(usePorts: UsePorts): Command {
  return new Command('refuse')
    .description('refuse an organisation: nobody is shown its offers; its people read why and may correct')
    .argument(...ORGANISATION)
    .requiredOption('--reason <text>', 'what is to be corrected: its people read it', toReason)
    .action(async (named: string, { reason }: { reason: string }, command: Command) => {
      const decided = await usePorts((ports) => refuseOrganisation(ports, { publisher: named, reason }));
      tell(command, named, decided, 'is refused', 'taken off');
    });
}

function tell(
  command: Command,
  named: string,
  decided: Decided | undefined,
  outcome: string,
  what: string,
): void {
  if (!decided)
    return command.error(`There is no organisation ${toLine(named)} that opened its space by itself.`);
  console.log(`${toLine(decided.publisher.id)} ${outcome}: ${toLine(decided.publisher.name)}.`);
  console.error(`Offers ${what}: ${decided.offers}. Its owners are written to.`);
}
