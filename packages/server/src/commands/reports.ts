import type { OfferId } from '@1eleve1stage/sdk/contract';
import { Command } from 'commander';
import type { Report, ReportedOffer } from '../ports/index.js';
import { closeReports } from '../core/moderation/close-reports.js';
import { toOfferId, whoRuns } from './offers.js';
import { toLine } from './printable.js';
import type { UsePorts } from './use-ports.js';

/** Offers, and reports of one, that are shown. */
const SHOWN = 500;

/** `stages reports`: what people say against offers. */
export function reportsCommand(usePorts: UsePorts): Command {
  return new Command('reports')
    .description('read what people say against offers, and close it')
    .addCommand(listCommand(usePorts))
    .addCommand(showCommand(usePorts))
    .addCommand(closeCommand(usePorts));
}

function listCommand(usePorts: UsePorts): Command {
  return new Command('list')
    .description(
      `list offers with open reports, those with the most first: offer, reports, newest, reasons, title; ${SHOWN} at most`,
    )
    .option('--json', 'answer in JSON')
    .action(async ({ json }: { json?: true }) => {
      const { offers, total } = await usePorts(async ({ storage: { read } }) => {
        const reported = await read.moderation.listReported(SHOWN);
        const titled = reported.offers.map(async (one) => ({
          ...one,
          title: (await read.offers.get(one.offerId))?.content?.title ?? '',
        }));
        return { ...reported, offers: await Promise.all(titled) };
      });
      if (json) return console.log(toLine(JSON.stringify({ offers, total })));
      for (const offer of offers) console.log(lineOf(offer));
      const others = total - offers.length;
      if (others > 0) console.error(`Offers with open reports that are not listed: ${others}.`);
    });
}

function lineOf({ offerId, count, newestAt, reasons, title }: ReportedOffer & { title: string }): string {
  const whys = Object.entries(reasons).map(([reason, n]) => `${reason} ${n}`);
  return [offerId, String(count), newestAt.toISOString(), whys.join(', '), title].map(toLine).join('\t');
}

function showCommand(usePorts: UsePorts): Command {
  return new Command('show')
    .description(
      `show the open reports of an offer, newest first: what was written, and by whom where they said so; ${SHOWN} at most`,
    )
    .argument('<offer>', 'identifier of the offer, of_…', toOfferId)
    .option('--json', 'answer in JSON')
    .action(async (id: OfferId, { json }: { json?: true }) => {
      const reports = await usePorts(({ storage }) => storage.read.moderation.reportsOf(id, SHOWN));
      if (json) return console.log(toLine(JSON.stringify({ reports })));
      for (const report of reports) console.log(reportLine(report));
    });
}

function reportLine({ id, createdAt, reason, details, mode }: Report): string {
  const { text = '', email = '' } = details === 'unreadable' ? { text: '(unreadable)' } : details;
  return [id, createdAt.toISOString(), mode, reason, email, text].map(toLine).join('\t');
}

function closeCommand(usePorts: UsePorts): Command {
  return new Command('close')
    .description('close the open reports of an offer, which stays as it is; who left an address is told')
    .argument('<offer>', 'identifier of the offer, of_…', toOfferId)
    .option('--reason <text>', 'why, for the history')
    .action(async (id: OfferId, { reason }: { reason?: string }, command: Command) => {
      const asked = { id, by: whoRuns(), ...(reason !== undefined && { reason }) };
      const closed = await usePorts((ports) => closeReports(ports, asked));
      if (closed === 0) return command.error(`There is no open report of ${id}.`);
      console.log(`Reports closed: ${closed}.`);
    });
}
