import { css } from 'lit';
import { colours, ownColours } from './palette.js';

/**
 * The theming contract. A page sets any `--stage-*` property on the element, on a wrapper or on
 * `:root`; the element itself reads the private `--_*` names only, and `--_own-*` where the page sets nothing.
 *
 * They follow the page's own `color-scheme`, and keep any accent readable as text and under text. Browsers without
 * `light-dark()` or relative colours make nothing of those: `older/` gives them what they come to.
 */
export const tokens = css`
  :host {
    --_on-accent: var(--stage-on-accent, var(--_own-on-accent));
    --_focus: var(--stage-focus, var(--_ink));
    ${colours};
    ${ownColours((light, dark) => `light-dark(${light},${dark})`)};
    /* White under a luminance of 0.179, else black. */
    --_own-on-accent: color(
      from var(--_accent) xyz-d65 calc(0.9505 * clamp(0, (0.179 - y) * 1000000, 1))
        clamp(0, (0.179 - y) * 1000000, 1) calc(1.089 * clamp(0, (0.179 - y) * 1000000, 1))
    );
    /* The accent made readable as text: at least 4.5:1 whatever the brand's colour. */
    --_ink: light-dark(
      oklch(from var(--_accent) min(l, 0.46) c h),
      oklch(from var(--_accent) max(l, 0.8) min(c, 0.12) h)
    );
    --_tint: color-mix(in oklab, var(--_accent) 8%, var(--_surface));
    --_tint-2: color-mix(in oklab, var(--_accent) 16%, var(--_surface));
    --_positive-tint: color-mix(in oklab, var(--_positive) 8%, var(--_surface));
    --_caution-tint: color-mix(in oklab, var(--_caution) 9%, var(--_surface));
    --_negative-tint: color-mix(in oklab, var(--_negative) 7%, var(--_surface));

    --_radius: var(--stage-radius, 0.75em);
    --_space: var(--stage-space, 1em);
    --_inset: var(--stage-inset, 1em);
    --_shadow: var(--stage-shadow, 0 0.125em 0.5em var(--_shade), 0 0.75em 2em var(--_shade));
    --_font: var(
      --stage-font,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Helvetica Neue',
      Arial,
      sans-serif
    );
    --_font-heading: var(--stage-font-heading, var(--_font));
    --_heading-weight: var(--stage-heading-weight, 650);
    --_motion: var(--stage-motion, 140ms);
    --_clear: var(--stage-sticky-offset, 0em);

    --_s1: calc(var(--_space) * 0.25);
    --_s2: calc(var(--_space) * 0.5);
    --_s3: calc(var(--_space) * 0.75);
    --_s4: var(--_space);
    --_s5: calc(var(--_space) * 1.5);
    --_s6: calc(var(--_space) * 2);
    --_r-s: calc(var(--_radius) * 0.5);
    --_r-m: calc(var(--_radius) * 0.75);
    --_r-l: var(--_radius);
    --_target: max(2.75em, 44px);
  }
  @media (prefers-contrast: more) {
    :host {
      --_border: var(--_control);
      --_muted: var(--_text);
      --_control: var(--_text);
    }
  }
`;
