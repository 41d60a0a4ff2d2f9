/** Names that samples of a metric may have, by its type. */
const SUFFIXES: Record<string, readonly string[]> = {
  counter: ['_total'],
  histogram: ['_bucket', '_sum', '_count'],
  summary: ['', '_sum', '_count'],
};

/** All names that a question about the metrics of a scrape may have. */
export function namesOf(scrape: string): string[] {
  return [...scrape.matchAll(/^# TYPE (\S+) (\S+)$/gm)].flatMap(([, name = '', type = '']) =>
    (SUFFIXES[type] ?? ['']).map((suffix) => name + suffix),
  );
}

/** The samples of a scrape, by name and labels. */
export function samplesOf(scrape: string): Map<string, number> {
  const lines = scrape.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const end = line.lastIndexOf(' ');
      return [line.slice(0, end), Number(line.slice(end + 1))];
    }),
  );
}
