/** Pictograms that only an open offer draws; see `icon` in `../kit/icons.ts`. */
export const mealPath =
  'M6.2 3v5.2a2.6 2.6 0 0 0 5.2 0V3M8.8 3v18M17.6 21v-7M17.6 14c-2 0-2.8-1.4-2.8-4.4 0-3.6 1-6 2.8-6.6Z';
export const personPath =
  'M10.1 4.6a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0-3.8 0M12 8.5v6.5M12 15l-2.6 6M12 15l2.6 6M7.8 12.2 12 9l4.2 3.2';
