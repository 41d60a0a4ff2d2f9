const TYPES = [
  'stage-ready',
  'stage-search',
  'stage-results',
  'stage-offer-open',
  'stage-apply-start',
  'stage-apply-sent',
  'stage-apply-uncertain',
  'stage-error',
] as const;

/** Any event that our elements tell the page. */
export type StageElementEvent = HTMLElementEventMap[(typeof TYPES)[number]];

interface Heard {
  events: StageElementEvent[];
  readonly types: string[];
  stop(): void;
}

/** Listens to all that our elements tell a page, from somewhere above them. */
export function heardFrom(target: EventTarget): Heard {
  const events: StageElementEvent[] = [];
  // Only our own classes have these types.
  const listen = (event: Event): void => void events.push(event as StageElementEvent);
  for (const type of TYPES) target.addEventListener(type, listen);
  return {
    events,
    get types() {
      return events.map(({ type }) => type);
    },
    stop: () => TYPES.forEach((type) => target.removeEventListener(type, listen)),
  };
}
