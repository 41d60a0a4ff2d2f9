// The live gallery: every state of the element, with controls for width, language and theme.
import { html, render, type TemplateResult } from 'lit';
import { wholeStates } from '../whole/states.js';

const WIDTHS = [256, 320, 360, 390, 768, 1280];
const LANGUAGES = ['fr', 'en', 'fr-x-facile'];
const THEMES = ['light', 'dark', 'etat'];

/** What is looked at; it stands in the address, so that it can be sent to somebody. */
interface Look {
  state: string;
  width: string;
  language: string;
  theme: string;
}

function readLook(): Look {
  const asked = new URLSearchParams(location.hash.slice(1));
  return {
    state: asked.get('state') ?? wholeStates[0]?.name ?? '',
    width: asked.get('width') ?? '360',
    language: asked.get('language') ?? 'fr',
    theme: asked.get('theme') ?? 'light',
  };
}

function hashOf(look: Look): string {
  return `#${new URLSearchParams({ ...look }).toString()}`;
}

function choose(change: Partial<Look>): void {
  location.hash = hashOf({ ...readLook(), ...change });
}

function select(label: string, name: keyof Look, values: readonly (string | number)[]): TemplateResult {
  const chosen = readLook()[name];
  return html`<label
    >${label}
    <select @change=${(event: Event) => choose({ [name]: (event.target as HTMLSelectElement).value })}>
      ${values.map((value) => html`<option .selected=${String(value) === chosen}>${value}</option>`)}
    </select></label
  >`;
}

function draw(): void {
  const look = readLook();
  const { state, language, theme } = look;
  const address = `show-state.html?${new URLSearchParams({ state, language, theme }).toString()}`;
  render(
    html`<nav aria-label="States">
        <ul>
          ${wholeStates.map(
            ({ name }) =>
              html`<li>
                <a href=${hashOf({ ...look, state: name })} aria-current=${name === state}>${name}</a>
              </li>`,
          )}
        </ul>
      </nav>
      <main>
        <h1>${state}</h1>
        <form>
          ${select('Width', 'width', WIDTHS)} ${select('Language', 'language', LANGUAGES)}
          ${select('Theme', 'theme', THEMES)} <a href=${address} target="_blank">On a page of its own</a>
        </form>
        <iframe title=${state} src=${address} style="width: ${look.width}px"></iframe>
      </main>`,
    document.body,
  );
  document.title = `${state} · gallery`;
}

addEventListener('hashchange', draw);
draw();
