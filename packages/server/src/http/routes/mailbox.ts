import type { Ports } from '../../use-cases/ports.js';
import { readMailbox } from '../../use-cases/read-mailbox.js';
import type { HttpApp } from '../environment.js';
import { mailboxPage } from '../pages/mailbox.js';
import { sendPage } from '../pages/page.js';

/** Messages shown, newest first. */
const SHOWN = 100;

/** Shows the outbox where no mail server is set: for trying the service, on one's own machine. */
export function mountMailbox(app: HttpApp, ports: Ports): void {
  app.get('/dev/mailbox', async (c) => {
    const messages = await readMailbox(ports, SHOWN);
    if (!c.req.header('accept')?.includes('application/json')) return sendPage(c, mailboxPage(messages));
    return c.json({ messages }, 200, {
      'cache-control': 'no-store',
      vary: 'accept',
      'x-content-type-options': 'nosniff',
    });
  });
}
