import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.tsx';
import type { IconName } from '../icons/shapes.ts';

/** A state of a view: what is the case, what still holds, one way on. */
export function StatePage({ glyph, title, children }: { glyph?: IconName; title: string; children?: ReactNode }) {
  return (
    <div className="state">
      {glyph && <Icon name={glyph} className="glyph" />}
      <h2>{title}</h2>
      {children}
    </div>
  );
}
