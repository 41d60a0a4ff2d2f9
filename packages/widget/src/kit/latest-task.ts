/** Runs one task at a time: a new one stops the one before, whose outcome is then never told. */
export class LatestTask {
  private current: AbortController | undefined;

  /** Starts a task; exactly one of the two functions hears of its outcome, unless it was stopped. */
  run<T>(
    task: (signal: AbortSignal) => Promise<T>,
    done: (value: T) => void,
    failed: (error: unknown) => void = () => undefined,
  ): void {
    this.stop();
    const current = (this.current = new AbortController());
    const unlessStopped =
      <A>(tell: (outcome: A) => void) =>
      (outcome: A): void => {
        if (this.current !== current) return;
        this.current = undefined;
        tell(outcome);
      };
    void task(current.signal).then(unlessStopped(done), unlessStopped(failed));
  }

  stop(): void {
    this.current?.abort();
    this.current = undefined;
  }
}
