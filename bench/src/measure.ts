/** CPU time of this process, user and system, in ms. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** CPU time of this thread alone, in ms; older versions of node only tell the clock. */
export function threadCpuMs(): number {
  if (!('threadCpuUsage' in process)) return performance.now();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** The value below which a share of some numbers is. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Memory of this process that the system holds for it, in MB. */
export function rssMb(): number {
  return Math.round(process.memoryUsage.rss() / 1e6);
}

/** Memory of this process, in MB, once what is not used is given back. */
export function memoryMb(): { rss: number; held: number } {
  globalThis.gc?.();
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  return { rss: Math.round(rss / 1e6), held: Math.round((heapUsed + external) / 1e6) };
}
