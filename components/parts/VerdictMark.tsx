import type { Verdict } from '../../lib/funnel/types.ts';
import { useWords } from '../data/words.tsx';
import { Icon } from '../icons/Icon.tsx';
import { markOf } from './verdict.ts';

/** A verdict as word, shape and colour; never colour alone. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { t } = useWords();
  const mark = markOf(verdict);
  return (
    <span className={`verdict v-${mark}`}>
      <Icon name={mark} />
      {t(`common:verdict.${mark}`)}
    </span>
  );
}
