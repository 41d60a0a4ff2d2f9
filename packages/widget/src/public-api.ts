import { ATTRIBUTE_FACTS, type Attribute, type AttributeFacts } from '@1eleve1stage/sdk/rules';

/** The event types our own classes have. */
type StageEventType = Extract<keyof HTMLElementEventMap, `stage-${string}`>;

/**
 * The public API, all that a page may write, hear and style: editors' data, the manifest and the typings are written from it when the
 * element is built. It does not compile without an attribute or an event; tests hold the rest to what is drawn.
 */
export const ATTRIBUTES: Record<
  Attribute | 'api' | 'key' | 'publishable-key',
  Omit<AttributeFacts, 'takes' | 'field'>
> = {
  api: {
    says: 'Address of the service; needed only where the script does not come from it: the npm package, a copy of the script.',
    example: 'https://stages.example.fr',
  },
  key: { says: 'Your publishable key.', example: 'pk_live_…' },
  'publishable-key': {
    says: 'The same, for React and Vue, which keep `key` for themselves.',
    example: 'pk_live_…',
  },
  ...ATTRIBUTE_FACTS,
};

export const EVENTS: Record<StageEventType, { says: string; class: string; isCancelable?: true }> = {
  'stage-ready': { class: 'StageReadyEvent', says: 'The element is drawn.' },
  'stage-search': {
    class: 'StageSearchEvent',
    says: 'Offers are about to be looked for.',
    isCancelable: true,
  },
  'stage-results': { class: 'StageResultsEvent', says: 'Offers were found, or none was.' },
  'stage-offer-open': { class: 'StageOfferOpenEvent', says: 'A pupil opens an offer.', isCancelable: true },
  'stage-apply-start': {
    class: 'StageApplyStartEvent',
    says: 'A pupil is about to apply.',
    isCancelable: true,
  },
  'stage-apply-sent': { class: 'StageApplySentEvent', says: 'An application reached the service.' },
  'stage-apply-uncertain': {
    class: 'StageApplyUncertainEvent',
    says: 'An application left without an answer; the element asks what became of it.',
  },
  'stage-error': { class: 'StageErrorEvent', says: 'Something could not be done, which the element shows.' },
};

export const METHODS = {
  search: { says: 'Looks for offers, as the form or the presets say.', parameters: [] },
  openOffer: { says: 'Opens an offer by its identifier.', parameters: [{ name: 'id', type: 'string' }] },
} as const;

export const PARTS = {
  search: 'The form, its summary and its chips.',
  form: 'The form.',
  summary: 'What was searched, on a line.',
  results: 'The list of offers, or why there is none.',
  'results-title': 'Their number.',
  card: 'An offer of the list.',
  'card-title': 'Its title.',
  offer: 'The offer opened.',
  'offer-title': 'Its title.',
  application: 'The application to it.',
  button: 'A button that does the main thing.',
  foot: 'The line at the end.',
} as const;

export const CSS_PROPERTIES = {
  '--stage-accent':
    'Colour of what can be pressed or is chosen; what must stay readable is worked out from it.',
  '--stage-on-accent': 'Text over the accent; black or white unless told.',
  '--stage-surface': 'Background.',
  '--stage-sunken': 'Background of panels.',
  '--stage-text': 'Text.',
  '--stage-muted': 'Text of less weight.',
  '--stage-border': 'Edges that decorate.',
  '--stage-control': 'Edges of fields and buttons.',
  '--stage-focus': 'Ring around what has the focus.',
  '--stage-positive': 'What went well.',
  '--stage-caution': 'A last seat, an incident.',
  '--stage-negative': 'Errors.',
  '--stage-radius': 'Corners; with a unit, 0em.',
  '--stage-space': 'Unit of space; 1em.',
  '--stage-inset': 'Room between the edge of the element and what it shows; with a unit, 0em.',
  '--stage-shadow': 'Shadow of lists that open.',
  '--stage-shade': 'Colour of shadows.',
  '--stage-font': 'Font of texts.',
  '--stage-font-heading': 'Font of titles.',
  '--stage-heading-weight': 'Weight of titles.',
  '--stage-font-size': 'Size of texts; never under 16 px for reading.',
  '--stage-motion': 'Time that changes of colour take; 140ms.',
  '--stage-sticky-offset': 'Height of a sticky header of the page.',
} as const;

export const ELEMENTS = {
  'stage-search': { class: 'StageSearch', says: 'Search, offer and application, in the page itself.' },
  'stage-offers': { class: 'StageOffers', says: 'A list of offers without a form; each opens in place.' },
  'stage-apply': { class: 'StageApply', says: 'The application to one offer, which offer-id names.' },
  'stage-service': {
    class: 'StageService',
    says: 'Around several of them: one service, one draft, one language.',
    // All it takes; the others take every attribute.
    takes: ['api', 'key', 'publishable-key', 'language'],
  },
} as const;

export const SLOT = 'A working link, shown until the element is ready and where scripts are blocked.';
