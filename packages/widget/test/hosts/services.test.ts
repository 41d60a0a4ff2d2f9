import { worksOn } from './expectation.js';
import { services } from './pages/index.js';

describe('a page with a service around the element: a person searches and applies', () => worksOn(services));
