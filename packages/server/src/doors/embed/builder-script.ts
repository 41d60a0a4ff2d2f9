/**
 * Renders the page anew at each choice, and puts in place what changed: the server writes it, with or without this.
 * Adds what only a script can do, a button that copies.
 */
export const BUILDER_SCRIPT = `(() => {
  const form = document.querySelector('[data-builder]');
  const live = () => document.querySelector('[data-live]');
  // It stays for as long as the page: only a change of its words is heard.
  const said = document.querySelector('[data-said]');
  const { copyWord, copiedWord, selectedWord } = said.dataset;
  const stops = () => [...live().querySelectorAll('a, button, iframe, [tabindex]')];
  const elementOf = (page) => page.querySelector('[name=element]:checked').value;
  let shownElement = elementOf(document);
  let last;
  function addButtons() {
    for (const box of document.querySelectorAll('[data-copy]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn';
      const what = document.createElement('span');
      what.className = 'vh';
      what.textContent = box.dataset.copy;
      const word = document.createTextNode(copyWord);
      button.append(word, what);
      button.addEventListener('click', async () => {
        const text = box.querySelector('code').textContent;
        try {
          await navigator.clipboard.writeText(text);
          word.data = copiedWord;
        } catch {
          getSelection().selectAllChildren(box.querySelector('code'));
          word.data = selectedWord;
        }
        const words = (said.textContent = button.textContent);
        setTimeout(() => {
          word.data = copyWord;
          // The next copy is heard, were it of the same code.
          if (said.textContent === words) said.textContent = '';
        }, 3000);
      });
      box.append(button);
    }
  }
  async function render() {
    const query = new URLSearchParams(new FormData(form));
    for (const [name, value] of [...query]) if (!value) query.delete(name, value);
    const mine = (last = new AbortController());
    try {
      const answer = await fetch(form.action + '?' + query, { signal: mine.signal });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (mine !== last) return;
      const fresh = page.querySelector('[data-live]');
      if (!fresh) return;
      const focused = stops().indexOf(document.activeElement);
      live().replaceWith(fresh);
      said.replaceChildren(...page.querySelector('[data-said]').childNodes);
      // The page in the other language keeps the choices.
      document.querySelector('.top nav').replaceWith(page.querySelector('.top nav'));
      const asked = elementOf(page);
      if (shownElement !== asked) {
        const [old, now] = [document, page].map((one) => one.querySelector('[data-settings]'));
        old.replaceWith(now);
        shownElement = asked;
      }
      for (const name of ['near', 'key', 'offer-id']) {
        const [old, now] = [document, page].map((one) => one.getElementById(name)?.closest('.field'));
        if (old && now && document.activeElement?.id !== name) old.replaceWith(now);
      }
      addButtons();
      stops()[focused]?.focus({ preventScroll: true });
      history.replaceState(null, '', answer.url);
    } catch {
      /* The button still works. */
    }
  }
  form.addEventListener('change', () => {
    last?.abort();
    render();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    last?.abort();
    render().then(() => document.getElementById('apercu').scrollIntoView());
  });
  addButtons();
})();
`;
