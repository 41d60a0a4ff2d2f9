import { css } from 'lit';

/** Panels that say a state: an incident, a wait, the test mode; and the round pictogram of each. */
export const panels = css`
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
  .spin {
    inline-size: 1.25em;
    block-size: 1.25em;
    border-radius: 50%;
    border: 2.5px solid var(--_border);
    border-block-start-color: var(--_ink);
    animation: turn 1.1s linear infinite;
    flex: none;
  }
  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }
  .wait {
    display: flex;
    gap: 0.75em;
    align-items: center;
  }
  .testbar {
    display: flex;
    gap: 0.625em;
    align-items: start;
    padding: 0.625em 0.875em;
    border: 1.5px dashed var(--_caution);
    border-radius: var(--_r-m);
    background: var(--_caution-tint);
    color: var(--_text);
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .testbar .i {
    color: var(--_caution);
    margin-block-start: 0.05em;
  }
  .aside-note {
    padding: var(--_s4);
    border-radius: var(--_r-l);
    background: var(--_sunken);
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
  @media (prefers-reduced-motion: reduce) {
    .spin {
      border-style: dotted;
      border-color: var(--_ink);
    }
  }
  @media (forced-colors: active) {
    .state,
    .aside-note,
    .hero {
      border: 1px solid CanvasText;
    }
  }
`;
