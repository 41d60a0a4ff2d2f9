import { css } from 'lit';

/** The panels, the code, the receipt and its timeline. */
export const styles = css`
  .hero--positive {
    background: var(--_positive-tint);
    color: var(--_positive);
  }
  .hero--negative {
    background: var(--_negative-tint);
    color: var(--_negative);
  }
  .hero .spin {
    inline-size: 1.75em;
    block-size: 1.75em;
  }
  .input.code {
    max-inline-size: 8.5em;
    min-block-size: max(2.25em, 48px);
    padding: 0.25em 0.5em;
    font:
      600 1.5em/1 ui-monospace,
      Menlo,
      Consolas,
      monospace;
    letter-spacing: 0.42em;
    text-indent: 0.21em;
  }
  @container stage (max-width: 17em) {
    .input.code {
      letter-spacing: 0.18em;
    }
  }
  .good {
    color: var(--_positive);
    font-weight: 600;
  }
  .btn--danger {
    color: var(--_negative);
    border-color: currentColor;
  }

  .ticket {
    display: grid;
    gap: 0.25em;
    padding: var(--_s4);
    border: 1.5px dashed var(--_control);
    border-radius: var(--_r-l);
  }
  .ticket__n {
    font:
      650 1.125em/1.3 ui-monospace,
      Menlo,
      Consolas,
      monospace;
    overflow-wrap: anywhere;
  }
  .time {
    display: grid;
  }
  .time li {
    position: relative;
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr);
    gap: 0.75em;
    padding-block-end: var(--_s4);
  }
  .time li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(0.875em - 1px);
    inset-block: 1.75em 0;
    inline-size: 2px;
    background: var(--_border);
  }
  .time__m {
    display: grid;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    border-radius: 50%;
    border: 1.5px solid var(--_control);
    color: var(--_muted);
    background: var(--_surface);
  }
  .time__m span {
    font-size: 0.8125em;
    font-weight: 600;
  }
  .time__m .i {
    inline-size: 1em;
    block-size: 1em;
    stroke-width: 2.5;
  }
  .time .is-done .time__m {
    background: var(--_accent);
    color: var(--_on-accent);
    border-color: var(--_ink);
  }
  .time .is-now .time__m {
    border: 2px solid var(--_ink);
    color: var(--_ink);
  }
  .time strong {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .ticket,
    .time__m {
      border-color: CanvasText;
    }
  }
`;
