import type { ReactiveControllerHost } from 'lit';

/** A part of the screen that comes in a chunk of its own, once it is about to be needed. */
export class LazyPart<Part> {
  /** Undefined until it has come. */
  part: Part | undefined;
  /** True when it did not come; asked again, it is tried again. */
  hasFailed = false;
  private loading: Promise<Part> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly fetchPart: () => Promise<Part>,
  ) {}

  /** Begins to bring it; what comes of it is drawn. */
  load(): void {
    this.get().catch(() => undefined);
  }

  /** The part, once it has come; rejects when it does not. */
  get(): Promise<Part> {
    if (!this.loading) {
      this.hasFailed = false;
      this.loading = this.fetchPart();
      this.loading.then(
        (part) => this.settle(part),
        () => this.settle(undefined),
      );
    }
    return this.loading;
  }

  private settle(part: Part | undefined): void {
    this.part = part;
    this.hasFailed = !part;
    if (!part) this.loading = undefined;
    this.host.requestUpdate();
  }
}
