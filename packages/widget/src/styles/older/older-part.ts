// The chunk of browsers that lack relative colours: Chrome before 123, Firefox before 128, Safari before 18.
export { canAdoptStyles } from './can-adopt-styles.js';
export { OlderBrowser } from './older-browser.js';
