import { css } from 'lit';

/** The error of a field, under it. */
export const errors = css`
  .error {
    display: flex;
    gap: 0.4em;
    margin-block-start: 0.5em;
    color: var(--_negative);
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.4;
  }
  .error .i {
    margin-block-start: 0.05em;
  }
  .field--bad .input {
    border: 2px solid var(--_negative);
  }
`;
