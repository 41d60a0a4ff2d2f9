import { css } from 'lit';

/**
 * The theming contract. A page sets any `--stage-*` property on the element, on a wrapper or on
 * `:root`; the element itself reads the private `--_*` names only, and `--_own-*` where the page sets nothing.
 *
 * The plain values come first, for browsers without `light-dark()` and relative colours: light, and dark
 * only where the page asks for it with `theme="dark"`. The others follow the page's own `color-scheme`,
 * and keep any accent readable as text and under text.
 */
export const tokens = css`
  :host {
    --_accent: var(--stage-accent, var(--_own-accent));
    --_on-accent: var(--stage-on-accent, var(--_own-on-accent));
    --_surface: var(--stage-surface, var(--_own-surface));
    --_sunken: var(--stage-sunken, var(--_own-sunken));
    --_text: var(--stage-text, var(--_own-text));
    --_muted: var(--stage-muted, var(--_own-muted));
    --_border: var(--stage-border, var(--_own-border));
    --_control: var(--stage-control, var(--_own-control));
    --_positive: var(--stage-positive, var(--_own-positive));
    --_caution: var(--stage-caution, var(--_own-caution));
    --_negative: var(--stage-negative, var(--_own-negative));
    --_focus: var(--stage-focus, var(--_ink));
    --_own-accent: #0c6170;
    --_own-on-accent: #fff;
    --_own-surface: #fff;
    --_own-sunken: #f4f6f5;
    --_own-text: #1b2527;
    --_own-muted: #526063;
    --_own-border: #dbe1e0;
    --_own-control: #77868a;
    --_own-positive: #24663a;
    --_own-caution: #7a4e00;
    --_own-negative: #a92a20;
    --_shade: rgb(20 40 45 / 0.12);
    --_ink: var(--_accent);
    --_tint: var(--_sunken);
    --_tint-2: var(--_border);
    --_positive-tint: var(--_sunken);
    --_caution-tint: var(--_sunken);
    --_negative-tint: var(--_sunken);

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
  @supports not (color: light-dark(red, oklch(from red l c h))) {
    :host([theme='dark']) {
      --_own-accent: #86cfdb;
      --_own-on-accent: #000;
      --_own-surface: #171c1e;
      --_own-sunken: #20272a;
      --_own-text: #e8eeee;
      --_own-muted: #a9b6b8;
      --_own-border: #374144;
      --_own-control: #7f8f93;
      --_own-positive: #8fd3a0;
      --_own-caution: #eec06f;
      --_own-negative: #ffaea3;
      --_shade: rgb(0 0 0 / 0.42);
    }
  }
  @supports (color: light-dark(red, oklch(from red l c h))) {
    :host {
      --_own-accent: light-dark(#0c6170, #86cfdb);
      /* White under a luminance of 0.179, else black. */
      --_own-on-accent: color(
        from var(--_accent) xyz-d65 calc(0.9505 * clamp(0, (0.179 - y) * 1000000, 1))
          clamp(0, (0.179 - y) * 1000000, 1) calc(1.089 * clamp(0, (0.179 - y) * 1000000, 1))
      );
      --_own-surface: light-dark(#fff, #171c1e);
      --_own-sunken: light-dark(#f4f6f5, #20272a);
      --_own-text: light-dark(#1b2527, #e8eeee);
      --_own-muted: light-dark(#526063, #a9b6b8);
      --_own-border: light-dark(#dbe1e0, #374144);
      --_own-control: light-dark(#77868a, #7f8f93);
      --_own-positive: light-dark(#24663a, #8fd3a0);
      --_own-caution: light-dark(#7a4e00, #eec06f);
      --_own-negative: light-dark(#a92a20, #ffaea3);
      --_shade: light-dark(rgb(20 40 45 / 0.12), rgb(0 0 0 / 0.42));
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
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_border: var(--_control);
      --_muted: var(--_text);
      --_control: var(--_text);
    }
  }
`;
