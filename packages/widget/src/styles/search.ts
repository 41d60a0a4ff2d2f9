import { css } from 'lit';

/** The form, its other criteria, its summary and its chips. */
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
  .summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2) var(--_s3);
    padding: 0.5em 0.5em 0.5em 0.875em;
    border: 1px solid var(--_control);
    border-radius: var(--_r-l);
    background: var(--_surface);
  }
  .summary__t {
    flex: 1 1 7em;
    min-inline-size: 0;
    line-height: 1.3;
  }
  .summary__t strong {
    display: block;
    font-weight: 600;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    align-items: center;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    min-block-size: var(--_target);
    padding: 0.25em 0.625em 0.25em 0.875em;
    border: 1px solid var(--_control);
    border-radius: 2em;
    background: var(--_surface);
    font-size: 0.9375em;
    line-height: 1.2;
    cursor: pointer;
    text-align: start;
  }
  .chip .i {
    inline-size: 1em;
    block-size: 1em;
    stroke-width: 2.25;
    color: var(--_muted);
  }
  .chip:hover {
    background: var(--_tint);
    border-color: var(--_ink);
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
