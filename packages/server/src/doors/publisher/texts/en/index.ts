import type { Texts } from '../fr/index.js';
import { audience } from './audience.js';
import { candidate, candidates, exporting, history, several } from './candidates.js';
import { common } from './common.js';
import { table } from './import.js';
import { keys } from './keys.js';
import { moderation } from './moderation.js';
import { offer, offers, shown } from './offers.js';
import { passkeys } from './passkeys.js';
import { sign } from './sign.js';
import { signUp } from './sign-up.js';
import { sites } from './sites.js';
import { mails, reading, refusals } from './settings.js';
import { account, home } from './space.js';
import { review, team } from './team.js';
import { write } from './write.js';

/** Every text of the pages of people who host, in English. */
export const en: Texts = {
  common,
  sign,
  signUp,
  sites,
  home,
  candidates,
  candidate,
  several,
  exporting,
  history,
  account,
  reading,
  refusals,
  mails,
  passkeys,
  shown,
  offers,
  offer,
  audience,
  team,
  review,
  moderation,
  keys,
  table,
  write,
};
