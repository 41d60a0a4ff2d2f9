import { ConfigError, type Config } from '../config/config.js';
import { isLoopback } from '../core/base/loopback.js';

/**
 * Passes a configuration that the service may be run with. Without a mail server, letters go nowhere and can be read
 * on a page by whoever opens it: that is for trying the service on one's own machine, and for who asks for it, or runs
 * the demonstration.
 *
 * @param isAsked true where a page of letters is what is wanted, as it is in the demonstration
 * @throws ConfigError
 */
export function checkServing(config: Config, isAsked = config.showsMailbox): Config {
  if (config.smtpUrl !== undefined) return config;
  const { hostname } = new URL(config.publicUrl);
  if (!isLoopback(hostname)) {
    throw new ConfigError(
      `SMTP_URL: not set, expected a mail server, for people reach the service at ${config.publicUrl}. ` +
        'Letters are read at /dev/mailbox where PUBLIC_URL is of this machine alone, like http://localhost:8080.',
    );
  }
  if (!isAsked) {
    throw new ConfigError(
      'SMTP_URL: not set, expected a mail server, like smtp://user:password@mail.example.fr:587. ' +
        'To try the service on this machine, set MAILBOX=show: letters are then read at /dev/mailbox and go nowhere.',
    );
  }
  return config;
}
