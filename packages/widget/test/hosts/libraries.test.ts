import { worksOn } from './expectation.js';
import { libraries } from './pages/index.js';

describe('hands and software 13.10: a page whose libraries replace built-ins: a person searches and applies', () =>
  worksOn(libraries));
