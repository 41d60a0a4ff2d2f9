/** The service as it was bundled. */
export const SERVICE = 'packages/server/dist/main.js';

/**
 * What node is told where the service runs, as docs/operate.md advises. Its default for young objects grows with the
 * machine, to 200 MB on a large one, and they then lie in slow memory: a change was searchable in 4 to 5 ms, one
 * in a hundred, instead of 2.
 */
export const SERVICE_OPTIONS = ['--max-semi-space-size=8'];
