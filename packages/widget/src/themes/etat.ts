import { css } from 'lit';

/**
 * For a page of the state, whose design system already defines these variables: they are only read, and where
 * one is missing the element keeps its own. No font, emblem or colour of the state is carried here. What the page
 * sets with `--stage-*` still wins.
 */
export const etat = css`
  :host([theme='etat']) {
    --_accent: var(--stage-accent, var(--background-action-high-blue-france, #0c6170));
    --_on-accent: var(--stage-on-accent, var(--text-inverted-blue-france, #fff));
    --_ink: var(--text-action-high-blue-france, #0c6170);
    --_surface: var(--stage-surface, var(--background-default-grey, #fff));
    --_sunken: var(--stage-sunken, var(--background-alt-grey, #f4f6f5));
    --_tint: var(--background-alt-blue-france, var(--_sunken));
    --_tint-2: var(--background-contrast-blue-france, var(--_border));
    --_text: var(--stage-text, var(--text-default-grey, #1b2527));
    --_muted: var(--stage-muted, var(--text-mention-grey, #526063));
    --_border: var(--stage-border, var(--border-default-grey, #dbe1e0));
    --_control: var(--stage-control, var(--border-plain-grey, #77868a));
    --_positive: var(--stage-positive, var(--text-default-success, #24663a));
    --_caution: var(--stage-caution, var(--text-default-warning, #7a4e00));
    --_negative: var(--stage-negative, var(--text-default-error, #a92a20));
    --_positive-tint: var(--background-contrast-success, var(--_sunken));
    --_caution-tint: var(--background-contrast-warning, var(--_sunken));
    --_negative-tint: var(--background-contrast-error, var(--_sunken));
    --_focus: var(--stage-focus, var(--_ink));
    --_radius: var(--stage-radius, 0em);
    --_font: var(--stage-font, inherit);
    --_heading-weight: var(--stage-heading-weight, 700);
  }
`;
