import { css } from 'lit';

/** Buttons, links that look like buttons, and the rows they stand in. */
export const buttons = css`
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_s2);
    min-block-size: var(--_target);
    padding: 0.5em 1.125em;
    border: 1px solid var(--_control);
    border-radius: var(--_r-m);
    background: var(--_surface);
    color: var(--_text);
    font-weight: 600;
    line-height: 1.25;
    overflow-wrap: normal;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition:
      background-color var(--_motion),
      border-color var(--_motion);
  }
  .btn:hover {
    background: var(--_sunken);
    border-color: var(--_text);
  }
  .btn:active {
    background: var(--_tint-2);
  }
  .btn--primary {
    background: var(--_accent);
    color: var(--_on-accent);
    border-color: var(--_ink);
  }
  .btn--primary:hover {
    background: var(--_accent);
    border-color: var(--_ink);
    text-decoration: underline;
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.25em;
  }
  .btn--primary:active {
    background: var(--_accent);
    opacity: 0.9;
  }
  .btn--quiet {
    border-color: transparent;
    background: transparent;
    color: var(--_ink);
    padding-inline: 0.625em;
  }
  .btn--quiet:hover {
    background: var(--_tint);
    border-color: transparent;
  }
  .btn .i {
    inline-size: 1.2em;
    block-size: 1.2em;
  }
  .btn__n {
    display: inline-grid;
    place-items: center;
    min-inline-size: 1.6em;
    padding-inline: 0.35em;
    border-radius: 1em;
    background: var(--_ink);
    color: var(--_surface);
    font-size: 0.8125em;
    line-height: 1.6;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3);
    align-items: center;
  }
  .back {
    margin-inline-start: -0.625em;
  }
  @media (forced-colors: active) {
    .btn--primary {
      background: ButtonText;
      color: ButtonFace;
      border-color: ButtonText;
      forced-color-adjust: none;
    }
    .btn__n {
      background: CanvasText;
      color: Canvas;
      forced-color-adjust: none;
    }
  }
  @media print {
    .btn {
      display: none;
    }
  }
`;
