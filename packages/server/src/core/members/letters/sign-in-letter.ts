import type { Language } from '@1eleve1stage/sdk/contract';
import type { Letter } from '../../../ports/index.js';
import { button, text } from '../../mail/letter.js';
import { signInTexts } from './texts/index.js';

/** The letter that lets somebody in. @param details.url of the link, which asks before it acts */
export function signInLetter(lang: Language, { code, url }: { code: string; url: string }): Letter {
  const texts = signInTexts(lang);
  return {
    lang,
    subject: texts.subject(code),
    title: texts.title,
    blocks: [
      text(texts.code),
      { kind: 'code', code },
      text(texts.link),
      button(texts.button, url),
      text(texts.until),
      text(texts.unasked),
    ],
  };
}
