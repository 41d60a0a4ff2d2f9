/**
 * Reads a page of rows, as long as if those that cannot be read were not there.
 *
 * @param rowsAfter so many rows at most after one, from the first without one
 * @param read undefined where a row cannot be read
 */
export async function readPage<After, Row extends After, Read>(
  { after, limit }: { after?: After | undefined; limit: number },
  rowsAfter: (after: NoInfer<After> | undefined, limit: number) => Row[] | Promise<Row[]>,
  read: (row: Row) => Promise<Read | undefined>,
): Promise<Read[]> {
  const page: Read[] = [];
  for (let [last, isAll]: [After | undefined, boolean] = [after, false]; page.length < limit && !isAll;) {
    const rows = await rowsAfter(last, limit - page.length);
    // Asked for together: what opens them is then found at once.
    const all = await Promise.all(rows.map(read));
    page.push(...all.filter((one) => one !== undefined));
    isAll = rows.length === 0;
    last = rows.at(-1);
  }
  return page;
}
