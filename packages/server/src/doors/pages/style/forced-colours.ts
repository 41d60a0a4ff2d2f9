/**
 * Where a person chose the colours of all pages, what is chosen stands out in theirs, every word of it. After all other
 * styles, whose colours would otherwise come back wherever the browser is told to leave a part alone.
 */
export const forcedColours = `
@media (forced-colors: active) {
  .tick:checked, .week:has(:checked), .seg__o:has(:checked) { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; box-shadow: none; outline-color: CanvasText; }
  :is(.week, .seg__o):has(:checked) * { color: inherit; }
  :is(.week, .seg__o):has(:checked) .tick { border-color: currentColor; outline-color: CanvasText; }
  .tick:checked::before { background: HighlightText; }
  .week:has(:checked) .week__c { background: Canvas; color: CanvasText; border-color: CanvasText; }
  svg { color: inherit !important; }
  .pip--free { forced-color-adjust: none; background: CanvasText; border-color: CanvasText; }
  .badge, .box, .note, .picto, .context, .copy pre { border: 1px solid; }
}
`;
