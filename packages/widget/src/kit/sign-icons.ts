/** Signs of what a button does, and of what happened; see `icon` in `icons.ts`. */
export const checkPath = 'M4.8 12.8l4.6 4.7L19.4 7';
export const crossPath = 'M6.5 6.5l11 11M17.5 6.5l-11 11';
export const chevronDownPath = 'M6 9.5l6 6 6-6';
export const chevronPath = 'M9.5 6l6 6-6 6';
export const backPath = 'M19.5 12h-15M10.5 6l-6 6 6 6';
export const offlinePath =
  'M3 9.2c1.5-1.3 3.2-2.2 5-2.7M12 6c3.5 0 6.6 1.2 9 3.3M6.4 13c.9-.8 2-1.4 3.1-1.7M14.6 11.4c1.1.3 2.1.9 3 1.6M12 17.5v.1M4 3.5l16.5 17';
export const againPath = 'M19.8 12a7.8 7.8 0 1 1-2.5-5.7M19.6 3.2v4.6H15';
export const clockPath = 'M3.4 12a8.6 8.6 0 1 0 17.2 0a8.6 8.6 0 1 0-17.2 0M12 7v5.2l3.4 2.1';
export const blockedPath =
  'M5.8 4.6h12.4a2.4 2.4 0 0 1 2.4 2.4v10a2.4 2.4 0 0 1 -2.4 2.4h-12.4a2.4 2.4 0 0 1 -2.4 -2.4v-10a2.4 2.4 0 0 1 2.4 -2.4ZM3.4 9h17.2M9.6 12.2l4.8 4.4M14.4 12.2l-4.8 4.4';
export const outsidePath =
  'M13.6 4.5h5.9v5.9M19.2 4.8l-8.4 8.4M10 6H6.6A2.1 2.1 0 0 0 4.5 8.1v9.3a2.1 2.1 0 0 0 2.1 2.1h9.3a2.1 2.1 0 0 0 2.1-2.1V14';
export const infoPath = 'M3.2 12a8.8 8.8 0 1 0 17.6 0a8.8 8.8 0 1 0-17.6 0M12 11.2v5M12 7.7v.2';
