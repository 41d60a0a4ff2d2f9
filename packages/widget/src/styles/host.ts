import { css } from 'lit';

/** The element's own box. `!important` stands against a page's `* { all: unset }`. */
export const host = css`
  :host {
    display: block !important;
    box-sizing: border-box !important;
    container: stage / inline-size !important;
    /* A container has no width of its own: in a dialog, a float or a cell it would be none. */
    contain-intrinsic-inline-size: min(22em, 80vw);
    padding: var(--_inset) !important;
    border-radius: var(--_r-l) !important;
    background: var(--_surface) !important;
    color: var(--_text) !important;
    font: 400 var(--stage-font-size, medium) / 1.5 var(--_font) !important;
    /* Browsers of 2022 do not reset it with the font. */
    font-feature-settings: normal !important;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    text-align: start !important;
    text-transform: none !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    white-space: normal !important;
    overflow-wrap: anywhere !important;
    word-break: normal !important;
    hyphens: manual !important;
    -webkit-text-fill-color: currentcolor !important;
    -webkit-text-stroke: 0 !important;
    -webkit-user-select: text !important;
    user-select: text !important;
    pointer-events: auto !important;
    cursor: auto !important;
    accent-color: var(--_ink) !important;
    color-scheme: inherit;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([theme='light']) {
    color-scheme: light !important;
  }
  :host([theme='dark']) {
    color-scheme: dark !important;
  }
`;
