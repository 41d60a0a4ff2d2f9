import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { withCurlyApostrophes } from './french.js';
import { SETTINGS, type Setting } from '../core/offers/rules/settings/index.js';

/** Jobs that a pupil of 14 is not shown, and names too long or too coded for a title. */
const UNSUITABLE =
  /érotique|strip|casino|tabac|cigarette|spiritueux|\bvins?\b|abattage|abatteu|arme(?:s|ment)?\b|missil|\btir\b|pénitent|détention|funéraire|thanato|mortuaire|[()]| - /i;
const LONGEST = 70;

/**
 * The job names of the ROME repertoire, feminine and masculine, by the setting where they are done.
 *
 * @param file `rome-appellations.csv` as France Travail publishes it
 * @returns undefined when there is no such file
 */
export async function readRomeJobs(file: string): Promise<Map<Setting, string[]> | undefined> {
  const text = await readIfThere(file);
  if (text === undefined) return undefined;
  const rows = parse<Record<string, string>>(text, { bom: true, delimiter: ';', columns: true });

  const jobs = new Map<Setting, string[]>();
  for (const row of rows) {
    const name = row['libelle_appellation_long'] ?? '';
    const setting = findSetting(row['rome_code'] ?? '', name);
    if (!setting || name === '' || name.length > LONGEST || UNSUITABLE.test(name)) continue;
    const list = jobs.get(setting);
    if (list) list.push(toWords(name));
    else jobs.set(setting, [toWords(name)]);
  }
  return jobs;
}

/** The setting that names the longest beginning of the code; video games have none of their own. */
function findSetting(code: string, name: string): Setting | undefined {
  if (/jeux? vidéo/i.test(name)) return SETTINGS.find(({ sector }) => sector === 's32');
  let found: { setting: Setting; length: number } | undefined;
  for (const setting of SETTINGS) {
    for (const beginning of setting.rome ?? []) {
      if (code.startsWith(beginning) && beginning.length > (found?.length ?? 0)) {
        found = { setting, length: beginning.length };
      }
    }
  }
  return found?.setting;
}

/** `Chauffeur / Chauffeuse de car` → `chauffeur / chauffeuse de car`; acronyms stay as they are. */
function toWords(name: string): string {
  const lowered = name.replaceAll(/(?:^|\/ )\p{Lu}(?=\p{Ll})/gu, (start) => start.toLowerCase());
  return withCurlyApostrophes(lowered);
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
