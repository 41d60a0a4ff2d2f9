/** Colours of what we show where a page sets none: each in light, then in dark. */
export const PALETTE = {
  accent: ['#0c6170', '#86cfdb'],
  surface: ['#fff', '#171c1e'],
  sunken: ['#f4f6f5', '#20272a'],
  text: ['#1b2527', '#e8eeee'],
  muted: ['#526063', '#a9b6b8'],
  border: ['#dbe1e0', '#374144'],
  control: ['#77868a', '#7f8f93'],
  positive: ['#24663a', '#8fd3a0'],
  caution: ['#7a4e00', '#eec06f'],
  negative: ['#a92a20', '#ffaea3'],
  shade: ['#14282d1f', '#0000006b'],
} as const;

/** Colours of a text on the accent, light and dark. */
export const ON_ACCENT = ['#fff', '#06272d'] as const;
