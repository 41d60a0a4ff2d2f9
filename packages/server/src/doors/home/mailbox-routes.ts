import type { Ports } from '../../ports/ports.js';
import { readMailbox } from '../../core/applications/letters/read-mailbox.js';
import { isLoopback } from '../../core/base/loopback.js';
import { Refusal } from '../../core/base/refusal.js';
import type { HttpApp, HttpContext } from '../http/environment.js';
import { OWN_HEADERS } from '../http/headers.js';
import { mailboxPage } from './mailbox.js';
import { sendPlain } from '../pages/page.js';
import { visitorLanguage } from '../pages/visitor-language.js';

/** Messages shown, newest first. */
const SHOWN = 100;

/**
 * Shows the outbox where no mail server is set: for trying the service, on one's own machine. It answers to this machine's
 * names alone: a page of another site can make its own name lead here (DNS rebinding), and then reads what it likes.
 */
export function mountMailbox(app: HttpApp, ports: Ports): void {
  app.get('/dev/mailbox', async (c) => {
    if (!isAtHome(c, ports.publicUrl)) throw new Refusal('not_found');
    const messages = await readMailbox(ports, SHOWN);
    if (!c.req.header('accept')?.includes('application/json'))
      return sendPlain(c, mailboxPage(messages, visitorLanguage(c)));
    return c.json({ messages }, 200, {
      ...OWN_HEADERS,
      'cache-control': 'no-store',
      vary: 'accept',
    });
  });
}

/** Headers of whoever passes a request on: a proxy or a tunnel, which runs here and speaks for somebody elsewhere. */
const PASSED_ON = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/** True for who asks from this machine, as far as is known, and calls the service by its name. */
function isAtHome(c: HttpContext, publicUrl: string): boolean {
  const called = `http://${c.req.header('host') ?? new URL(c.req.url).host}`;
  if (PASSED_ON.some((name) => c.req.header(name) !== undefined)) return false;
  // Two names at once are none.
  if (!URL.canParse(called)) return false;
  const { hostname, host } = new URL(called);
  const from = c.env?.incoming?.socket.remoteAddress;
  return (
    (isLoopback(hostname) || host === new URL(publicUrl).host) && (from === undefined || isLoopback(from))
  );
}
