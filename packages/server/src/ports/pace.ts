/** How much is asked for of late: what is usual costs the usual work, a flood costs more. */
export interface Pace {
  /**
   * Counts one more challenge and says how many bits its puzzles have. A network that asks for more than any
   * school could is refused with `too_many_requests` and the time to wait (see `Refusal`).
   *
   * @param asked.target what is applied to, and with which key
   * @param asked.network who asks, as a keyed hash of the network's address; undefined where nobody knows
   */
  count(asked: { target: string; network: string | undefined; now: Date }): number;
}
