const LA_POSTE = '356000000';

/** True for 14 digits that satisfy Luhn, or La Poste's own rule: a sum of digits multiple of 5. */
export function isSiret(text: string): boolean {
  if (!/^\d{14}$/.test(text)) return false;
  let [sum, luhn] = [0, 0];
  [...text].map(Number).forEach((digit, index) => {
    const doubled = index % 2 === 0 ? digit * 2 : digit;
    sum += digit;
    luhn += doubled > 9 ? doubled - 9 : doubled;
  });
  return luhn % 10 === 0 || (text.startsWith(LA_POSTE) && sum % 5 === 0);
}
