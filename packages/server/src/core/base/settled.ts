/**
 * Waits for what was asked for along with other things, so that nothing of it is under way any more once one of them
 * fails.
 *
 * @returns gives the result, or throws what it failed for, once it is its turn
 */
export async function settled<Result>(asked: Promise<Result>): Promise<() => Result> {
  try {
    const result = await asked;
    return () => result;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
