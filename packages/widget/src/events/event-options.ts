/** Public events leave the shadow root and bubble; `stage-` keeps them apart from the page's own. */
export const PUBLIC = { bubbles: true, composed: true };
