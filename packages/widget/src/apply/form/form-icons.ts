/** Pictograms that only the application draws; see `icon` in `../../kit/icons.ts`. */
export const lockPath =
  'M7.2 10.6h9.6a2.2 2.2 0 0 1 2.2 2.2v5.2a2.2 2.2 0 0 1 -2.2 2.2h-9.6a2.2 2.2 0 0 1 -2.2 -2.2v-5.2a2.2 2.2 0 0 1 2.2 -2.2ZM8.2 10.4V7.6a3.8 3.8 0 0 1 7.6 0v2.8';
export const mailPath =
  'M5.6 5.2h12.8a2.4 2.4 0 0 1 2.4 2.4v8.8a2.4 2.4 0 0 1 -2.4 2.4h-12.8a2.4 2.4 0 0 1 -2.4 -2.4v-8.8a2.4 2.4 0 0 1 2.4 -2.4ZM4 7l8 6.4L20 7';
export const binPath = 'M4.5 6.5h15M9.5 6.3V4h5v2.3M6.5 6.8l.9 12.7h9.2l.9-12.7M10.2 10.5v5.5M13.8 10.5v5.5';
export const pencilPath =
  'M4.5 19.5l.9-4.1L16 4.8a2 2 0 0 1 2.9 0l.4.4a2 2 0 0 1 0 2.9L8.6 18.6l-4.1.9ZM14 6.9l3.2 3.2';
