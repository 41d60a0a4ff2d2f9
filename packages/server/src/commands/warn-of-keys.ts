import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Logger } from 'pino';
import type { Config } from '../config/config.js';
import { secretKeyFile } from '../config/secret-key.js';

/** Tells of secrets that are kept where others find them. Nothing stops for it. */
export async function warnOfKeys(config: Config, logger: Logger): Promise<void> {
  const keyFile = config.secretKeyFile ?? (config.secretKeys ? undefined : secretKeyFile(config.dataDir));
  if (keyFile !== undefined && isWithin(config.dataDir, keyFile))
    logger.warn(
      { file: keyFile },
      'the secret key lies beside the data: whoever copies the folder reads both. Set SECRET_KEY_FILE to a file elsewhere',
    );
  for (const file of [keyFile, config.smtpUrlFile, config.database?.urlFile]) {
    if (file !== undefined && (await isOpenToAll(file)))
      logger.warn({ file }, 'a file with a secret can be read by every account of this machine');
  }
}

function isWithin(folder: string, file: string): boolean {
  return !/^\.\.(?:[/\\]|$)/.test(relative(resolve(folder), resolve(file)));
}

async function isOpenToAll(file: string): Promise<boolean> {
  return ((await stat(file)).mode & 0o004) !== 0;
}
