import { worksOn } from './expectation.js';
import { styles } from './pages/index.js';

describe('a page whose styles are hostile: a person searches and applies', () => worksOn(styles));
