import { sortsFor, type Sort, type Sortable } from './sorts.js';

/** The order of a search: the one asked for where it means something. */
export function sortUsed(asked: Sort | undefined, search: Sortable): Sort {
  const [usual = 'newest', ...others] = sortsFor(search);
  return others.find((sort) => sort === asked) ?? usual;
}
