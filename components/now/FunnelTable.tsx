import type { Diagnosis } from '../../lib/funnel/types.ts';
import { useWords } from '../data/words.tsx';
import { markOf } from '../parts/verdict.ts';

/** The funnel chart as tables for readers of the screen. */
export function FunnelTable({ diagnosis }: { diagnosis: Diagnosis }) {
  const { format, names, t } = useWords();
  return (
    <div className="sr">
      <table>
        <caption>{t('now:funnel.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('now:funnel.stage')}</th>
            <th scope="col">{t('now:funnel.value')}</th>
            <th scope="col">{t('now:funnel.before')}</th>
            <th scope="col">{t('now:funnel.change')}</th>
          </tr>
        </thead>
        <tbody>
          {diagnosis.stages.map((stage) => (
            <tr key={stage.id}>
              <th scope="row">{names.stage(stage)}</th>
              <td>{stage.value === null ? t('now:funnel.notRead') : format.count(stage.value)}</td>
              <td>{stage.before && format.count(stage.before.value)}</td>
              <td>{stage.change !== null && format.change(stage.change)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('now:funnel.step')}</th>
            <th scope="col">{t('now:funnel.rateAlone')}</th>
            <th scope="col">{t('now:funnel.interval')}</th>
            <th scope="col">{t('now:funnel.change')}</th>
            <th scope="col">{t('now:funnel.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {diagnosis.steps.map((step) => (
            <tr key={step.id}>
              <th scope="row">{names.step(diagnosis, step)}</th>
              <td>{step.rate !== null && format.rate(step.rate)}</td>
              <td>{step.low !== null && step.high !== null && format.rateRange({ low: step.low, high: step.high })}</td>
              <td>
                {step.change &&
                  `${format.change(step.change.value)} (${format.change(step.change.low)} ${t('common:to')} ${format.change(step.change.high)})`}
              </td>
              <td>{t(`common:verdict.${markOf(step.verdict)}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
