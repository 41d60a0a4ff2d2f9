import { css } from 'lit';

/** Pictogram of a sector, badges and facts of an offer: shared by the card, the offer and the application. */
export const badges = css`
  .picto {
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    border-radius: var(--_r-m);
    background: var(--_tint);
    color: var(--_ink);
  }
  .picto .i {
    inline-size: 1.5em;
    block-size: 1.5em;
    stroke-width: 1.6;
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    padding: 0.1875em 0.5625em 0.1875em 0.4375em;
    border-radius: 0.4em;
    background: var(--_sunken);
    color: var(--_text);
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.4;
    border: 1px solid transparent;
  }
  .badge .i {
    inline-size: 1.1em;
    block-size: 1.1em;
    stroke-width: 2;
  }
  .badge--you {
    background: var(--_tint-2);
  }
  .badge--you .i {
    color: var(--_ink);
  }
  .badge--last {
    background: var(--_caution-tint);
    color: var(--_caution);
  }
  .facts {
    display: grid;
    gap: 0.375em;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .facts li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.5em;
    align-items: start;
  }
  .facts .i {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-block-start: 0.13em;
    color: var(--_muted);
  }
  .facts em {
    font-style: normal;
    color: var(--_muted);
  }
  .pips {
    display: inline-flex;
    gap: 0.2em;
    vertical-align: -0.02em;
    margin-inline-start: 0.5em;
  }
  .pip {
    inline-size: 0.5em;
    block-size: 0.5em;
    border-radius: 50%;
    border: 1.5px solid var(--_control);
  }
  .pip--free {
    background: var(--_ink);
    border-color: var(--_ink);
  }
  @media (forced-colors: active) {
    .badge,
    .picto {
      border: 1px solid CanvasText;
    }
    .pip--free {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
