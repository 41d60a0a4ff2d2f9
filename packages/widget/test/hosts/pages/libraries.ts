import { hostPages } from '../host-page.js';

/**
 * What Prototype.js 1.6 and 1.7 have in place of built-ins, as far as it differs from them. No registry has the library
 * itself: these were written after what its documentation says.
 */
function replaceAsPrototype(): void {
  const all = (list: ArrayLike<unknown> | undefined): unknown[] => {
    const copied: unknown[] = [];
    for (let at = 0; at < (list?.length ?? 0); at += 1) copied.push(list?.[at]);
    return copied;
  };
  Object.assign(Array, { from: all });
  Object.assign(Array.prototype, {
    toJSON(this: unknown[]) {
      return `[${this.join(', ')}]`;
    },
    entries(this: unknown[]) {
      return all(this);
    },
    reduce(this: unknown[]) {
      return this.length > 1 ? this : this[0];
    },
    each: [].forEach,
    first: () => undefined,
    last: () => undefined,
    clear: () => undefined,
  });
  Object.assign(String.prototype, {
    toJSON(this: string) {
      return `"${this}"`;
    },
    startsWith(this: string, start: string) {
      return this.lastIndexOf(start, 0) === 0;
    },
    strip: String.prototype.trim,
  });
  Object.assign(Object, {
    keys(object: object) {
      const found: string[] = [];
      for (const name in object) found.push(name);
      return found;
    },
    values(object: Record<string, unknown>) {
      const found: unknown[] = [];
      for (const name in object) found.push(object[name]);
      return found;
    },
  });
  document.getElementsByClassName = (names) => all(document.querySelectorAll(`.${names}`)) as never;
  for (const name of ['hide', 'show', 'insert', 'replace', 'select', 'visible', 'wrap', 'clone', 'fire'])
    Object.assign(HTMLElement.prototype, { [name]: () => undefined });
}

/** What MooTools 1.2 has in place of two built-ins; a later one is loaded as it is. */
function replaceAsOldMooTools(): void {
  Function.prototype.bind = function (this: () => unknown, self: unknown, given: unknown) {
    return () => this.apply(self, (Array.isArray(given) ? given : [given]) as []);
  };
  function Event(this: object): void {
    Object.assign(this, { stop: () => undefined });
  }
  Object.assign(globalThis, { Event });
}

/** Pages whose libraries, or own scripts, have something else where we expect a built-in. */
export const libraries = hostPages([
  { name: 'Prototype.js, as it replaces built-ins', before: replaceAsPrototype },
  { name: 'MooTools', libraries: ['mootools/lib/mootools-core-1.5.2-server.js'] },
  { name: 'MooTools of before', before: replaceAsOldMooTools },
  { name: 'Datejs', libraries: ['datejs/lib/date-fr-FR.js'] },
  { name: 'Sugar', libraries: ['sugar/release/sugar-full.development.js'] },
  { name: 'core-js of before', libraries: ['core-js/client/shim.min.js'] },
  { name: 'Zone.js', libraries: ['zone.js/bundles/zone.umd.js'] },
  {
    name: 'functions of one’s own, written before browsers had them',
    before: () => {
      String.prototype.replaceAll = function (this: string, from: never, to: never) {
        return this.split(from).join(to);
      };
      Date.prototype.toISOString = function () {
        return `"${this.getUTCFullYear()}"`;
      };
      Date.parse = () => NaN;
    },
  },
]);
