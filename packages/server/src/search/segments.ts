import type { OfferId } from '@1eleve1stage/sdk/contract';
import { find, GONE, halvesOf, idOf, MOST_WAITING, setSeats, type Segment } from './segment.js';
import { createWorkspace, type Workspace } from './match/workspace.js';

/** Waiting pupils set between two pauses. */
const PAUSE_EVERY = 512;

/**
 * The segments that make the index. An offer may be in several: it is gone from all but one, or from all. Those marks
 * alone say which one holds it as it is now: merges leave the segments in no order of age.
 */
export class Segments {
  #list: readonly Segment[] = [];
  #workspace: Workspace = createWorkspace(0);

  get list(): readonly Segment[] {
    return this.#list;
  }

  /** Room to search any of them. */
  get workspace(): Workspace {
    return this.#workspace;
  }

  get size(): number {
    return this.#list.reduce((sum, { size }) => sum + size, 0);
  }

  /** Adds a segment of offers, which are gone from those there are. */
  add(segment: Segment): void {
    for (let offer = 0; offer < segment.size; offer += 1) {
      this.#setSeats([segment.idHigh[offer] ?? 0, segment.idLow[offer] ?? 0], GONE);
    }
    this.#set([...this.#list, segment]);
  }

  /** Takes segments with their marks, in the place of those there are. */
  restore(segments: readonly Segment[]): void {
    this.#set(segments);
  }

  /** Puts one in the place of several. */
  replace(old: readonly Segment[], segment: Segment): void {
    const first = this.#list.findIndex((one) => old.includes(one));
    const others = this.#list.filter((one) => !old.includes(one));
    this.#set(others.toSpliced(Math.max(0, first), 0, ...(segment.size > 0 ? [segment] : [])));
  }

  hide(id: OfferId): void {
    this.#setSeats(halvesOf(id), GONE);
  }

  setSeats(id: OfferId, remaining: number): void {
    this.#setSeats(halvesOf(id), remaining);
  }

  /** Sets how many pupils wait for each offer; those not named have none. */
  *setWaiting(counts: ReadonlyMap<OfferId, number>): Generator<void, void> {
    const columns = new Map(this.#list.map((segment) => [segment, new Uint16Array(segment.size)]));
    let count = 0;
    for (const [id, waiting] of counts) {
      const halves = halvesOf(id);
      for (const [segment, column] of columns) {
        const offer = find(segment, halves);
        if (offer >= 0) column[offer] = Math.min(MOST_WAITING, waiting);
      }
      count += 1;
      if (count % PAUSE_EVERY === 0) yield;
    }
    for (const [segment, column] of columns) segment.waiting.set(column);
  }

  /** How many pupils wait for each offer that is here; those for whom nobody waits are left out. */
  waiting(): Map<OfferId, number> {
    const counts = new Map<OfferId, number>();
    for (const segment of this.#list) {
      for (const [offer, waiting] of segment.waiting.entries()) {
        if (waiting > 0 && segment.remaining[offer] !== GONE) counts.set(idOf(segment, offer), waiting);
      }
    }
    return counts;
  }

  /** How many offers are here whose last week is the one of that number, or later. */
  countSince(week: number): number {
    let count = 0;
    for (const { size, remaining, lastWeek } of this.#list) {
      for (let offer = 0; offer < size; offer += 1) {
        if (remaining[offer] !== GONE && (lastWeek[offer] ?? 0) >= week) count += 1;
      }
    }
    return count;
  }

  #setSeats(halves: [high: number, low: number], seats: number): void {
    for (const segment of this.#list) {
      const offer = find(segment, halves);
      if (offer < 0 || segment.remaining[offer] === GONE) continue;
      setSeats(segment, offer, seats);
      if (seats === GONE) segment.gone += 1;
      return;
    }
  }

  #set(list: readonly Segment[]): void {
    this.#list = list;
    const largest = Math.max(0, ...list.map(({ size }) => size));
    if (largest > this.#workspace.found.length) this.#workspace = createWorkspace(largest);
  }
}
