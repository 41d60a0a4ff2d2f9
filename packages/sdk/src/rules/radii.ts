/** Outer radii of the rings that offers are counted in around a place, in km. */
export const RINGS_KM = [5, 10, 20, 30, 50, 100] as const;

/** The radii to choose from, in km: those that offers are counted by, and the one of the search where it is another. */
export function radiiToChoose(chosen: number): number[] {
  return [...new Set([...RINGS_KM, chosen])].sort((one, other) => one - other);
}
