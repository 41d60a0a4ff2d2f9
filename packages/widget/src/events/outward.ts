/** Public events leave the shadow root and bubble; `stage-` keeps them apart from the page's own. */
export const outward = { bubbles: true, composed: true };
