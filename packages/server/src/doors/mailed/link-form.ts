import { pressesOf, type LinkPress } from './link-press.js';
import { textsOf, type Texts } from '../pages/texts/index.js';
import { isEmployers, type LinkPurpose } from '../../ports/index.js';
import type { HttpContext } from '../http/environment.js';
import { readFields } from '../http/parameters.js';
import { textsFor, tokenOf } from './mail-form.js';

/** The form that a button of a mailed page posted. */
export interface LinkForm {
  purpose: LinkPurpose;
  token: string;
  act: LinkPress;
  reason: string;
  /** With `transfer`: the address of a colleague. */
  colleague: string;
  texts: Texts;
}

/** Employers are spoken to in French. */
export function textsOfPurpose(c: HttpContext, purpose: LinkPurpose): Texts {
  return isEmployers(purpose) ? textsOf({}) : textsFor(c);
}

/** The form posted, or undefined when it is not one of ours. */
export async function readLinkForm(c: HttpContext, purpose: LinkPurpose): Promise<LinkForm | undefined> {
  const fields = await readFields(c);
  const [token = '', reason = '', colleague = ''] = ['token', 'reason', 'colleague'].map(
    (name) => fields.get(name) ?? '',
  );
  const act = pressesOf(purpose).find((press) => press === fields.get('act'));
  const end = tokenOf(token);
  if (!act || !end) return undefined;
  return { purpose, token: end, act, reason, colleague, texts: textsOfPurpose(c, purpose) };
}
