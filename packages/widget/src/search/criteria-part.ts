// The chunk of the criteria behind their button, and of those to loosen when nothing is found.
export { emptyResults } from './empty-results.js';
export { waysOut } from '../state/ways-out.js';
export { moreCriteria } from './more-criteria.js';
export { styles } from '../styles/criteria.js';
export { locate } from '../page/position.js';
