/** A sheet of A4, on paper and on screen. */
export const poster = `
.sheet { display: grid; align-content: start; gap: 8mm; max-inline-size: 210mm; min-block-size: 240mm; margin: 1.5em auto 0; padding: clamp(1.5em, 6vw, 22mm); border: 1px solid var(--border); border-radius: var(--r-l); }
.sheet__over { font-size: clamp(1.0625em, 3vw, 1.375em); font-weight: 650; color: var(--ink); }
.sheet__title { font-size: clamp(1.875em, 7vw, 3.25em); line-height: 1.12; font-weight: 700; letter-spacing: -0.02em; text-wrap: balance; overflow-wrap: anywhere; }
.sheet__facts { display: grid; gap: 0.375em; font-size: clamp(1.0625em, 3vw, 1.5em); line-height: 1.35; }
.sheet__code { display: grid; gap: 1.5em; align-items: center; padding-block-start: 8mm; border-block-start: 2px solid var(--ink); }
@media (min-width: 36em), print { .sheet__code { grid-template-columns: auto minmax(0, 1fr); } }
.qr { inline-size: 68mm; max-inline-size: 100%; block-size: auto; }
.sheet__act { font-size: 1.25em; font-weight: 650; }
.sheet__address { margin-block: 0.375em 0.75em; font: 500 0.9375em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.sheet__foot { color: var(--muted); font-weight: 650; }
@page { size: A4; margin: 18mm; }
@media print {
  .page, main { padding: 0; max-inline-size: none; }
  .screen-only { display: none; }
  .sheet { margin: 0; padding: 0; border: 0; min-block-size: 0; break-inside: avoid; }
}
`;
