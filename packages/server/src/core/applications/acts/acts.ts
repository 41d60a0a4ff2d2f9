import type { StoredApplication } from '../../../ports/index.js';
import type { ApplicationEvent } from '../rules/application-life.js';
import { accept } from './accept.js';
import type { Act, Said } from './act.js';
import { confirm } from './confirm.js';
import { expire } from './expire.js';
import { read } from './read.js';
import { reject } from './reject.js';
import { remind } from './remind.js';
import { verify } from './verify.js';
import { withdraw } from './withdraw.js';

/** What happens to an application once it is there: the events of its life, and the reminder that moves nothing. */
export type ActName = Exclude<ApplicationEvent, 'submit'> | 'remind';

/**
 * What each event does, in the transaction of the use case that causes it, and the application after it. A new event is
 * a row of `APPLICATION_LIFE` and an act here; a row without its act does not compile.
 */
export const ACTS: Readonly<Record<ActName, (act: Act, said?: Said) => Promise<StoredApplication>>> = {
  verify,
  read,
  accept,
  confirm,
  reject,
  withdraw,
  remind,
  expire,
};
