import { css } from 'lit';

/** Panels that say a state, and the round pictogram of each. */
export const panels = css`
  .h4 {
    font-size: 1em;
    line-height: 1.4;
    letter-spacing: 0;
  }
  .num {
    font-variant-numeric: tabular-nums;
  }
  .state {
    display: grid;
    gap: var(--_s3);
    justify-items: start;
    padding: var(--_s5) var(--_s4);
    border-radius: var(--_r-l);
    background: var(--_sunken);
  }
  .state p {
    max-inline-size: 34em;
  }
  .hero {
    display: grid;
    place-items: center;
    inline-size: 3.5em;
    block-size: 3.5em;
    border-radius: 50%;
    background: var(--_tint-2);
    color: var(--_ink);
  }
  .hero .i {
    inline-size: 1.625em;
    block-size: 1.625em;
  }
  .hero--caution {
    background: var(--_caution-tint);
    color: var(--_caution);
  }
  @container stage (min-width: 40em) {
    .state {
      padding: var(--_s6);
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0 var(--_s5);
    }
    .state > * {
      grid-column: 2;
    }
    .state > p {
      margin-block-start: var(--_s2);
    }
    .state > .actions {
      margin-block-start: var(--_s4);
    }
    .state > .hero {
      grid-column: 1;
      grid-row: 1 / span 4;
    }
  }
  @media (forced-colors: active) {
    .state,
    .hero {
      border: 1px solid CanvasText;
    }
  }
`;
