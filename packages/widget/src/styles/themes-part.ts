// The chunk of the themes that are not the element's own.
import { css } from 'lit';

/**
 * For a page of the state, whose design system already defines these variables: they are only read, and where
 * one is missing the element keeps a colour of its own. No font, emblem or colour of the state is carried here. What
 * the page sets with `--stage-*` still wins.
 */
export const styles = css`
  :host([theme='etat']) {
    --_own-accent: var(--background-action-high-blue-france, #0c6170);
    --_own-on-accent: var(--text-inverted-blue-france, #fff);
    --_own-surface: var(--background-default-grey, #fff);
    --_own-sunken: var(--background-alt-grey, #f4f6f5);
    --_own-text: var(--text-default-grey, #1b2527);
    --_own-muted: var(--text-mention-grey, #526063);
    --_own-border: var(--border-default-grey, #dbe1e0);
    --_own-control: var(--border-plain-grey, #77868a);
    --_own-positive: var(--text-default-success, #24663a);
    --_own-caution: var(--text-default-warning, #7a4e00);
    --_own-negative: var(--text-default-error, #a92a20);
    --_ink: var(--text-action-high-blue-france, #0c6170);
    --_tint: var(--background-alt-blue-france, var(--_sunken));
    --_tint-2: var(--background-contrast-blue-france, var(--_border));
    --_positive-tint: var(--background-contrast-success, var(--_sunken));
    --_caution-tint: var(--background-contrast-warning, var(--_sunken));
    --_negative-tint: var(--background-contrast-error, var(--_sunken));
    --_radius: var(--stage-radius, 0em);
    --_font: var(--stage-font, inherit);
    --_heading-weight: var(--stage-heading-weight, 700);
  }
`;
