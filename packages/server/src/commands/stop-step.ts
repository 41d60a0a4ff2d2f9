/** Milliseconds that a step of stopping may take. */
const MOST_MS = 15_000;

/**
 * One step of stopping. Where it fails, or does not end in time, that is told, and the next may begin.
 *
 * @param onFailure told what was thrown; it may name people, so it must not be logged as it is
 */
export async function stopStep(
  stop: () => Promise<void>,
  onFailure: (error: unknown) => void,
  mostMs = MOST_MS,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('It did not end in time.')), mostMs);
  });
  try {
    await Promise.race([stop(), late]);
  } catch (error) {
    onFailure(error);
  } finally {
    clearTimeout(timer);
  }
}
