import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { open, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system of 24 MB that can be filled. */
export interface SmallDisk {
  folder: string;
  /** Leaves so many bytes, about. */
  fill(left: number): Promise<void>;
  free(): Promise<void>;
  remove(): void;
}

/** Undefined where this account may not mount one. */
export function openSmallDisk(): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'stages-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmdirSync(folder);
    return undefined;
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    async fill(left) {
      const { bavail, bsize } = await statfs(folder);
      const file = await open(filler, 'w');
      await file.write(Buffer.alloc(Math.max(0, bavail * bsize - left)));
      await file.close();
    },
    free: () => rm(filler, { force: true }),
    remove() {
      execFileSync('umount', [folder]);
      rmdirSync(folder);
    },
  };
}
