import { importAll } from '../import-all.ts';
import { openStorage } from '../open-storage.ts';

/** node run-import.ts PLACE OFFERS NOW: leaves the offers in the database; tells the CPU time they took, ms. */
const [place = '', count = '', moment = ''] = process.argv.slice(2);
const opened = await openStorage(place);
const cpuMs = await importAll(opened, Number(count), new Date(moment));
await opened.storage.close();
process.send?.(cpuMs, () => process.exit());
