import { useWords } from '../data/words.tsx';
import { Icon } from '../icons/Icon.tsx';

/** The promise at the foot of every view. */
export function LocalLine() {
  const { t } = useWords();
  return (
    <p className="local">
      <Icon name="lock" />
      {t('common:local')}
    </p>
  );
}
