import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Has a program's clock be wrong by the milliseconds that a file holds, read anew each time. */
const PRELOADED = `
  import { readFileSync } from 'node:fs';
  const Right = Date;
  const wrongBy = () => Number(readFileSync(process.env.WRONG_BY, 'utf8'));
  globalThis.Date = class Date extends Right {
    constructor(...parts) {
      if (parts.length > 0) super(...parts);
      else super(Date.now());
    }
    static now() {
      return Right.now() + wrongBy();
    }
  };
`;

/** The clock of programs that run with its environment. */
export interface WrongClock {
  environment: Record<string, string>;
  /** Sets it; 0 is right. */
  wrongBy(days: number): Promise<void>;
}

export async function wrongClockIn(folder: string): Promise<WrongClock> {
  const file = join(folder, 'wrong-by');
  const wrongBy = (days: number): Promise<void> => writeFile(file, String(days * 86_400_000));
  await wrongBy(0);
  const preloaded = `data:text/javascript,${encodeURIComponent(PRELOADED)}`;
  return { environment: { WRONG_BY: file, NODE_OPTIONS: `--import ${preloaded}` }, wrongBy };
}
