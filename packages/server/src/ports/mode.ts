/** Live objects are real; test objects are for trying an integration. They never meet. */
export const MODES = ['live', 'test'] as const;
export type Mode = (typeof MODES)[number];
