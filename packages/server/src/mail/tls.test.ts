import { format } from 'node:util';
import { describe, expect, test } from 'vitest';
import { openedMailRoom } from '../../test/harness/mail-room.js';
import { openMailServer } from '../../test/harness/mail-server.js';

const mail = openedMailRoom();

describe('nothing lost 12.16: a server that offers no TLS', () => {
  test('is sent nothing where TLS is required: no letter, no password', async () => {
    const said: string[] = [];
    const hear = (_entry: unknown, ...words: unknown[]): void => void said.push(format(...words));
    const levels = { debug: hear, info: hear, warn: hear, error: hear, trace: hear, fatal: hear };
    const logger = { ...levels, level: () => {} };
    mail.server = await openMailServer(undefined, { authOptional: true, allowInsecureAuth: true, logger });
    await mail.write([1]);
    mail.start({ tls: 'required', smtpUrl: mail.server.url.replace('//', '//stages:pivoine@') });
    await mail.untilTold(1);
    expect(mail.told).toEqual([['pause', expect.objectContaining({ code: 'ETLS' })]]);
    await mail.untilFailure('ETLS');
    expect(mail.server.asked).toEqual([]);
    // All that the client says: no AUTH, no MAIL FROM.
    const words = said.filter((line) => line.startsWith('C: '));
    expect(words).toEqual(['C: EHLO [127.0.0.1]', 'C: STARTTLS']);
  });

  test('is sent letters where TLS is not asked for, in so many words or on this machine', async () => {
    await mail.serve();
    await mail.write([1]);
    const first = mail.start({ tls: 'never' });
    await mail.server.until(1);
    await first.stop();
    await mail.write([2]);
    mail.start({ tls: 'offered' });
    await mail.server.until(2);
    await mail.untilWaiting(0);
  });
});
