import { worksOn } from './expectation.js';
import { policies } from './pages/index.js';

describe('a page whose security policy is strict: a person searches and applies', () => worksOn(policies));
