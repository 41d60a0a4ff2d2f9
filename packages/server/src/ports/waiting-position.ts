/** Where a list of what waits goes on: after what has waited since then. */
export interface WaitingPosition {
  since: Date;
  id: string;
}
