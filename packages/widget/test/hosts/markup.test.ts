import { worksOn } from './expectation.js';
import { markup } from './pages/index.js';

describe('a page with markup of strangers, nothing lost 12.7: a person searches and applies', () =>
  worksOn(markup));
