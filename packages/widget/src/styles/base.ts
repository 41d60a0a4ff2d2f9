import { css } from 'lit';

/** Reset, type, focus: what every shadow root of ours needs. */
export const base = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h2,
  h3,
  h4,
  h5,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  /* An empty marker, not none: with none, Safari no longer says that it is a list. */
  ul,
  ol {
    list-style: '';
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    margin: 0;
  }
  sup {
    font-size: 0.7em;
    line-height: 0;
    vertical-align: 0.42em;
  }
  .i {
    display: block;
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .h1,
  .h2,
  .h3,
  .h4 {
    font-family: var(--_font-heading);
    font-weight: var(--_heading-weight);
    text-wrap: balance;
    letter-spacing: -0.011em;
  }
  .h3 {
    font-size: 1.0625em;
    line-height: 1.35;
  }
  .small {
    font-size: 0.875em;
    line-height: 1.45;
  }
  .muted {
    color: var(--_muted);
  }
  .stack > * + * {
    margin-block-start: var(--_s4);
  }
  .stack-l > * + * {
    margin-block-start: var(--_s5);
  }

  a {
    color: var(--_ink);
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 0.14em;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  /* Neither a sticky bar of ours, two lines and a button in a narrow place, nor a sticky header of the page covers what has focus. */
  :is(a, button, input, select, textarea, summary, [tabindex]) {
    scroll-margin-block: calc(var(--_clear) + 1.5em) calc(var(--_clear) + 10em);
  }
  [tabindex='-1']:focus {
    outline-offset: 4px;
    border-radius: var(--_r-s);
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      transition: none !important;
      animation: none !important;
      scroll-behavior: auto !important;
    }
  }
  @media (forced-colors: active) {
    .i {
      color: CanvasText !important;
    }
    :is(button, label, a) .i {
      color: inherit !important;
    }
  }
`;
