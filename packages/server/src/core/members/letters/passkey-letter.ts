import type { Language } from '@1eleve1stage/sdk/contract';
import type { Letter } from '../../../ports/index.js';
import { button, text } from '../../mail/letter.js';
import { passkeyTexts } from './texts/index.js';

/** Tells a person that a passkey of theirs was added, or removed: somebody else may have found their screen open. */
export function passkeyLetter(
  lang: Language,
  { what, browser }: { what: 'added' | 'removed'; browser: string },
  publicUrl: string,
): Letter {
  const texts = passkeyTexts(lang);
  const said = texts[what];
  return {
    lang,
    subject: said.subject,
    title: said.subject,
    blocks: [
      text(texts.hello),
      text(said.says),
      { kind: 'facts', facts: [[texts.browser, browser || undefined]] },
      text(texts.notYou),
      button(texts.see, `${publicUrl}/publisher/account/passkeys${lang === 'fr' ? '' : `?lang=${lang}`}`),
    ],
  };
}
