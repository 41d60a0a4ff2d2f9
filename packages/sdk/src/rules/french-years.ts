/** A school year as the time of something: `en 2027-2028`. */
export function inYearInFrench(schoolYear: number): string {
  return `en ${schoolYear - 1}-${schoolYear}`;
}
