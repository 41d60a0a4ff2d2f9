import { css } from 'lit';

/**
 * The screen as a whole. In a narrow container an open offer takes the place of the search; from 60em it
 * stands beside the list. Without container queries the narrow way holds at every width.
 */
export const layout = css`
  .panes {
    display: grid;
    gap: var(--_s5);
  }
  .pane {
    min-inline-size: 0;
  }
  .root--offer .away {
    display: none;
  }
  /* A part that is away no longer holds its room above. */
  .root--offer > .away:first-child + .panes {
    margin-block-start: 0;
  }
  @container stage (min-width: 60em) {
    .root--offer .away {
      display: block;
    }
    .root--offer > .away:first-child + .panes {
      margin-block-start: var(--_s5);
    }
    .root--offer .panes {
      grid-template-columns: minmax(0, 23.5em) minmax(0, 1fr);
      align-items: start;
    }
    .root--offer .bar__sort {
      inline-size: 100%;
    }
    .pane--offer {
      border: 1px solid var(--_border);
      border-radius: var(--_r-l);
      padding: var(--_s5) var(--_s5) 0;
    }
  }
`;
