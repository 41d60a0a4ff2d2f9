import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { PATIENT } from '../../scripts/patience.mjs';

export default defineConfig({
  test: {
    name: 'server',
    include: ['{src,test}/**/*.test.ts'],
    // The bundle and the table of communes, which the package's build makes; PostgreSQL, where a test asks for it.
    globalSetup: ['bundle.mjs', 'src/places/build.ts', 'test/harness/postgres-door.ts'],
    setupFiles: ['test/harness/same-cases.ts'],
    ...PATIENT,
    // Files share what they import: loading the service anew for each of them took a third of the run. A test that
    // changes what is shared, as globals are, gives it back.
    isolate: false,
    // Many tests wait for a process or a pause: on two processors one worker leaves both idle.
    maxWorkers: Math.max(3, availableParallelism()),
  },
});
