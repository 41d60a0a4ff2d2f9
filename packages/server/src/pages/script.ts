/**
 * Carries the token from the address to the form. The token is in the fragment, which the browser keeps
 * for itself: no server, proxy or log sees it. Without scripts the field stays, to be filled by hand.
 */
export const SCRIPT = `
const field = document.querySelector('input[name="token"]:not([type="hidden"])');
function fill() {
  const token = location.hash.slice(1);
  if (!field || !token) return;
  field.value = token;
  field.closest('[data-by-hand]').hidden = true;
}
fill();
addEventListener('hashchange', fill);
addEventListener('pageshow', fill);
`;
