import { css } from 'lit';

/** Radios and checkboxes: native inputs redrawn without images, so that they survive forced colours. */
export const choices = css`
  .tick {
    appearance: none;
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    display: grid;
    place-items: center;
    border: 1.5px solid var(--_control);
    background: var(--_surface);
    border-radius: 0.3em;
    cursor: pointer;
  }
  .tick[type='radio'] {
    border-radius: 50%;
  }
  .tick::before {
    content: '';
    inline-size: 0.75em;
    block-size: 0.75em;
    transform: scale(0);
    background: var(--_on-accent);
    transition: transform var(--_motion);
  }
  .tick[type='radio']::before {
    inline-size: 0.5em;
    block-size: 0.5em;
    border-radius: 50%;
  }
  .tick:checked {
    background: var(--_accent);
    border-color: var(--_ink);
  }
  .tick:checked::before {
    transform: scale(1);
  }
  .seg {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }
  .seg__o {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    padding: 0.375em 0.875em 0.375em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_r-m);
    cursor: pointer;
    background: var(--_surface);
    flex: 1 0 auto;
    line-height: 1.25;
  }
  .seg__o:hover {
    border-color: var(--_text);
  }
  .seg__o--on {
    background: var(--_tint);
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
    font-weight: 600;
  }
  /* The ring goes round the whole choice, where the browser can tell. */
  @supports selector(:has(a)) {
    .seg__o:has(:focus-visible) {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }
    .seg__o .tick:focus-visible {
      outline: none;
    }
  }
  @media (forced-colors: active) {
    .tick:checked {
      background: ButtonText;
      border-color: ButtonText;
      forced-color-adjust: none;
    }
    .tick:checked::before {
      background: ButtonFace;
    }
    .seg__o--on {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
