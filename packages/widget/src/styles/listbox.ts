import { css } from 'lit';

/** The list of a combobox. It stands in the flow, so that a short frame never cuts it. */
export const listbox = css`
  .list {
    position: relative;
    z-index: 2;
    margin-block-start: 0.375em;
    padding: 0.375em;
    border: 1px solid var(--_control);
    border-radius: var(--_r-m);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }
  .opt-row {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: var(--_target);
    padding: 0.375em 0.625em;
    border-radius: var(--_r-s);
    cursor: pointer;
    line-height: 1.3;
    /* A name is never cut while what stands beside it can wrap. */
    overflow-wrap: break-word;
  }
  .opt-row .i {
    color: var(--_muted);
  }
  .opt-row__end {
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: 0.875em;
    text-align: end;
  }
  .opt-row:hover {
    background: var(--_sunken);
  }
  .opt-row[aria-selected='true'] {
    background: var(--_tint);
    box-shadow: inset 0 0 0 2px var(--_ink);
  }
  .opt-row[aria-selected='true'] .opt-row__end {
    color: var(--_text);
  }
  mark {
    background: none;
    color: inherit;
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .opt-row[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
