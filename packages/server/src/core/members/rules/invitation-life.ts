/** Days that somebody who is asked to join an organisation has to say whether they do. */
export const INVITATION_DAYS = 7;
