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
  // Settles once what was last chosen is in place.
  let placed;
  // Nothing moves under a finger: what is put in place between a press and its click waits for it. How long, in ms: a
  // press may last, a click comes a while after the finger left, and right after a key.
  const waits = { pointerdown: 2000, keydown: 2000, pointerup: 400, pointercancel: 0, keyup: 0, click: 0 };
  let over;
  let settle;
  let waiting;
  for (const [type, time] of Object.entries(waits))
    addEventListener(
      type,
      () => {
        if (type.endsWith('down')) over ??= new Promise((resolve) => (settle = resolve));
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          over = undefined;
          settle?.();
        }, time);
      },
      true,
    );
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
        // A field that was just left changes what is to be copied.
        await placed;
        const { copy } = box.dataset;
        const now = [...document.querySelectorAll('[data-copy]')].find((one) => one.dataset.copy === copy);
        if (now) copyFrom(now);
      });
      box.append(button);
    }
  }
  async function copyFrom(box) {
    const code = box.querySelector('code');
    const button = box.querySelector('button');
    const word = button.firstChild;
    try {
      await navigator.clipboard.writeText(code.textContent);
      word.data = copiedWord;
    } catch {
      getSelection().selectAllChildren(code);
      word.data = selectedWord;
    }
    const words = (said.textContent = button.textContent);
    setTimeout(() => {
      word.data = copyWord;
      // The next copy is heard, were it of the same code.
      if (said.textContent === words) said.textContent = '';
    }, 3000);
  }
  async function render() {
    const query = new URLSearchParams(new FormData(form));
    for (const [name, value] of [...query]) if (!value) query.delete(name, value);
    const mine = (last = new AbortController());
    try {
      const answer = await fetch(form.action + '?' + query, { signal: mine.signal });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      while (over) await over;
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
    placed = render();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    last?.abort();
    placed = render();
    placed.then(() => document.getElementById('apercu').scrollIntoView());
  });
  addButtons();
})();
`;
