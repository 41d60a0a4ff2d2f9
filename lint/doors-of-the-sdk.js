export const CONTRACT = '@1eleve1stage/sdk/contract';
export const RULES = '@1eleve1stage/sdk/rules';
export const WORDS = '@1eleve1stage/sdk/words';
/** What opens a client. */
export const CLIENT = /^@1eleve1stage\/sdk(\/pupil)?$/;
