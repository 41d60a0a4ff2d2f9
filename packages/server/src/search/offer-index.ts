import { randomBytes } from 'node:crypto';
import type { OfferId } from '@1eleve1stage/sdk/contract';
import type { OfferChange, PublishedOffer } from '../ports/index.js';
import { firstOpenWeek } from '../core/offers/rules/offer-state.js';
import { KeyRoom } from './build/key-collector.js';
import { SegmentBuilder } from './build/segment-builder.js';
import { WINDOW_AGE, weekNumber } from './calendar.js';
import { mergeSegments } from './merge/merge-segments.js';
import { SMALL, toMerge } from './merge/to-merge.js';
import { finish, finishInTurns } from './pauses.js';
import type { Segment } from './segment.js';
import { Segments } from './segments.js';
import { createWordTable } from './text/word-table.js';

/** Words a table may have met before a new one takes its place: it never forgets. */
const MOST_WORDS = 1_000_000;

/** Time without a change after which all is merged that should be, ms. */
const QUIET_MS = 1000;

/** An index at a moment. */
export interface IndexState {
  /** Number of the first week that was not past. */
  week: number;
  segments: readonly Segment[];
}

/** The index of all published offers, and what changes it. */
export class OfferIndex {
  readonly segments = new Segments();
  readonly #now: () => Date;
  #table = createWordTable();
  #room = new KeyRoom();
  /** Tells the answers of this process from those of another. */
  readonly #birth = randomBytes(4).toString('hex');
  #changes = 0;
  /** Work that pauses is done one after the other. */
  #background: Promise<void> = Promise.resolve();
  #isMerging = false;
  #isClosed = false;
  /** The first week that was not past when that was last asked. */
  #week: number | undefined;
  #isOutOfTime = false;
  /** False while changes keep coming. */
  #isQuiet = true;
  #quiet: NodeJS.Timeout | undefined;
  readonly #onError: (error: unknown) => void;

  /**
   * @param now the present moment: offers whose weeks are past are let go of
   * @param onError told what went wrong in the background, where the index stays as it was
   */
  constructor(now: () => Date, onError: (error: unknown) => void) {
    this.#now = now;
    this.#onError = onError;
  }

  /**
   * True once the clock went back, or forth by more than weeks that are told apart allow: offers whose weeks only seemed
   * past were let go of, or weeks of others. Reading all offers again repairs it.
   */
  get isOutOfTime(): boolean {
    this.firstWeek();
    return this.#isOutOfTime;
  }

  /** Changes with each change of an answer. */
  get version(): string {
    return `${this.#birth}${this.#changes.toString(36)}`;
  }

  /**
   * Takes changes in, many of them in turns with others; the next search sees them all.
   *
   * @param changes of distinct offers; those of the call before are in
   */
  async apply(changes: readonly OfferChange[]): Promise<void> {
    const written = changes.flatMap((change) => (change.kind === 'written' ? [change.offer] : []));
    const segment = written.length > 0 ? await this.#build(written) : undefined;
    for (const change of changes) {
      if (change.kind === 'hidden') this.segments.hide(change.id);
      else if (change.kind === 'seats') this.segments.setSeats(change.id, change.remaining);
    }
    if (segment) {
      this.segments.add(segment);
      this.#mergeSmall();
    }
    this.#changes += 1;
    this.#waitForQuiet();
    this.#mergeLarge();
  }

  /** Fills an index that is empty, in turns with others. */
  async load(batches: AsyncIterable<readonly PublishedOffer[]>): Promise<void> {
    const builder = this.#newBuilder();
    for await (const batch of batches) await finishInTurns(addAll(builder, batch));
    if (builder.size > 0) this.segments.add(await finishInTurns(builder.finish()));
    this.#changes += 1;
  }

  /** Fills an index that is empty with segments as they were written. */
  restore({ week, segments }: IndexState): void {
    this.#week = week;
    this.segments.restore(segments);
    this.#changes += 1;
  }

  /** Sets how many pupils wait for each offer; those not named have none. */
  setWaiting(counts: ReadonlyMap<OfferId, number>): Promise<void> {
    return this.#inBackground(async () => {
      await finishInTurns(this.segments.setWaiting(counts));
      this.#changes += 1;
    });
  }

  /** Merges what has to be, in turns with others; resolves when nothing is left to merge. */
  async settle(): Promise<void> {
    this.#isQuiet = true;
    this.#mergeLarge();
    while (this.#isMerging) await this.#background;
  }

  /** Starts nothing new and waits for what is under way. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#quiet);
    await this.#background;
  }

  /** The state that is to be written of it. */
  state(): IndexState {
    return { week: this.firstWeek(), segments: this.segments.list };
  }

  /** Number of the first week that is not past. */
  firstWeek(): number {
    const week = weekNumber(firstOpenWeek(this.#now()));
    const before = this.#week ?? week;
    if (week < before || week - before > WINDOW_AGE) this.#isOutOfTime = true;
    this.#week = week;
    return week;
  }

  async #build(offers: readonly PublishedOffer[]): Promise<Segment> {
    const builder = this.#newBuilder();
    await finishInTurns(addAll(builder, offers));
    return finishInTurns(builder.finish());
  }

  #newBuilder(): SegmentBuilder {
    if (this.#table.words.length > MOST_WORDS) [this.#table, this.#room] = [createWordTable(), new KeyRoom()];
    return new SegmentBuilder(this.firstWeek(), this.#table, this.#room);
  }

  /** Merges that can wait are made once nothing has changed for a while. */
  #waitForQuiet(): void {
    this.#isQuiet = false;
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => void this.settle(), QUIET_MS).unref();
  }

  /** Merges the youngest segments while they are small, at once. */
  #mergeSmall(): void {
    const small: Segment[] = [];
    for (const segment of this.segments.list.toReversed()) {
      if (segment.size > SMALL) break;
      small.unshift(segment);
    }
    const old = toMerge(small, { firstWeek: this.firstWeek(), isQuiet: true });
    if (old.length < 2) return;
    const { segment, catchUp } = finish(mergeSegments(old, this.firstWeek()));
    catchUp();
    this.segments.replace(old, segment);
  }

  #mergeLarge(): void {
    if (this.#isMerging || this.#isClosed || this.#nextMerge().length === 0) return;
    this.#isMerging = true;
    void this.#inBackground(async () => {
      for (let old = this.#nextMerge(); old.length > 0 && !this.#isClosed; old = this.#nextMerge()) {
        const { segment, catchUp } = await finishInTurns(mergeSegments(old, this.firstWeek()));
        catchUp();
        this.segments.replace(old, segment);
      }
    })
      .catch(this.#onError)
      .finally(() => (this.#isMerging = false));
  }

  /** Small ones are merged at once when they come, so that they are never under way here. */
  #nextMerge(): readonly Segment[] {
    return toMerge(
      this.segments.list.filter(({ size }) => size > SMALL),
      { firstWeek: this.firstWeek(), isQuiet: this.#isQuiet },
    );
  }

  #inBackground(work: () => Promise<void>): Promise<void> {
    const done = this.#background.then(work);
    this.#background = done.catch(() => undefined);
    return done;
  }
}

/** Offers read between two pauses: about a millisecond. */
const PAUSE_EVERY = 32;

function* addAll(builder: SegmentBuilder, offers: readonly PublishedOffer[]): Generator<void, void> {
  for (const [index, offer] of offers.entries()) {
    builder.add(offer);
    if (index % PAUSE_EVERY === PAUSE_EVERY - 1) yield;
  }
}
