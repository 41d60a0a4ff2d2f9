import { worksOn } from './expectation.js';
import { others } from './pages/index.js';

describe('a list, a form, the classic script: a person applies', () => worksOn(others));
