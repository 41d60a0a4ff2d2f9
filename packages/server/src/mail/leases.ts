/** How long letters that were taken are nobody else's: when this process dies, another takes them after that. */
const LEASE_MS = 30_000;

/** How long we wait before we make it longer. */
const RENEWED_MS = 10_000;

export interface Lease {
  begunAt: Date;
  until: Date;
}

/** Until when the letters under way are ours. */
export interface Leases {
  /** True when letters under way need a longer lease. */
  areAging(underWay: readonly unknown[]): boolean;
  /** A lease that begins now; it is ours once `keep` is told that it is written. */
  begin(): Lease;
  keep(lease: Lease): void;
}

export function createLeases(now: () => Date): Leases {
  let renewedAt = 0;
  return {
    areAging: (underWay) => underWay.length > 0 && Math.abs(now().getTime() - renewedAt) >= RENEWED_MS,
    begin() {
      const begunAt = now();
      return { begunAt, until: new Date(begunAt.getTime() + LEASE_MS) };
    },
    keep({ begunAt }) {
      renewedAt = begunAt.getTime();
    },
  };
}
