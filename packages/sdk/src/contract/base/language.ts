import * as z from 'zod/mini';

/** Languages that the service speaks to pupils and their families, in mails and on its pages; French unless told. */
export const LANGUAGES = ['fr', 'en'] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;
