/** What a moderator may decide. */
export const DECISIONS = ['approve', 'refuse'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Why a moderator has nothing to decide on a page, in place of the form. */
export type Standing = 'approved' | 'refused' | 'waiting' | 'own' | 'organisation' | 'no';
