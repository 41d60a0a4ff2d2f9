// The chunk of the criteria behind their button.
export { moreCriteria } from './more-criteria.js';
export { styles } from './styles.js';
