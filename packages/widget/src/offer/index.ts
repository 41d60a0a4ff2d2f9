// The chunk of an open offer.
export { offerDetail } from './offer-detail.js';
export { offerGone } from './offer-gone.js';
export { styles } from './styles.js';
