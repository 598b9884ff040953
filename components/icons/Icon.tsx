import { createElement } from 'react';
import { type IconName, icons, type Shape } from './shapes.ts';

const attribute = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** An icon beside a word: hidden from screen readers, for the word says it. */
export function Icon({ name, className = 'ico' }: { name: IconName; className?: string }) {
  const { box, shapes }: { box: number; shapes: readonly Shape[] } = icons[name];
  return (
    <svg className={className} viewBox={`0 0 ${box} ${box}`} aria-hidden="true">
      {shapes.map(([tag, attributes]) =>
        createElement(tag, {
          key: JSON.stringify(attributes),
          ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [attribute(name), value])),
        }),
      )}
    </svg>
  );
}
