import { css } from 'lit';

/** The steps of the form: where one is, its fields, what is left to correct; the review. */
export const form = css`
  .form {
    display: block;
  }
  .context {
    display: flex;
    gap: var(--_s3);
    align-items: center;
    padding: 0.625em 0.75em;
    border-radius: var(--_r-m);
    background: var(--_sunken);
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .context .picto {
    flex: none;
    inline-size: 2.25em;
    block-size: 2.25em;
    background: var(--_surface);
  }
  .context .picto .i {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  .steps {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: var(--_s2);
  }
  .step {
    display: grid;
    gap: 0.375em;
    align-content: start;
    font-size: 0.8125em;
    line-height: 1.3;
    color: var(--_muted);
  }
  .step::before {
    content: '';
    block-size: 0.3125em;
    border-radius: 1em;
    background: var(--_border);
    border: 1px solid transparent;
  }
  .step[aria-current]::before,
  .step--done::before {
    background: var(--_ink);
  }
  .step[aria-current] {
    color: var(--_text);
    font-weight: 600;
  }
  .step__l {
    display: flex;
    gap: 0.35em;
    align-items: start;
  }
  .step .i {
    inline-size: 1.15em;
    block-size: 1.15em;
    color: var(--_ink);
    stroke-width: 2.5;
  }

  fieldset .label {
    inline-size: 100%;
  }
  textarea.input {
    min-block-size: 9em;
    resize: vertical;
    line-height: 1.5;
  }
  .count {
    display: block;
    text-align: end;
    margin-block-start: 0.375em;
  }
  .row {
    display: grid;
    gap: var(--_s4);
    align-items: end;
  }

  .box {
    padding: var(--_s4);
    border-radius: var(--_r-l);
    background: var(--_sunken);
  }
  .box__h {
    display: flex;
    gap: 0.5em;
    align-items: start;
    margin-block-end: 0.5em;
  }
  .box__h .i {
    margin-block-start: 0.08em;
    color: var(--_ink);
  }
  .box--bad {
    background: var(--_negative-tint);
    border: 2px solid var(--_negative);
  }
  .box--bad :is(a, .box__h, .box__h .i) {
    color: var(--_negative);
  }
  .box--bad a {
    display: block;
    padding-block: 0.625em;
    font-weight: 600;
  }
  .plain {
    display: grid;
    gap: 0.5em;
  }
  .plain li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.625em;
    font-size: 0.9375em;
    line-height: 1.45;
  }
  .plain .i {
    color: var(--_muted);
    inline-size: 1.2em;
    block-size: 1.2em;
    margin-block-start: 0.1em;
  }
  summary {
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
  summary::-webkit-details-marker {
    display: none;
  }
  summary .i {
    transition: transform var(--_motion);
  }
  details[open] summary .i {
    transform: rotate(90deg);
  }

  .review {
    border-block-start: 1px solid var(--_border);
  }
  .review__b {
    padding-block: var(--_s4);
    border-block-end: 1px solid var(--_border);
  }
  .review__h {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 1em;
  }
  .review dl {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.25em;
  }
  .review dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .review dd {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .btn.back {
    text-align: start;
  }
  .any {
    overflow-wrap: anywhere;
  }

  @media (forced-colors: active) {
    .box,
    .context {
      border: 1px solid CanvasText;
    }
    .step::before {
      border-color: CanvasText;
    }
    .step[aria-current]::before,
    .step--done::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  .actions--end {
    justify-content: space-between;
  }
  @container stage (min-width: 40em) {
    .form {
      max-inline-size: 36em;
      margin-inline: auto;
    }
    .step {
      font-size: 0.9375em;
    }
    .row,
    .pick {
      grid-template-columns: 1fr 1fr;
    }
    .row {
      align-items: start;
    }
    .pick .seg__o:only-child {
      grid-column: 1 / -1;
    }
  }
  @container stage (max-width: 22em) {
    .actions--end .btn--primary {
      flex: 1 0 auto;
    }
  }
  @container stage (max-width: 17em) {
    .steps {
      grid-template-columns: 1fr;
    }
  }
`;
