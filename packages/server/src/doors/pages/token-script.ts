/** Where it lies, under the base. */
export const TOKEN_SCRIPT_PATH = '/mail/page.js';

/**
 * Carries the token from the address to the form. The token is in the fragment, which the browser keeps
 * for itself: no server, proxy or log sees it. It goes along to the page in another language. Without scripts the field stays, to be filled by hand.
 * A fragment that is a place of the page, as the link to the content has, is no token. A page that answered a press has
 * no field: a link that is followed there changes the fragment alone, so that the page is loaded anew.
 */
export const TOKEN_SCRIPT = `
const others = document.querySelectorAll('[data-keep]');
const field = document.querySelector('input[name="token"]:not([type="hidden"])');
function fill() {
  const token = location.hash.slice(1);
  if (!token || document.getElementById(token)) return;
  if (!field) return void (location.search += '&');
  for (const other of others) other.hash = token;
  field.value = token;
  field.closest('[data-by-hand]').hidden = true;
}
fill();
addEventListener('hashchange', fill);
addEventListener('pageshow', fill);
`;
