import { worksOn } from './expectation.js';
import { scripts } from './pages/index.js';

describe('a page whose scripts are hostile: a person searches and applies', () => worksOn(scripts));
