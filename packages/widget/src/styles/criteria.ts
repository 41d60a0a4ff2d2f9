import { css } from 'lit';

/** The other criteria. Each box of the calendar is a checkbox under its label. */
export const styles = css`
  .widen {
    display: grid;
    gap: var(--_s2);
  }
  .widen__b {
    display: flex;
    align-items: center;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: max(3.25em, 48px);
    padding: 0.5em 0.875em;
    border: 1px solid var(--_control);
    border-radius: var(--_r-m);
    background: var(--_surface);
    text-align: start;
    cursor: pointer;
    line-height: 1.3;
  }
  .widen__b:hover {
    border-color: var(--_ink);
    background: var(--_tint);
  }
  .widen__b .i:first-child,
  .widen__b strong {
    color: var(--_ink);
  }
  .widen__b .i:last-child {
    color: var(--_muted);
  }
  .widen__b span {
    flex: 1;
  }
  .widen__b strong {
    white-space: nowrap;
    font-weight: 650;
  }
  .radii .seg {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(6.875em, 1fr));
  }
  .radii .seg__o {
    padding-inline: 0.5em;
    gap: 0.375em;
  }
  details summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    cursor: pointer;
    font-weight: 600;
    color: var(--_ink);
    list-style: none;
    inline-size: fit-content;
    padding-inline-end: 0.5em;
    border-radius: var(--_r-s);
  }
  details[open] summary {
    margin-block-end: 0.375em;
  }
  details summary::-webkit-details-marker {
    display: none;
  }
  details[open] summary .i {
    transform: rotate(90deg);
  }
  .sectors {
    border: 1px solid var(--_border);
    border-radius: var(--_r-m);
    padding: 0.25em 0.875em;
  }
  .sectors .check {
    align-items: center;
    padding-block: 0.4em;
  }
  .sectors .check .tick {
    margin: 0;
  }
  .check > .i {
    color: var(--_muted);
  }
  .months {
    display: grid;
    gap: var(--_s4) var(--_s6);
    margin-block-start: var(--_s3);
  }
  .months + .label {
    margin-block-start: var(--_s5);
  }
  .month {
    display: grid;
    gap: 0.375em;
    align-content: start;
  }
  .month__name {
    white-space: nowrap;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .month__name span {
    font-weight: 400;
    color: var(--_muted);
  }
  .month__weeks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(4.25em, 1fr));
    gap: 0.375em;
  }
  .week {
    position: relative;
    display: grid;
    place-content: center;
    min-block-size: var(--_target);
    padding: 0.25em;
    border: 1px solid var(--_control);
    border-radius: var(--_r-s);
    background: var(--_surface);
    cursor: pointer;
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .week input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .week:hover {
    border-color: var(--_text);
    background: var(--_tint);
  }
  .week:focus-within {
    z-index: 1;
  }
  .week__d {
    font-weight: 600;
  }
  .week .i {
    position: absolute;
    inset-block-start: -0.4em;
    inset-inline-end: -0.4em;
    inline-size: 1.25em;
    block-size: 1.25em;
    padding: 0.2em;
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_ink);
    border: 1.5px solid var(--_ink);
    stroke-width: 3.5;
    pointer-events: none;
  }
  .week--on,
  .week--on:hover {
    background: var(--_accent);
    color: var(--_on-accent);
    border-color: var(--_ink);
  }
  .week input:focus-visible + .week__d {
    outline: 3px solid currentColor;
    outline-offset: 2px;
  }
  @supports selector(:has(a)) {
    .week:has(:focus-visible) {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }
    .week input:focus-visible + .week__d {
      outline: none;
    }
  }
  @container stage (min-width: 40em) {
    .more > .full,
    .more > .radii {
      grid-column: 1 / -1;
    }
    .sectors {
      columns: 2;
      column-gap: 2em;
      padding-block: 0.5em;
    }
    .sectors .check {
      break-inside: avoid;
    }
    .months {
      gap: 0.375em;
    }
    .month {
      grid-template-columns: 9em minmax(0, 1fr);
      align-items: center;
    }
    .month__weeks {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
    .weeks--two .month__weeks {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container stage (min-width: 60em) {
    .more > .radii {
      grid-column: auto;
    }
    .sectors {
      columns: 3;
    }
  }
  @container stage (min-width: 68em) {
    .months {
      grid-template-columns: 1fr 1fr;
      gap: 0.75em 2em;
    }
    .month {
      grid-template-columns: 8.5em minmax(0, 1fr);
    }
    .month__weeks {
      gap: 0.25em;
    }
  }
  @media (forced-colors: active) {
    .week--on {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
    .week .i {
      background: Canvas;
      border-color: CanvasText;
    }
  }
`;
