import { readdir, readFile } from 'node:fs/promises';

/** Of a second, as Linux tells times of processes on all machines of today. */
const TICKS = 100;

/**
 * CPU time of a process, of its children that live and of those that ended, ms; nothing where the system does not
 * tell, as all but Linux.
 */
export async function cpuMsWithChildren(pid: number): Promise<number> {
  const all = await readdir('/proc').catch(() => []);
  let ticks = 0;
  for (const name of all.filter((one) => /^\d+$/.test(one))) {
    const { id, parent, own, ended } = await timesOf(name);
    if (id === pid) ticks += own + ended;
    else if (parent === pid) ticks += own;
  }
  return all.length > 0 ? (ticks / TICKS) * 1000 : NaN;
}

async function timesOf(name: string): Promise<{ id: number; parent: number; own: number; ended: number }> {
  // It may have ended meanwhile.
  const text = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
  // The name, in brackets, may hold spaces; after it come state, parent, and the times as 12th and on.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15).map(Number);
  return { id: Number(name), parent: Number(fields[1]), own: user + system, ended: endedUser + endedSystem };
}
