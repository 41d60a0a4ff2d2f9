import { css } from 'lit';

/** Choices one under the other: boxes with a line to tick, and those with a second line. */
export const listsOfChoices = css`
  .check {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    min-block-size: var(--_target);
    padding-block: 0.6em;
    cursor: pointer;
    line-height: 1.4;
  }
  .check .tick {
    margin-block-start: 0.06em;
  }
  .pick {
    display: grid;
    gap: var(--_s2);
  }
  .pick .seg__o {
    padding-block: 0.5em;
  }
  .pick .seg__o span span {
    display: block;
    font-weight: 400;
    color: var(--_muted);
    font-size: 0.875em;
  }
`;
