import type { SearchController } from '../controller.js';

/** What a component may ask for; the rest is not its business. */
export type Acts = Pick<
  SearchController,
  'dispatch' | 'edit' | 'search' | 'more' | 'open' | 'readAgain' | 'pointAt' | 'locate'
>;
