import { css } from 'lit';

/** The type that nothing wears before an answer. */
export const titles = css`
  .h1 {
    font-size: 1.5em;
    line-height: 1.2;
    letter-spacing: -0.018em;
  }
  .h2 {
    font-size: 1.25em;
    line-height: 1.25;
  }
  @container stage (min-width: 40em) {
    .h1 {
      font-size: 1.75em;
    }
  }
  .stack-s > * + * {
    margin-block-start: var(--_s2);
  }
  .nb {
    display: inline-block;
  }
`;
