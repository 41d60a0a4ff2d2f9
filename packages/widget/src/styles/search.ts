import { css } from 'lit';

/** The form, and the room of its other criteria. */
export const search = css`
  .search {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s4);
  }
  .search__go {
    align-self: end;
  }
  .more {
    border-block-start: 1px solid var(--_border);
    padding-block-start: var(--_s5);
    display: grid;
    gap: var(--_s6);
  }
  @container stage (min-width: 40em) {
    .search {
      grid-template-columns: 1fr 1fr;
    }
    .search__go {
      grid-column: 1 / -1;
      justify-content: space-between;
    }
    .more {
      grid-column: 1 / -1;
      grid-template-columns: 1fr 1fr;
    }
    .search > fieldset {
      grid-column: 1 / -1;
    }
  }
  @container stage (min-width: 60em) {
    .search {
      grid-template-columns: auto minmax(0, 1fr) minmax(0, 1fr) auto;
      align-items: start;
    }
    .search__go {
      grid-column: auto;
      align-self: start;
      /* The height of a label and its margin. */
      padding-block-start: 1.725em;
    }
    .search > fieldset {
      grid-column: auto;
    }
    .search--more {
      grid-template-columns: auto minmax(0, 1fr) minmax(0, 1fr);
    }
    .search--more .search__go {
      grid-column: 1 / -1;
      padding: 0;
    }
    .more {
      grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
      align-items: start;
    }
  }
`;
