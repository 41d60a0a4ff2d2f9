import type { ReactiveControllerHost } from 'lit';
import type { School } from '@1eleve1stage/sdk/contract';
import { Combobox } from '../../kit/combobox/combobox.js';
import type { StageClient } from '../../service/client.js';

/** Schools suggested at once. */
const MOST = 7;

interface Options {
  client(): StageClient;
  choose(school: School | undefined): void;
  /** How many schools are suggested, for the live region. */
  announce(count: number): void;
}

/** The choice of a school by its name, its city or its UAI. */
export function schoolCombobox(host: ReactiveControllerHost, options: Options): Combobox<School> {
  return new Combobox<School>(host, {
    suggest: async (q, signal) =>
      (await options.client().schools.suggest({ q, limit: MOST }, { signal })).schools,
    toText: schoolText,
    chosen: options.choose,
    announce: options.announce,
  });
}

export function schoolText({ name, city }: School): string {
  return `${name} (${city})`;
}
