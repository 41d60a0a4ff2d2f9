import type { ReactiveControllerHost } from 'lit';

/** A part of the screen that comes in a chunk of its own, once it is about to be needed. */
export class LazyPart<Part> {
  /** Undefined until it has come. */
  part: Part | undefined;
  /** True when it did not come; `load` tries again. */
  hasFailed = false;
  private isLoading = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly bring: () => Promise<Part>,
  ) {}

  load(): void {
    if (this.part || this.isLoading) return;
    this.isLoading = true;
    this.hasFailed = false;
    this.bring().then(
      (part) => this.settle(part),
      () => this.settle(undefined),
    );
  }

  private settle(part: Part | undefined): void {
    this.part = part;
    this.hasFailed = !part;
    this.isLoading = false;
    this.host.requestUpdate();
  }
}
