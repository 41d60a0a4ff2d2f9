// New Caledonia (687) and French Polynesia (689) have numbers of their own length.
const MOBILE = /^(?:0[67]\d{8}|\+(?:33|262|590|594|596)0?[67]\d{8}|\+(?:687|689)\d{6,8})$/;
const ANY = /^(?:0[1-9]\d{8}|\+(?:33|262|590|594|596)0?[1-9]\d{8}|\+(?:687|689)\d{6,8})$/;

/** A telephone number without the separators people type. */
export function withoutSeparators(text: string): string {
  return text.replace(/[\s().\-\u00a0\u202f]/g, '');
}

/** True for a French mobile number without separators, national or with +33, 262, 590, 594, 596, 687 or 689. */
export function isMobileNumber(text: string): boolean {
  return MOBILE.test(text);
}

/** True for any French telephone number without separators. */
export function isPhoneNumber(text: string): boolean {
  return ANY.test(text);
}
