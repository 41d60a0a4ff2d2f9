import { worksOn } from './expectation.js';
import { networks } from './pages/index.js';

describe('a network that fails: a person searches and applies', () => worksOn(networks));
