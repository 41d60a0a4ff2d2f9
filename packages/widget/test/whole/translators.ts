import { openRoots } from './states.js';

/** What a translator does to a node that holds text. */
type Translator = (element: Element, texts: Text[]) => void;

/** What programs that translate pages do to them, open shadow roots included. Here they leave the words as they are. */
export const translators = {
  'wraps texts in elements of its own': (_, texts) => {
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  },
  'puts other texts in their place': (_, texts) => {
    for (const text of texts) text.replaceWith(text.data);
  },
  'writes into the texts': (_, texts) => {
    for (const text of texts) text.data = text.data.slice();
  },
  'takes everything out, and puts elements and texts back': (element) => {
    const nodes = [...element.childNodes];
    element.replaceChildren(...nodes.filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE));
  },
} satisfies Record<string, Translator>;

/** Lets a translator loose on the page as it is now. */
export function translate(translator: Translator): void {
  for (const root of openRoots()) {
    for (const element of root.querySelectorAll('*:not(style, font, textarea, input)')) {
      const texts = [...element.childNodes].filter((node) => node instanceof Text && node.data.trim());
      if (texts.length > 0) translator(element, texts as Text[]);
    }
  }
}
