import { page, preview } from './builder.js';
import { accessibility, codes } from './codes.js';
import { diagnose, obstacles } from './diagnose.js';
import { settings } from './settings.js';

/** How to embed, in French. */
export const fr = { page, preview, settings, codes, accessibility, diagnose, obstacles };

/** Every text for whoever keeps a site, by subject; what another language leaves out does not compile. */
export type EmbedTexts = typeof fr;
