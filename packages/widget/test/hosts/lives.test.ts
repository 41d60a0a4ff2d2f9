import { worksOn } from './expectation.js';
import { lives } from './pages/index.js';

describe('a page that moves the element: a person searches and applies', () => worksOn(lives));
