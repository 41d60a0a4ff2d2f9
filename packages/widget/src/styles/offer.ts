import { css } from 'lit';

/** One offer, whole. It answers to its own width. */
export const styles = css`
  .offer {
    container: offer / inline-size;
  }
  .offer__back + .stack {
    margin-block-start: var(--_s3);
  }
  .offer__id {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s4);
    align-items: start;
  }
  .offer__id .picto {
    inline-size: 3.25em;
    block-size: 3.25em;
  }
  /* Clear of the ring round the title. */
  .offer__id .muted {
    margin-block-start: 0.5em;
  }
  .keys {
    display: grid;
    gap: 1px;
    border: 1px solid var(--_border);
    border-radius: var(--_r-l);
    background: var(--_border);
    overflow: hidden;
  }
  .keys > div {
    background: var(--_surface);
    padding: 0.75em 1em;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.75em;
    align-items: center;
    align-content: center;
  }
  .keys .i {
    grid-row: span 2;
    color: var(--_ink);
    inline-size: 1.375em;
    block-size: 1.375em;
  }
  .keys dt {
    font-size: 0.8125em;
    color: var(--_muted);
    line-height: 1.35;
  }
  .keys dd {
    font-weight: 600;
    line-height: 1.35;
    grid-column: 2;
  }
  .keys dd span:not([lang]) {
    font-weight: 400;
    color: var(--_muted);
  }
  .part {
    padding-block-start: var(--_s5);
  }
  .part > * + * {
    margin-block-start: var(--_s3);
  }
  /* As high as a short offer: what is below stays where it is when the rest comes. */
  .rest {
    min-block-size: 40em;
  }
  .ghosts {
    display: grid;
    grid-auto-rows: 1.5em;
    align-items: center;
    max-inline-size: 38em;
  }
  .host > .ghosts {
    grid-auto-rows: 1.375em;
  }
  .prose p {
    max-inline-size: 38em;
    text-wrap: pretty;
  }
  .prose > * + * {
    margin-block-start: 0.75em;
  }
  .ticks {
    display: grid;
    gap: 0.5em;
    max-inline-size: 40em;
  }
  .ticks li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.625em;
  }
  .ticks .i {
    color: var(--_ink);
    margin-block-start: 0.15em;
    inline-size: 1.2em;
    block-size: 1.2em;
  }
  .hours {
    overflow-wrap: normal;
    inline-size: 100%;
    max-inline-size: 32em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    line-height: 1.35;
  }
  .hours tbody td {
    white-space: nowrap;
  }
  .hours th,
  .hours td {
    padding-block: 0.5em;
    padding-inline: 0 0.75em;
    text-align: start;
    border-block-end: 1px solid var(--_border);
    font-weight: 400;
  }
  .hours thead th {
    font-size: 0.8125em;
    color: var(--_muted);
    padding-block: 0 0.375em;
  }
  .hours tbody th {
    font-weight: 600;
  }
  .hours tfoot td,
  .hours tfoot th {
    border: 0;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .host {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s3);
  }
  .applybar {
    position: sticky;
    inset-block-end: var(--_clear);
    z-index: 3;
    margin-block-start: var(--_s5);
    margin-inline: calc(var(--_inset) * -1);
    padding: 0.75em max(var(--_inset), 0.75em);
    background: var(--_surface);
    border-block-start: 1px solid var(--_border);
    box-shadow: 0 -0.5em 1em -0.75em var(--_shade);
    display: flex;
    gap: var(--_s3);
    align-items: center;
    justify-content: space-between;
  }
  .applybar p {
    line-height: 1.3;
    min-inline-size: 0;
  }
  .applybar .btn {
    flex: none;
  }
  @media (max-height: 26em) {
    .applybar {
      position: static;
      box-shadow: none;
    }
  }
  @container offer (min-width: 30em) {
    .keys {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container stage (max-width: 22em) {
    .hours {
      font-size: 0.9375em;
    }
    .hours th,
    .hours td {
      padding-inline-end: 0.5em;
    }
    .hours tbody td {
      white-space: normal;
    }
    /* Days leave the room to the hours. */
    .hours tbody th {
      inline-size: 1%;
    }
    .applybar {
      flex-wrap: wrap;
    }
    .applybar .btn {
      flex: 1 0 auto;
    }
  }
  @container stage (max-width: 17em) {
    .offer__id,
    .host {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .offer__back {
    text-align: start;
  }
  .alone .offer__back {
    display: none;
  }
  /* Beside its list. */
  @container stage (min-width: 60em) {
    .pane--offer > .state,
    .pane--offer > stage-application {
      margin-block-end: var(--_s5);
    }
    .pane--offer .offer__back {
      display: none;
    }
    .pane--offer .applybar {
      margin-inline: calc(var(--_s5) * -1);
      padding-inline: var(--_s5);
      border-end-start-radius: var(--_r-l);
      border-end-end-radius: var(--_r-l);
    }
  }
  @media (forced-colors: active) {
    .keys > div {
      outline: 1px solid CanvasText;
    }
  }
  @media print {
    .applybar {
      display: none;
    }
  }
`;
