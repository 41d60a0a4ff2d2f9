// The chunk of an open offer.
export { openedOffer } from './opened-offer.js';
export { styles } from '../styles/offer.js';
