import { css } from 'lit';

/** Choices one under the other: boxes with a line to tick. No checkbox comes before. */
export const listsOfChoices = css`
  .tick[type='checkbox']::before {
    clip-path: polygon(12% 52%, 0 66%, 38% 100%, 100% 18%, 84% 5%, 36% 70%);
  }
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
`;
