/** How long letters that were taken are nobody else's: when this process dies, another takes them after that. */
const LEASE_MS = 30_000;

/** How long we wait before we make it longer. */
const RENEWED_MS = 10_000;

/** Until when the letters under way are ours. */
export interface Leases {
  /** True when letters under way need a longer lease. */
  areAging(ids: readonly string[]): boolean;
  /** The end of a lease that begins now. */
  renew(): Date;
}

export function createLeases(now: () => Date): Leases {
  let renewedAt = 0;
  return {
    areAging: (ids) => ids.length > 0 && Math.abs(now().getTime() - renewedAt) >= RENEWED_MS,
    renew() {
      renewedAt = now().getTime();
      return new Date(renewedAt + LEASE_MS);
    },
  };
}
