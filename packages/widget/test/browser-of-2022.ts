import { loadOlderBrowser } from '#widget/styles/adopted-styles.js';

const supports = CSS.supports.bind(CSS);

/** Answers as browsers of the spring of 2022 do: their style sheets make nothing of either. */
const supportsOf2022 = (...asked: [string, string?]): boolean =>
  !/oklch|container-type/.test(asked.join()) && supports(...(asked as [string, string]));

/** From here on, new elements take this browser for one of 2022; gives the way back. */
export async function pretendToBeOf2022(): Promise<() => void> {
  CSS.supports = supportsOf2022;
  await loadOlderBrowser();
  return () => (CSS.supports = supports);
}
