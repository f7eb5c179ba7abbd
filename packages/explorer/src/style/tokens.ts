import { css, type CSSResult } from 'lit';

/**
 * Colours, type and rhythm. A page sets the public `--splot-...` properties; everything in here reads the private `--_...` ones.
 * `light-dark()` follows the `color-scheme` of the page unless a theme is chosen, so an explorer never turns dark on a light page.
 */
export const tokens: CSSResult = css`
  :host {
    --_font: var(--splot-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    --_bg: var(--splot-bg, light-dark(#ffffff, #15181d));
    --_fg: var(--splot-fg, light-dark(#1b1f24, #e8eaed));
    --_muted: var(--splot-muted, light-dark(#59636e, #a3abb6));
    --_accent: var(--splot-accent, light-dark(#0b57d0, #8ab4f8));
    --_on-accent: light-dark(#ffffff, #10213d);
    --_focus: var(--splot-focus, light-dark(#0b57d0, #8ab4f8));
    --_border: var(--splot-border, light-dark(#dce1e7, #323840));
    --_strong-border: light-dark(#848d97, #7d8590);
    --_surface: light-dark(#f6f7f9, #1c2027);
    --_raised: light-dark(#ffffff, #1f242b);
    --_hover: light-dark(#eef1f5, #262c35);
    --_tint: light-dark(#e8f0fe, #1d2c45);
    --_warning-bg: light-dark(#fff5db, #33290f);
    --_warning-fg: light-dark(#5a4000, #f2d28a);
    --_error-bg: light-dark(#fdeceb, #3a1a1a);
    --_error-fg: light-dark(#8c1d18, #f5b3ae);
    --_shadow: 0 8px 24px light-dark(rgb(27 31 36 / 14%), rgb(0 0 0 / 50%));
    --_radius: var(--splot-radius, 8px);
    --_gap: var(--splot-gap, 16px);
    --_small: 0.8125rem;
    --_body: 0.9375rem;
    --_lead: 1.125rem;
    --_title: 1.375rem;
    font: 400 var(--_body) / 1.5 var(--_font);
    color: var(--_fg);
    background: var(--_bg);
  }

  :host([theme='light']) { color-scheme: light; }
  :host([theme='dark']) { color-scheme: dark; }

  :host([theme='contrast']) {
    --_bg: var(--splot-bg, light-dark(#ffffff, #000000));
    --_fg: var(--splot-fg, light-dark(#000000, #ffffff));
    --_muted: var(--splot-muted, light-dark(#24292f, #e6e6e6));
    --_accent: var(--splot-accent, light-dark(#00318f, #a8c7ff));
    --_focus: var(--splot-focus, light-dark(#00318f, #ffdd33));
    --_border: var(--splot-border, currentColor);
    --_strong-border: currentColor;
    --_surface: var(--_bg);
    --_raised: var(--_bg);
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--splot-muted, light-dark(#24292f, #e6e6e6));
      --_border: var(--splot-border, light-dark(#59636e, #a3abb6));
      --_strong-border: currentColor;
    }
  }

  @media print {
    :host { color-scheme: light; }
  }
`;
