import { worksOn } from './expectation.js';
import { keys } from './pages/index.js';

describe('hands and software 13.8: a page with shortcuts of one key: a person types, searches and applies', () =>
  worksOn(keys));
