export const CONTRACT = '@1eleve1stage/sdk/contract';
export const RULES = '@1eleve1stage/sdk/rules';
/** What opens a client. */
export const CLIENT = /^@1eleve1stage\/sdk(\/pupil)?$/;
