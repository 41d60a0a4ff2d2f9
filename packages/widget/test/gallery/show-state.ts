// The inside of the live gallery: one state, in the language and the theme that the address asks for.
import { toLanguage } from '#widget/words/language.js';
import { loadTranslation } from '#widget/words/translations.js';
import { wholeStates } from '../whole/states.js';

const ELEMENTS = 'stage-search, stage-offers, stage-apply, frame-of-application';

const asked = new URLSearchParams(location.search);
const [language, theme] = [asked.get('language') ?? 'fr', asked.get('theme') ?? 'light'];
const scheme = theme === 'dark' ? 'dark' : 'light';
document.documentElement.style.colorScheme = scheme;

const state = wholeStates.find(({ name }) => name === asked.get('state'));
if (state) {
  // States are reached by what a person presses, in French; what is open then changes its language as on any page.
  await state.open(innerWidth, scheme);
  const container = document.querySelector('main');
  if (container) container.style.width = 'auto';
  await loadTranslation(toLanguage(language) ?? 'fr');
  for (const element of document.querySelectorAll(ELEMENTS)) {
    element.setAttribute('language', language);
    element.setAttribute('theme', theme);
  }
} else document.body.textContent = 'There is no such state.';
