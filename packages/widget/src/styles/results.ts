import { css } from 'lit';

/** The list of offers, and its end. */
export const results = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2) var(--_s3);
    align-items: center;
  }
  .bar__t {
    flex: 1 1 9em;
    min-inline-size: 0;
  }
  .bar__sort {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .bar__sort label {
    white-space: nowrap;
  }
  .select {
    position: relative;
    display: block;
    min-inline-size: 0;
  }
  .select select {
    appearance: none;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding-block: 0.5em;
    padding-inline: 0.375em 2em;
    border: 1px solid transparent;
    border-radius: var(--_r-m);
    background: transparent;
    font-weight: 600;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .select select:hover {
    background: var(--_sunken);
  }
  .select .i {
    position: absolute;
    inset-inline-end: 0.5em;
    inset-block-start: calc(50% - 0.625em);
    pointer-events: none;
    color: var(--_muted);
  }
  .card:hover {
    border-color: var(--_ink);
  }
  .card--on,
  .card--on:hover {
    background: var(--_tint);
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
  }
  .card--on .picto {
    background: var(--_surface);
  }
  .card__t a {
    color: var(--_text);
    text-decoration: none;
  }
  .card__t a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  .card:hover .card__t a {
    text-decoration: underline;
    text-decoration-color: var(--_ink);
  }
  .card__by {
    color: var(--_muted);
    font-size: 0.9375em;
    line-height: 1.4;
    margin-block-start: 0.125em;
  }
  @supports selector(:has(a)) {
    .card:has(a:focus-visible) {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }
    .card__t a:focus-visible {
      outline: none;
    }
  }
  .end {
    display: grid;
    gap: var(--_s3);
    justify-items: center;
    padding-block-start: var(--_s3);
    text-align: center;
  }
  @container cards (min-width: 36em) {
    .card {
      grid-template-columns: minmax(0, 1fr) 15.5em;
      gap: var(--_s3) var(--_s5);
      padding: 1.125em;
      align-items: start;
    }
    .card__badges {
      grid-column: 1;
      padding-inline-start: calc(2.75em + var(--_s3));
    }
    .card .facts {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
  }
  @container cards (min-width: 52em) {
    .card {
      grid-template-columns: minmax(0, 1fr) 18em;
    }
  }
  @container stage (max-width: 22em) {
    .bar__sort {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .card--on {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
