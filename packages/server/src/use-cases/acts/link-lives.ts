const DAY = 86_400_000;

/** Days an employer's link lasts: longer than the answer is expected, for those who come back late. */
const ANSWER_DAYS = 60;

/** Days a link to erase lasts: past the internship of the school year after. */
const WITHDRAW_DAYS = 730;

/** When a link to answer, given now, is over. */
export function endOfAnswerLink(now: Date): Date {
  return new Date(now.getTime() + ANSWER_DAYS * DAY);
}

/** When a link to withdraw and erase, given now, is over. */
export function endOfWithdrawLink(now: Date): Date {
  return new Date(now.getTime() + WITHDRAW_DAYS * DAY);
}
