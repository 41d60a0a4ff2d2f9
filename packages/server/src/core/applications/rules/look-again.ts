/** Days after which it is looked at whether a pupil who applied has found something. */
const LOOK_DAYS = 14;

/** When it is looked at whether the pupil of an application that was verified at a moment has found something. */
export function lookAfter(verifiedAt: Date): Date {
  return new Date(verifiedAt.getTime() + LOOK_DAYS * 86_400_000);
}
