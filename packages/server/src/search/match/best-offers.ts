import type { Rank } from '../../core/search/rules/ranking.js';
import { stepOf } from '../ages.js';
import { halvesOf, type Segment } from '../segment.js';

/** An offer found, and where it stands among others: by group, value, then identifier, each from small to large. */
export interface Standing {
  segment: Segment;
  offer: number;
  /** Square of its chord to the centre; 0 without one. */
  chord: number;
  group: 0 | 1;
  value: number;
  idHigh: number;
  idLow: number;
}

type Comparable = Pick<Standing, 'group' | 'value' | 'idHigh' | 'idLow'>;

/** Keeps the best of the offers it is shown. */
export class BestOffers {
  readonly #size: number;
  readonly #after: Comparable | undefined;
  /** The last of those kept, once no more are. */
  #worst: Comparable | undefined;
  /** The step of the worst in a segment, once that was asked. */
  #segment: Segment | undefined;
  #worstStep = 0;
  /** Those kept, best first. */
  readonly kept: Standing[] = [];

  /**
   * @param size how many are kept
   * @param after only offers that stand behind are
   */
  constructor(size: number, after: Rank | undefined) {
    this.#size = size;
    this.#after = after && toComparable(after);
    if (size === 0) this.#worst = { group: 0, value: -Infinity, idHigh: 0, idLow: 0 };
  }

  /** In the second group, the value of the worst that is kept, and no greater one would be; infinite while any is. */
  get farthest(): number {
    return this.#worst?.group === 1 ? this.#worst.value : Infinity;
  }

  /** False when an offer of the second group would not be kept. */
  mayKeep(segment: Segment, offer: number, value: number): boolean {
    const worst = this.#worst;
    if (worst === undefined) return true;
    if (worst.group === 0 || value > worst.value) return false;
    return value < worst.value || (segment.ages.steps[offer] ?? 0) <= this.#worstStepIn(segment, worst);
  }

  /** Among equals, offers of a segment that are of a later step are younger than the worst. */
  #worstStepIn(segment: Segment, { idHigh }: Comparable): number {
    if (this.#segment !== segment) {
      this.#segment = segment;
      this.#worstStep = stepOf(segment.ages, idHigh);
    }
    return this.#worstStep;
  }

  /** False when it stands behind all that are kept, and no more are. */
  show(
    segment: Segment,
    offer: number,
    { chord, group, value }: Pick<Standing, 'chord' | 'group' | 'value'>,
  ): boolean {
    const idHigh = segment.idHigh[offer] ?? 0;
    // Most that are shown are not kept: nothing is made of them.
    if (this.#worst && isBehind(this.#worst, group, value, idHigh)) return false;
    const idLow = segment.idLow[offer] ?? 0;
    const standing: Standing = { segment, offer, chord, group, value, idHigh, idLow };
    if (this.#worst && compare(standing, this.#worst) >= 0) return false;
    if (this.#after && compare(standing, this.#after) <= 0) return true;
    this.kept.splice(placeIn(this.kept, standing), 0, standing);
    if (this.kept.length > this.#size) this.kept.pop();
    if (this.kept.length < this.#size) return true;
    this.#worst = this.kept[this.#size - 1];
    this.#segment = undefined;
    return true;
  }

  /**
   * The same of an offer that may be kept already for less, by another word: what it is worth most counts. Not where
   * only offers behind another are kept.
   */
  showAgain(segment: Segment, offer: number, value: number): void {
    const known = this.kept.findIndex((one) => one.offer === offer && one.segment === segment);
    if (known >= 0 && (this.kept[known]?.value ?? 0) <= value) return;
    if (known >= 0) this.kept.splice(known, 1);
    this.show(segment, offer, { chord: 0, group: 1, value });
  }
}

function toComparable({ group, value, id }: Rank): Comparable {
  const [idHigh, idLow] = halvesOf(id);
  return { group, value, idHigh, idLow };
}

function compare(a: Comparable, b: Comparable): number {
  return a.group - b.group || a.value - b.value || a.idHigh - b.idHigh || a.idLow - b.idLow;
}

/** True for what stands behind, however its identifier ends. */
function isBehind(worst: Comparable, group: number, value: number, idHigh: number): boolean {
  return (group - worst.group || value - worst.value || idHigh - worst.idHigh) > 0;
}

function placeIn(kept: readonly Standing[], standing: Standing): number {
  let [low, high] = [0, kept.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = kept[middle];
    if (other && compare(other, standing) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Offers found: how many in all, and the best of them, best first. */
export interface Selected {
  total: number;
  best: readonly Standing[];
  /** True where some of them are about the words (see `isAbout`). */
  isAbout: boolean;
}
