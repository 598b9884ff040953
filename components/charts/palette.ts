import type { VerdictMark } from '../parts/verdict.ts';

/** Colours of a chart, resolved for the theme in force: a canvas knows no custom properties. */
export interface Palette {
  surface: string;
  text: string;
  text3: string;
  line: string;
  lineStrong: string;
  ink: string;
  ghost: string;
  ghostLine: string;
  band: string;
  mark: Record<VerdictMark, string>;
}

/** Reads the tokens where `element` stands. */
export function readPalette(element: Element): Palette {
  const probe = element.ownerDocument.createElement('i');
  // Else the browser answers the colour that it forces on text, the same for every token
  probe.style.forcedColorAdjust = 'none';
  element.append(probe);
  const colour = (token: string): string => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const palette: Palette = {
    surface: colour('surface'),
    text: colour('text'),
    text3: colour('text-3'),
    line: colour('line'),
    lineStrong: colour('line-strong'),
    ink: colour('ink'),
    ghost: colour('ghost'),
    ghostLine: colour('ghost-line'),
    band: colour('band'),
    mark: {
      leak: colour('leak-mark'),
      gain: colour('gain-mark'),
      steady: colour('steady-mark'),
      few: colour('few-mark'),
      unknown: colour('unknown-mark'),
      bypassed: colour('steady-mark'),
    },
  };
  probe.remove();
  return palette;
}
