/** The state of a combobox: the text typed, and the suggestions under it. */
export interface ComboboxState<Item> {
  text: string;
  items: readonly Item[];
  open: boolean;
  /** Index of the suggestion the arrow keys are on; −1 when they are on the text. */
  active: number;
}

export const emptyCombobox: ComboboxState<never> = { text: '', items: [], open: false, active: -1 };

/** Suggestions came for the text typed. */
export function suggested<Item>(state: ComboboxState<Item>, items: readonly Item[]): ComboboxState<Item> {
  return { ...state, items, open: items.length > 0, active: -1 };
}

/** An arrow key: goes round from the text to the suggestions and back, and opens a closed list. */
export function moved<Item>(state: ComboboxState<Item>, by: 1 | -1): ComboboxState<Item> {
  if (state.items.length === 0) return state;
  const places = state.items.length + 1;
  return { ...state, open: true, active: ((state.active + 1 + by + places) % places) - 1 };
}

export function closed<Item>(state: ComboboxState<Item>): ComboboxState<Item> {
  return { ...state, open: false, active: -1 };
}
