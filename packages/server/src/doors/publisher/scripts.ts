import { CHOOSE_SCRIPT, CHOOSE_SCRIPT_PATH } from './candidates/choose.js';
import { COPY_SCRIPT, COPY_SCRIPT_PATH } from './keys/copyable.js';
import { PASSKEY_SCRIPT, PASSKEY_SCRIPT_PATH } from './parts/passkey-form.js';

/** The scripts of these pages, which do without, by their path under the service's own. */
export const SCRIPTS: Readonly<Record<string, string>> = {
  [CHOOSE_SCRIPT_PATH]: CHOOSE_SCRIPT,
  [COPY_SCRIPT_PATH]: COPY_SCRIPT,
  [PASSKEY_SCRIPT_PATH]: PASSKEY_SCRIPT,
};
