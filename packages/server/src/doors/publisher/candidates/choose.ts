/** Where the script lies, under the service's own path. */
export const CHOOSE_SCRIPT_PATH = '/publisher/choose.js';

/** Counts the boxes that are ticked, aloud, and ticks all of them without a page to load. Nothing of it makes script of a text. */
export const CHOOSE_SCRIPT = `
for (const bulk of document.querySelectorAll('.bulk')) {
  const form = bulk.closest('form');
  const said = bulk.querySelector('[role="status"]');
  const { one, many } = said.dataset;
  const hint = said.textContent;
  const boxes = [...form.querySelectorAll('.tick')];
  const tell = () => {
    const count = boxes.filter((box) => box.checked).length;
    said.textContent = count === 0 ? hint : (count === 1 ? one : many).replace(/\\d+/, count);
  };
  form.addEventListener('change', tell);
  form.querySelector('[data-choose-link] a').addEventListener('click', (event) => {
    event.preventDefault();
    const isChecked = boxes.some((box) => !box.checked);
    for (const box of boxes) box.checked = isChecked;
    tell();
  });
  tell();
}
`;
