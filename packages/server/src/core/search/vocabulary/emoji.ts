/**
 * Pictures that mean a trade: those between spaces stand for a word, or an expression, that pupils would type. One
 * code point each: what makes them a man, a woman or a colour is left out, so that 👩‍🚒 is 🚒.
 */
export const EMOJI: readonly (readonly [pictures: string, said: string])[] = [
  ['🍰 🎂 🧁', 'gateau'],
  ['🐶 🐕 🐩', 'chien'],
  ['💇 ✂ 💈', 'coiffure'],
  ['🚒', 'pompier'],
  ['✈ 🛫 🛬', 'avion'],
  ['⚽', 'football'],
  ['🎮 🕹', 'jeux video'],
];
