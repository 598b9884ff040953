import { useMemo } from 'react';
import type { RowFinding } from '../../lib/funnel/types.ts';
import { Plot } from '../charts/Plot.tsx';
import { rowStrip } from '../charts/row-strip.ts';
import { useWords } from '../data/words.tsx';
import { significantStep } from '../format/round.ts';
import { Icon } from '../icons/Icon.tsx';
import { LongName } from '../parts/LongName.tsx';
import { Rich } from '../parts/Rich.tsx';
import { markOf } from '../parts/verdict.ts';

interface RowLineProps {
  row: RowFinding;
  mean: number | null;
  /** Right end of the shared axis. */
  max: number;
  /** Whether the rows are compared with different things, so that each says with what. */
  isMixed: boolean;
}

/** One row: name, raw and shrunken rate, the picture, and what the difference to its past or to the mean is worth. */
export function RowLine({ row, mean, max, isMixed }: RowLineProps) {
  const { format, t } = useWords();
  const { entity, rate, low, high, shrunken, numerator, denominator, against, verdict, worth } = row;
  const mark = markOf(verdict);
  const word = t(`common:verdict.${mark}`);
  const model = useMemo(
    () => ({ fit: { value: shrunken, low, high }, raw: rate, mean, mark, max }),
    [shrunken, low, high, rate, mean, mark, max],
  );
  const gain = verdict === 'gain';
  const step = worth ? Math.max(1, significantStep(worth)) : 1;
  return (
    <li className={`r v-${mark}`}>
      <div className="grow">
        <div className="name" title={word}>
          <Icon name={mark} />
          <span className="sr">{word}</span>
          <LongName>{entity}</LongName>
        </div>
        <div className="rates">
          <span>{t('views:rows.rawRate', { rate: format.rate(rate) })}</span>
          <span>
            <Rich>{t('views:rows.shrunkRate', { rate: format.rate(shrunken) })}</Rich>
          </span>
          {isMixed && against && <span>{t(`common:versus.${against}`)}</span>}
        </div>
        <Plot
          build={rowStrip}
          model={model}
          height={16}
          label={`${format.rate(shrunken)} (95%: ${format.rateRange({ low, high })})`}
        />
      </div>
      <div className="worth">
        {(verdict === 'leak' || gain) && worth ? (
          <>
            <b className={gain ? 'gain' : undefined}>
              {format.money(gain ? Math.abs(worth.value) : worth.value, worth.currency, { step, signed: gain })}
            </b>
            <span>
              {gain && worth.value < 0
                ? format.moneyRange({ low: -worth.high, high: -worth.low }, null, step)
                : format.moneyRange({ low: worth.low, high: worth.high }, null, step)}
            </span>
          </>
        ) : (
          <b className="word">{word}</b>
        )}
        <span>
          {t('views:rows.counts', { numerator: format.count(numerator), denominator: format.count(denominator) })}
        </span>
      </div>
    </li>
  );
}
