import type { Logger } from 'pino';
import type { Config } from '../config/config.js';
import { withoutMessages } from '../doors/http/without-messages.js';
import { openTransport } from '../mail/transport.js';
import { startMailWorker, type MailWorker } from '../mail/worker.js';
import type { Ports } from '../ports/ports.js';
import { admitLetter } from '../core/applications/letters/admit-letter.js';
import { writeLetters } from '../core/applications/letters/write-letters.js';

/** Starts to send letters, where a mail server is set. The log names letters by their identifiers, and nobody. */
export function startMail(config: Config, ports: Ports, logger: Logger): MailWorker | undefined {
  const { smtpUrl, smtpTls: tls, mailFrom: from, publicUrl } = config;
  if (smtpUrl === undefined) return undefined;
  return startMailWorker({
    storage: ports.storage,
    now: ports.now,
    admit: (letter) => admitLetter(ports, letter),
    write: (letter, others) => writeLetters(ports, letter, others),
    transport: openTransport({ smtpUrl, tls, from, publicUrl }),
    onFailure: ({ isGivenUp, ...failure }) =>
      isGivenUp ? logger.error(failure, 'mail given up') : logger.warn(failure, 'mail not taken'),
    onUnreadable: (letter) => logger.error(letter, 'mail unreadable'),
    onPause(failure) {
      ports.troubles.begin('mail');
      logger.warn(failure, 'the mail server is not there: mail waits');
    },
    onResume() {
      ports.troubles.end('mail');
      logger.info('the mail server is there again');
    },
    onError: (error) => logger.error({ error: withoutMessages(error) }, 'mail not sent'),
  });
}
