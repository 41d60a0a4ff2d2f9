import { readFileSync } from 'node:fs';

/** A setting as it was found. */
interface Found {
  /** Absent where it is not set, or cannot be read. */
  read?: string | undefined;
  /** The fault of how it is set. */
  refusal?: string;
}

/**
 * The value of a setting that is a secret: in the environment, or in the file that `NAME_FILE` is the path of, as
 * secrets of containers are. Spaces and ends of lines around it do not count.
 */
export function readSettingFile(
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
): Found {
  const given = environment[name];
  const file = environment[`${name}_FILE`];
  if (!file) return { read: given };
  if (given) return { refusal: `${name}: set, and ${name}_FILE, too; expected one of the two.` };
  try {
    const read = readFileSync(file, 'utf8').trim();
    return read ? { read } : { refusal: `${name}_FILE: ${file} is empty.` };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return { refusal: `${name}_FILE: ${file} cannot be read (${code}).` };
  }
}
