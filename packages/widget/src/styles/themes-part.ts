// The chunk of the themes that are not the element's own.
export { etat as styles } from './etat.js';
