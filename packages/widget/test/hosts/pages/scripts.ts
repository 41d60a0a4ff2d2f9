import { hostPages } from '../host-page.js';
import { isDrawn } from './conditions.js';

/** Takes away what one of Safari 15.4, Chrome 100 and Firefox 100 lacks; of style sheets it is what we ask for. */
function beOf2022(): void {
  const later: [object, string][] = [
    [Array.prototype, 'findLast findLastIndex toReversed toSorted toSpliced with'],
    [
      Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object,
      'drop every filter find flatMap forEach map reduce some take toArray',
    ],
    [
      Set.prototype,
      'difference intersection isDisjointFrom isSubsetOf isSupersetOf symmetricDifference union',
    ],
    [String.prototype, 'isWellFormed toWellFormed'],
    [Uint8Array.prototype, 'setFromBase64 setFromHex toBase64 toHex'],
    [Uint8Array, 'fromBase64 fromHex'],
    [Array, 'fromAsync'],
    [Object, 'groupBy'],
    [Map, 'groupBy'],
    [Promise, 'try withResolvers'],
    [AbortSignal, 'any timeout'],
    [URL, 'canParse parse'],
    [URLSearchParams.prototype, 'size'],
    [Response, 'json'],
    [Headers.prototype, 'getSetCookie'],
    [Request.prototype, 'bytes'],
    [Response.prototype, 'bytes'],
    [Document.prototype, 'adoptedStyleSheets startViewTransition'],
    [ShadowRoot.prototype, 'adoptedStyleSheets getHTML setHTMLUnsafe'],
    [CSSStyleSheet.prototype, 'replace replaceSync'],
    [Element.prototype, 'checkVisibility computedStyleMap getHTML moveBefore setHTMLUnsafe'],
    [HTMLElement.prototype, 'attachInternals hidePopover inert popover showPopover togglePopover'],
    [HTMLInputElement.prototype, 'showPicker'],
    [globalThis, 'cookieStore navigation requestIdleCallback scheduler trustedTypes'],
  ];
  for (const [owner, names] of later) {
    for (const name of names.split(' ')) Reflect.deleteProperty(owner, name);
  }
  const supports = CSS.supports.bind(CSS);
  CSS.supports = (property: string, value?: string) =>
    !/oklch|container-type/.test(`${property} ${value}`) && supports(property, value ?? '');
}

/** As translators do: each text goes into elements of theirs, in open shadow roots too, and again when it changes. */
function translateAll(): void {
  const followed = new Set<Node>();
  const observer = new MutationObserver(() => followed.forEach(translate));
  const wrap = (text: Node): void => {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = text.nodeValue;
    outer.append(inner);
    text.parentNode?.replaceChild(outer, text);
  };
  function translate(root: Node): void {
    if (!followed.has(root)) observer.observe(root, { childList: true, characterData: true, subtree: true });
    followed.add(root);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element && node.shadowRoot) translate(node.shadowRoot);
      const isOwn = /^(SCRIPT|STYLE|FONT|TEXTAREA)$/.test(node.parentNode?.nodeName ?? '');
      if (node instanceof Text && node.data.trim() && !isOwn) texts.push(node);
    }
    texts.forEach(wrap);
  }
  setInterval(() => translate(document), 20);
}

/** Pages whose scripts changed what ours stand on. */
export const scripts = hostPages([
  { name: 'the script alone says where the service is', hasNoApi: true },
  { name: 'the classic script alone says where the service is', hasNoApi: true, isClassic: true },
  { name: 'two copies of the script', scripts: ['widget', 'widget-again'] },
  {
    name: 'two versions of the script',
    scripts: ['widget-of-before', 'widget'],
    warnings: ['another version is already on this page'],
  },
  {
    name: 'nothing of what browsers learnt after the spring of 2022',
    before: beOf2022,
    visit: async (person) => {
      await person.searchAndApply();
      const styles = [...(person.element.shadowRoot?.querySelectorAll('style') ?? [])];
      const css = styles.map(({ textContent }) => textContent).join('');
      if (!css.includes('@media all') || css.includes('@container'))
        throw new Error('It asks its containers.');
      const ink = getComputedStyle(person.element).getPropertyValue('--_ink');
      if (!ink.startsWith('rgb(')) throw new Error(`Its ink is « ${ink} ».`);
    },
  },
  {
    name: 'a browser from before the spring of 2022',
    isStopped: true,
    before: () => {
      Reflect.deleteProperty(AbortSignal.prototype, 'throwIfAborted');
    },
    visit: (person) => {
      // The page is loaded: our script has run.
      if (customElements.get('stage-search')) throw new Error('It is defined.');
      if (!isDrawn(person.element.querySelector('a'))) throw new Error('The link is gone.');
      return Promise.resolve();
    },
  },
  {
    name: 'arrays that say how they are written in JSON',
    before: () => {
      for (const { prototype } of [Array, String, Object] as { prototype: object }[])
        Object.defineProperty(prototype, 'toJSON', {
          configurable: true,
          value(this: unknown) {
            return `"${String(this)}"`;
          },
        });
    },
  },
  {
    name: 'questions for contexts that the page answers, at once and later',
    before: () => {
      addEventListener(
        'context-request',
        (event) => {
          const { callback } = event as Event & { callback: (value: unknown) => void };
          callback({});
          setTimeout(callback, 100, {});
        },
        true,
      );
    },
  },
  {
    name: 'questions for contexts that the page keeps for itself',
    before: () => {
      addEventListener('context-request', (event) => event.stopImmediatePropagation(), true);
    },
  },
  {
    name: 'prototypes that were given more to enumerate',
    before: () => {
      Object.assign(Array.prototype, { each: () => undefined, remove: () => undefined });
      Object.assign(Object.prototype, { extend: () => undefined });
    },
  },
  {
    name: 'a fetch that looks at every request',
    before: () => {
      const { fetch } = globalThis;
      globalThis.fetch = async (input, init) => {
        const request = new Request(input, init);
        return fetch(request);
      };
    },
  },
  {
    name: 'shadow roots that are counted',
    before: () => {
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit): ShadowRoot {
        return attachShadow.call(this, { ...init, mode: 'open' });
      };
    },
  },
  {
    name: 'keys and presses that the page takes for itself',
    before: () => {
      for (const type of ['keydown', 'keyup', 'input', 'change', 'focusin'])
        document.addEventListener(type, (event) => event.stopPropagation());
      document.addEventListener('click', (event) => event.stopPropagation());
    },
  },
  {
    name: 'hands and software 13.8: a translator that follows every change',
    before: translateAll,
    visit: async (person) => {
      const summary = (): string => person.element.shadowRoot?.querySelector('.summary')?.textContent ?? '';
      await person.type('Un métier', 'zzz');
      await person.press('Chercher');
      // Until the answer comes the form is open, and the same button closes it.
      await person.shows('Aucune offre');
      await person.until('the first summary', () => summary().includes('zzz'));
      await person.press('Modifier');
      await person.search();
      const said = person.element.shadowRoot?.querySelector('[role=status]')?.textContent ?? '';
      if (!summary().includes('clinique') || summary().includes('zzz') || !said.includes('1 offre'))
        throw new Error(`Of the search before: « ${summary()} », « ${said} ».`);
      if (!person.element.shadowRoot?.querySelector('font')) throw new Error('Nobody translates.');
      await person.apply();
    },
  },
  {
    name: 'hands and software 13.8: our script written into the page, which says where the service is',
    scripts: [],
    body: (element) => `<script>{{stage.classic.js}}</script><main>${element}</main>`,
  },
  {
    name: 'hands and software 13.8: our script written into the page, and nothing that says where the service is',
    scripts: [],
    body: (element) =>
      `<script>{{stage.classic.js}}</script><main>${element.replace(/ api="[^"]*"/, '')}</main>`,
    isStopped: true,
    // What it advises, it said before anybody listened.
    visit: async (person) => {
      await person.until('the element', () => !!customElements.get('stage-search'));
      if (!isDrawn(person.element.querySelector('a'))) throw new Error('The link is gone.');
      if (person.all('button, input').length > 0) throw new Error('It goes to work.');
    },
  },
  {
    name: 'no storage and no random identifiers',
    before: () => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(globalThis, name, {
          get() {
            throw new DOMException('No storage here.', 'SecurityError');
          },
        });
      Object.defineProperty(crypto, 'randomUUID', { value: undefined });
    },
  },
  { name: 'a page in English', root: { lang: 'en' }, attributes: { language: 'fr' } },
  {
    // Its language comes after the first drawing, which is taken away then.
    name: 'a page in English, in a browser of 2022',
    root: { lang: 'en' },
    before: beOf2022,
    isStopped: true,
    visit: (person) => person.shows('Search'),
  },
  {
    name: 'a page in English that asks for no language',
    root: { lang: 'en-GB' },
    isStopped: true,
    visit: async (person) => {
      await person.shows('Search');
      const { lang } = person.all('[lang]')[0] ?? {};
      if (lang !== 'en') throw new Error(`It speaks ${lang}.`);
    },
  },
]);
