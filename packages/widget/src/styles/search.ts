import { css } from 'lit';

/** The form, and the room of its other criteria. */
export const search = css`
  .search {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s4);
  }
  /* On a line of its own, between its button and the one that searches. */
  .more {
    flex: 1 0 100%;
    min-inline-size: 0;
    border-block: 1px solid var(--_border);
    padding-block: var(--_s5);
    display: grid;
    gap: var(--_s6);
  }
  @container stage (min-width: 40em) {
    .search {
      grid-template-columns: 1fr 1fr;
    }
    .search__go,
    .search > fieldset {
      grid-column: 1 / -1;
    }
    .search__go > .btn--primary {
      margin-inline-start: auto;
    }
    .more {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container stage (min-width: 60em) {
    .search {
      grid-template-columns: auto minmax(0, 1fr) minmax(0, 1fr) auto auto;
      align-items: start;
    }
    .search > fieldset {
      grid-column: auto;
    }
    /* Its buttons stand in the line of the fields, the other criteria under them all. */
    .search__go {
      display: contents;
    }
    .search__go > .btn {
      /* The height of a label and its margin. */
      margin-block-start: 1.725em;
    }
    .more {
      grid-area: 2 / 1 / auto / -1;
      grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
      align-items: start;
    }
    .more + .btn--primary {
      grid-area: 3 / 1 / auto / -1;
      margin-block-start: 0;
      justify-self: end;
    }
  }
`;
