import { routes, type EndpointName } from '@1eleve1stage/sdk/contract';

/** Answers from the index, which on several services may be a moment behind what was written. */
const FROM_INDEX: readonly EndpointName[] = ['offers.search', 'offers.suggest'];

/** True for what a publisher writes: the answer names a change that has it. */
export function namesChange(name: EndpointName): boolean {
  const { access, method } = routes[name];
  return access === 'publisher' && method !== 'GET';
}

/** True for what is answered once a change that is named is in. */
export function waitsForChange(name: EndpointName): boolean {
  return FROM_INDEX.includes(name);
}
