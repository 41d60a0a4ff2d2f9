import { css } from 'lit';

/** Text fields, their labels and hints. */
export const fields = css`
  .field {
    position: relative;
  }
  .label {
    display: block;
    font-weight: 600;
    margin-block-end: 0.375em;
    line-height: 1.35;
  }
  .opt {
    font-weight: 400;
  }
  .hint {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.45;
    margin-block: -0.125em 0.5em;
  }
  .input {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.5em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_r-m);
    background: var(--_surface);
    color: var(--_text);
  }
  .input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .input:hover {
    border-color: var(--_text);
  }
  .input--icon {
    padding-inline-start: 2.625em;
  }
  .control {
    position: relative;
  }
  .control > .i {
    position: absolute;
    inset-inline-start: 0.8125em;
    inset-block-start: calc(var(--_target) / 2 - 0.625em);
    color: var(--_muted);
    pointer-events: none;
  }
`;
