import { css } from 'lit';

/** The summary of a search on a line, and its chips. */
export const summary = css`
  .summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2) var(--_s3);
    padding: 0.5em 0.5em 0.5em 0.875em;
    border: 1px solid var(--_control);
    border-radius: var(--_r-l);
    background: var(--_surface);
  }
  .summary__t {
    flex: 1 1 7em;
    min-inline-size: 0;
    line-height: 1.3;
  }
  .summary__t strong {
    display: block;
    font-weight: 600;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    align-items: center;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    min-block-size: var(--_target);
    padding: 0.25em 0.625em 0.25em 0.875em;
    border: 1px solid var(--_control);
    border-radius: 2em;
    background: var(--_surface);
    font-size: 0.9375em;
    line-height: 1.2;
    cursor: pointer;
    text-align: start;
  }
  .chip .i {
    inline-size: 1em;
    block-size: 1em;
    stroke-width: 2.25;
    color: var(--_muted);
  }
  .chip:hover {
    background: var(--_tint);
    border-color: var(--_ink);
  }
`;
