/** Pictograms of an offer's facts, which criteria and forms ask for too; see `icon` in `../kit/icons.ts`. */
export const calendarPath =
  'M6.1 5.2h11.8a2.6 2.6 0 0 1 2.6 2.6v10.1a2.6 2.6 0 0 1 -2.6 2.6h-11.8a2.6 2.6 0 0 1 -2.6 -2.6v-10.1a2.6 2.6 0 0 1 2.6 -2.6ZM3.5 10h17M8.2 3v4M15.8 3v4M7.5 14.6h9';
export const seatsPath =
  'M5.8 7.6a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0-6.8 0M2.8 20c.3-4.1 2.8-6.4 6.4-6.4s6.1 2.3 6.4 6.4M16 4.6a3.2 3.2 0 0 1 0 6M18 14.1c2 .9 3.1 2.9 3.3 5.9';
export const capPath =
  'M2.8 9.4l9.2-4.6 9.2 4.6-9.2 4.6-9.2-4.6ZM6.5 11.5v4.8c1.6 1.3 3.4 2 5.5 2s3.9-.7 5.5-2v-4.8M21.2 9.6v5.2';
export const flagPath = 'M5.5 21V4.2M5.5 4.7c4-2.2 7.5 2.2 13 0v8.8c-5.5 2.2-9-2.2-13 0';
export const wheelchairPath =
  'M8.9 4.4a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0M10.6 8.2v6h5.2l2.4 5.2 1.8-.7M10.6 10.8h4.2M8 11.2a5.2 5.2 0 1 0 6.6 6.7';
