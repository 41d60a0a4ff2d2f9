/** Where what is merged goes: for each offer, or each key, its new place. Places grow with what they replace. */
export type Places = Uint32Array;

/** The place of what is left out. */
export const NOWHERE = 0xffff_ffff;

/** Offers moved between two pauses: less than a millisecond. */
export const PAUSE_EVERY = 4096;
