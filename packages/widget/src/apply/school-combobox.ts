import type { ReactiveControllerHost } from 'lit';
import { Combobox } from '../components/combobox/combobox.js';
import type { StageClient } from '../client.js';
import type { SchoolItem } from './view.js';

/** Schools suggested at once; the last choice is that none of them is the pupil's. */
const MOST = 7;

interface Options {
  client(): StageClient;
  choose(item: SchoolItem | undefined): void;
  /** How many schools are suggested, for the live region. */
  announce(count: number): void;
}

/** The choice of a school by its name, its city or its UAI. */
export function schoolCombobox(host: ReactiveControllerHost, options: Options): Combobox<SchoolItem> {
  return new Combobox<SchoolItem>(host, {
    suggest: async (q, signal) => {
      const found = await options.client().schools.suggest({ q, limit: MOST }, { signal });
      return [...found.schools, 'not-listed'];
    },
    toText: schoolText,
    chosen: options.choose,
    announce: (count) => options.announce(count - 1),
  });
}

export function schoolText(item: SchoolItem): string {
  return item === 'not-listed' ? '' : `${item.name} (${item.city})`;
}
