import { Histogram } from 'prom-client';
import type { OfferSearch } from '../ports/index.js';
import type { Registers } from './registers.js';

/** Upper bounds, seconds: most answers take a ten-thousandth or two. */
const BUCKETS = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1];

/** The same search, whose time is told: it answers at once, on the one thread, so that its time is its processor time. */
export function timeSearch(registers: Registers, search: OfferSearch): OfferSearch {
  const durations = new Histogram({
    name: 'stages_search_duration_seconds',
    help: 'Processor time that the index took for an answer, by what was asked.',
    labelNames: ['question'],
    buckets: BUCKETS,
    registers,
  });
  function timed<Asked, Answer>(
    question: string,
    answer: (asked: Asked) => Answer,
  ): (asked: Asked) => Answer {
    const series = durations.labels({ question });
    return (asked) => {
      const started = performance.now();
      try {
        return answer(asked);
      } finally {
        series.observe((performance.now() - started) / 1000);
      }
    };
  }
  return {
    get isReady() {
      return search.isReady;
    },
    get position() {
      return search.position;
    },
    reach: (position) => search.reach(position),
    version: (now) => search.version(now),
    search: timed('search', (criteria) => search.search(criteria)),
    count: timed('count', (criteria) => search.count(criteria)),
    complete: timed('complete', (asked) => search.complete(asked)),
    refreshWaiting: (waiting) => search.refreshWaiting(waiting),
  };
}
