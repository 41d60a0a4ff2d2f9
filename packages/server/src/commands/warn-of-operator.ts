import type { Logger } from 'pino';
import type { Config } from '../config/config.js';
import { untoldSettings } from '../config/operator-settings.js';
import { isLoopback } from '../core/base/loopback.js';

/**
 * Says what the pages about data, rights and who runs the service cannot say yet. The law wants it said where people
 * use the service, so nothing is told of one that this machine alone reaches. Nothing stops for it.
 */
export function warnOfOperator({ publicUrl, operator }: Config, logger: Logger): void {
  const settings = untoldSettings(operator);
  if (settings.length === 0 || isLoopback(new URL(publicUrl).hostname)) return;
  logger.warn(
    { settings },
    'pages of the service say that its operator has not told these: set them, the law wants them said',
  );
}
