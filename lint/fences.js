/**
 * Which names of the platform a part of the code leaves alone.
 *
 * @typedef {object} Fence
 * @property {string} name
 * @property {string[]} from files and folders it holds for
 * @property {string[]} [except] files and folders within, that it leaves alone
 * @property {string[]} names globals these may not use; types are free
 * @property {string} instead what to do, told to whoever breaks it
 */

/** @type {Fence[]} */
export const fences = [
  {
    name: 'the environment is read once',
    from: ['packages/server/src'],
    except: [
      'packages/server/src/main.ts',
      'packages/server/src/config/config.ts',
      'packages/server/src/commands',
    ],
    names: ['process'],
    instead: 'Take it from the typed Config, which main passes down.',
  },
  {
    name: 'the SDK runs anywhere',
    from: ['packages/sdk/src'],
    names: ['process', 'Buffer', 'window', 'document', 'navigator', 'localStorage', 'sessionStorage'],
    instead: 'The SDK runs in Node, browsers and on the edge: use what all of them have.',
  },
  {
    name: 'state and view know no DOM',
    from: ['packages/widget/src/state', 'packages/widget/src/view'],
    names: ['document', 'window', 'self', 'globalThis', 'navigator', 'location', 'history'],
    instead: 'Pass what is needed as an argument: state steps and views are plain functions.',
  },
  {
    name: 'importing a class registers nothing',
    from: ['packages/widget/src'],
    except: ['packages/widget/src/define.ts', 'packages/widget/src/apply/application-part.ts'],
    names: ['customElements'],
    instead: 'Export the class; define.ts registers it, and skips a tag already taken.',
  },
  {
    name: 'the element stores nothing',
    from: ['packages/widget/src'],
    names: ['localStorage', 'sessionStorage', 'indexedDB'],
    instead: 'Nothing stays on a shared computer: keep it in memory.',
  },
  {
    name: 'one way to the service',
    from: ['packages/widget/src'],
    // It looks at what the page made of `fetch` itself.
    except: ['packages/widget/src/page/diagnosis/facts.ts'],
    names: ['fetch', 'XMLHttpRequest'],
    instead: 'Ask the SDK, which knows time-outs, retries and errors.',
  },
];
