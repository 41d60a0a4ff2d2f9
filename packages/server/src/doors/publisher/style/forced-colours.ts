/** What these pages add where a person chose the colours of all pages. */
export const forcedColours = `
@media (forced-colors: active) {
  .doors a { border-block-end-color: Canvas; }
  .doors a[aria-current] { border-block-end-color: Highlight; }
  .choice:has(:checked), .tabs a[aria-current] { outline: 2px solid Highlight; outline-offset: -3px; }
  .choice:has(:focus-visible) { outline: 3px solid Highlight; outline-offset: 2px; }
  .letter, .panel--soft, .shown__i, .state, .done, .doors__n, .hero { border: 1px solid CanvasText; }
  .due__b { border: 1px solid CanvasText; }
  .due__b rect { fill: CanvasText; }
}
`;
