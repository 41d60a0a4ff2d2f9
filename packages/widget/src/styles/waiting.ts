import { css } from 'lit';

/** The room of an answer while it is on its way: words, a skeleton of cards; and the banner of the test mode. */
export const waiting = css`
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
  .room {
    min-block-size: 36em;
  }
  .cards {
    container: cards / inline-size;
    display: grid;
    gap: var(--_s3);
  }
  .card {
    position: relative;
    display: grid;
    gap: var(--_s3);
    padding: var(--_s4);
    border: 1px solid var(--_border);
    border-radius: var(--_r-l);
    background: var(--_surface);
    transition:
      border-color var(--_motion),
      background-color var(--_motion);
  }
  .card__head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s3);
    align-items: start;
  }
  .ghost {
    display: block;
    block-size: 0.875em;
    border-radius: 0.3em;
    background: var(--_border);
    animation: breathe 1.8s ease-in-out infinite;
  }
  .ghost--t {
    block-size: 1.125em;
    inline-size: 78%;
  }
  .ghost--s {
    inline-size: 46%;
    margin-block-start: 0.5em;
  }
  .ghost--l {
    inline-size: 62%;
  }
  .ghost--m {
    inline-size: 54%;
  }
  .ghost--p {
    inline-size: 2.75em;
    block-size: 2.75em;
    border-radius: var(--_r-m);
  }
  @keyframes breathe {
    50% {
      opacity: 0.45;
    }
  }
  .foot {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .foot a {
    padding: 0.375em 0.5em;
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
  @container stage (max-width: 17em) {
    .card__head {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .spin {
      border-style: dotted;
      border-color: var(--_ink);
    }
  }
  @media (forced-colors: active) {
    .ghost {
      border: 1px solid GrayText;
    }
  }
`;
