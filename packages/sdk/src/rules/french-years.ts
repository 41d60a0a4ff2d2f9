/** What is in a school year: `en 2027-2028`. */
export function inYearInFrench(schoolYear: number): string {
  return `en ${schoolYear - 1}-${schoolYear}`;
}
