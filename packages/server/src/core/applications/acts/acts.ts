import type { StoredApplication } from '../../../ports/index.js';
import type { ApplicationEvent } from '../rules/application-life.js';
import { read, type Act, type Said } from './act.js';
import { answer } from './answer.js';
import { confirm } from './confirm.js';
import { expire } from './expire.js';
import { remind } from './remind.js';
import { restore } from './restore.js';
import { reveal } from './reveal.js';
import { tell } from './tell.js';
import { transfer } from './transfer.js';
import { undo } from './undo.js';
import { verify } from './verify.js';
import { withdraw } from './withdraw.js';

/**
 * Acts on an application once it is there: the events of its life, the reminder that moves nothing, and that the pupil
 * is told of an answer, and that the employer opens who applies.
 */
export type ActName = Exclude<ApplicationEvent, 'submit'> | 'remind' | 'tell' | 'reveal';

/**
 * The act of each event, in the transaction of the use case that causes it; it gives the application after it. A new
 * event is a row of `APPLICATION_LIFE` and an act here; a row without its act does not compile.
 */
export const ACTS: Readonly<Record<ActName, (act: Act, said?: Said) => Promise<StoredApplication>>> = {
  verify,
  read,
  reveal,
  transfer,
  accept: (act, said = {}) => answer(act, 'accept', said),
  confirm,
  reject: (act, said = {}) => answer(act, 'reject', said),
  cancel: (act, said = {}) => answer(act, 'cancel', said),
  undo,
  tell,
  withdraw,
  restore,
  remind,
  expire,
};
