/**
 * Carries the token from the address to the form. The token is in the fragment, which the browser keeps
 * for itself: no server, proxy or log sees it. It goes along to the page in another language. Without scripts the field stays, to be filled by hand.
 */
export const SCRIPT = `
const others = document.querySelectorAll('[data-keep]');
const field = document.querySelector('input[name="token"]:not([type="hidden"])');
function fill() {
  for (const other of others) other.hash = location.hash;
  const token = location.hash.slice(1);
  if (!field || !token) return;
  field.value = token;
  field.closest('[data-by-hand]').hidden = true;
}
fill();
addEventListener('hashchange', fill);
addEventListener('pageshow', fill);
`;
