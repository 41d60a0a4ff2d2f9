import type { EmbedTexts } from '../fr/index.js';

export const diagnose: EmbedTexts['diagnose'] = {
  title: 'The offers do not show',
  description: 'What can keep internship offers from showing on a site, and the line that mends it.',
  back: 'Build the code',
  advice:
    'Open your page, then the browser’s console (F12, “Console” tab). The message there nearly always says which of these cases is yours. Meanwhile, the link inside the code leads to the same search.',
  cases: 'Cases',
  yourName: 'Your name',
  toExclude: 'To exclude:',
};

export const obstacles: EmbedTexts['obstacles'] = {
  origine: {
    seen: '“origin_not_allowed”: the key is not allowed on this site',
    why: 'A key works only on the addresses it was made for, to the letter: with or without “www”, http or https. Ask whoever runs the service to add that of your page.',
    then: 'A page opened from the disk (file://) has no address: try on a real server, even a local one.',
  },
  cle: {
    seen: '“key_invalid”: the key is unknown or was revoked',
    why: 'Often a character is missing, or the key was replaced. Ask for the present key and copy it whole.',
  },
  'cle-manquante': {
    seen: '“key_missing”: the search works, applying does not',
    why: 'Without a key one can only read. Add it to the element or the frame.',
  },
  'csp-script': {
    seen: '“Refused to load the script … script-src”',
    why: 'The site’s security policy (Content-Security-Policy) does not know our address.',
  },
  'csp-connect': {
    seen: '“Refused to connect … connect-src”, or “This site blocks the offers”',
    why: 'The component is loaded, but the site’s policy forbids it to ask for the offers.',
  },
  'csp-cadre': {
    seen: '“Refused to frame … frame-src”, an empty frame',
    why: 'The site’s policy does not allow this frame. Without frame-src, child-src decides, then default-src.',
  },
  ancetres: {
    seen: '“Refused to frame … frame-ancestors”',
    why: 'This is us: a frame shows only on the sites of its key. The message names the address of your page: have it added to the key, as above. A frame without a key shows on our own pages only.',
  },
  'trusted-types': {
    seen: '“This document requires TrustedHTML assignment”',
    why: 'The site enforces Trusted Types and does not name the component’s policies.',
  },
  'csp-style': {
    seen: '“this browser adopts no style sheets”: only the link shows on an older iPhone',
    why: 'The site’s policy forbids styles, and Safari before 16.4 has no other way to wear ours. Give that policy a nonce, new for each answer, and say it before our script. Browsers of today need nothing.',
  },
  coep: {
    seen: '“ERR_BLOCKED_BY_RESPONSE”, “Cross-Origin-Embedder-Policy”',
    why: 'The page isolates itself. Our files allow it; for the frame, a proxy may have taken our headers away.',
  },
  filtre: {
    seen: 'Only the link is left, and there is no message',
    why: 'The site’s editor removed the script or the element on saving: look for “stage-search” in the page. Use the frame then, or the address alone for WordPress.',
  },
  optimiseur: {
    seen: 'It works when logged in, not for visitors',
    why: 'A cache or optimisation plugin (WP Rocket, Autoptimize, LiteSpeed, Cloudflare’s Rocket Loader…) groups scripts or delays them. Exclude ours, then empty the cache.',
  },
  'bac-a-sable': {
    seen: 'In a frame, only the link shows',
    why: 'The frame is sandboxed and forbids scripts. One permission is enough, we need no other.',
  },
  version: {
    seen: '“another version is already on this page”',
    why: 'Two codes of different ages are on the page: the first serves for all. Keep the same script address everywhere.',
  },
  integrite: {
    seen: '“Failed to find a valid digest in the integrity attribute”',
    why: 'A checksum goes with a fixed version only, never with “@1”, which moves on. Use the version’s address and the checksum published for it.',
  },
  http: {
    seen: '“Mixed Content”',
    why: 'Your page is in https and the code asks for an address in http. Write https in the script and in the api attribute.',
  },
  filtrage: {
    seen: 'It works at home, not at school or at work',
    why: 'The network’s filter does not know our address, or an ad blocker took it for something else. Have it allowed.',
  },
  panne: {
    seen: '“unavailable”, “The service is not responding”',
    why: 'This is us. The component tries again by itself; the state of the service can be read here.',
  },
  navigateur: {
    seen: 'An old device shows only the link',
    why: 'The component needs at least Safari 15.4, Chrome or Edge 100, Firefox 97. The link leads to the same search, without any script.',
  },
};
