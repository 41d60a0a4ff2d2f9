/**
 * How much comes of late: what is usual costs the usual work, a flood costs more. What a network asks for counts
 * against that network alone; an offer's form is made harder by nothing but applications that were taken in.
 */
export interface RateLimiter {
  /**
   * Counts one more challenge of a network and says how many bits its puzzles have. A network that asks for more than
   * any school could is refused with `too_many_requests` and the time to wait (see `Refusal`); nobody is for what
   * others do to the same target.
   *
   * @param asked.target what is applied to, and with which key
   * @param asked.network who asks, as a keyed hash of the network's address; undefined where nobody knows
   */
  ask(asked: { target: string; network: string | undefined; now: Date }): number;
  /** Counts an application that was taken in; of one network, no more than a class sends. */
  taken(applied: { target: string; network: string | undefined; now: Date }): void;
  /**
   * Counts one more application that shows no work. A network is granted few: more are refused with
   * `too_many_requests` and the time to wait.
   */
  withoutProof(sent: { network: string | undefined; now: Date }): void;
  /**
   * Counts one more letter that lets somebody enter. A network is granted as many as an office asks for: more are
   * refused with `too_many_requests` and the time to wait.
   */
  signIn(asked: { network: string | undefined; now: Date }): void;
  /**
   * Counts one more account that is opened. A network is granted as many as employers who learn it together: more are
   * refused with `too_many_requests` and the time to wait.
   */
  signUp(asked: { network: string | undefined; now: Date }): void;
  /** Forgets the counts that have run dry: of a network, hours after its last form at most. */
  forgetDry(now: Date): void;
}
