import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  ScatterController,
} from 'chart.js';
import { useEffect, useRef } from 'react';
import { useScheme } from '../data/theme.tsx';
import { type Palette, readPalette } from './palette.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  ScatterController,
);

interface PlotProps<M, C> {
  /** A pure function of the model; see the files beside this one. */
  build: (model: M, palette: Palette) => C;
  model: M;
  height: number;
  /** What the picture says; empty when the text beside it says it all. */
  label?: string;
}

/** Draws a chart and draws it anew when the model or the theme changes. */
export function Plot<M, C extends ChartConfiguration<never> | object>({
  build,
  model,
  height,
  label,
}: PlotProps<M, C>) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scheme = useScheme();
  // the palette is read anew when the scheme changes
  useEffect(() => {
    const element = canvas.current;
    const parent = element?.parentElement;
    if (!element || !parent) return;
    const chart = new Chart(element, build(model, readPalette(parent)) as ChartConfiguration);
    return () => chart.destroy();
  }, [build, model, scheme]);
  return (
    <div className="plot" style={{ height }}>
      {label ? <canvas ref={canvas} role="img" aria-label={label} /> : <canvas ref={canvas} aria-hidden="true" />}
    </div>
  );
}
