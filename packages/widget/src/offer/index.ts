// The chunk of an open offer.
export { offerDetail } from './offer-detail.js';
export { styles } from './styles.js';
