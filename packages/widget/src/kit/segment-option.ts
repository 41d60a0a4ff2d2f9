import { html, type TemplateResult } from 'lit';
import { live } from './live-property.js';

export interface SegmentOption {
  /** Groups radios. */
  name: string;
  value: string;
  checked: boolean;
  label: unknown;
  /** `radio` unless told. */
  type?: 'radio' | 'checkbox';
}

/** One box of a segmented choice: a native radio or checkbox, and its label. */
export function segmentOption(
  { name, value, checked, label, type = 'radio' }: SegmentOption,
  chosen: () => void,
): TemplateResult {
  return html`<label class="seg__o ${checked ? 'seg__o--on' : ''}">
    <input
      class="tick"
      type=${type}
      name=${name}
      value=${value}
      .checked=${live(checked)}
      @change=${chosen}
    />
    <span>${label}</span>
  </label>`;
}
