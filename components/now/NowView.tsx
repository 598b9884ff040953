import type { Diagnosis } from '../../lib/funnel/types.ts';
import type { PageRecord } from '../../lib/history/schema.ts';
import { AudienceCard } from '../audiences/AudienceCard.tsx';
import { useWords } from '../data/words.tsx';
import { Icon } from '../icons/Icon.tsx';
import { WhatIfSection } from '../whatif/WhatIfSection.tsx';
import { Causes, Remedies } from './Causes.tsx';
import { DiagnosisSection } from './DiagnosisSection.tsx';
import { Funnel } from './Funnel.tsx';
import { UnreadList } from './Unread.tsx';

interface NowViewProps {
  record: PageRecord;
  diagnosis: Diagnosis;
  margin: number;
}

/** This page now: the funnel, what it says, why, what to do, whom to reach next, and what was not read. */
export function NowView({ record, diagnosis, margin }: NowViewProps) {
  const { t } = useWords();
  const { reading, recommendations } = record;
  const next = recommendations.find(({ funnel }) => funnel === diagnosis.funnel) ?? recommendations[0];
  return (
    <>
      <Banner record={record} diagnosis={diagnosis} />
      <Funnel diagnosis={diagnosis} margin={margin} />
      <DiagnosisSection diagnosis={diagnosis} margin={margin} />
      <WhatIfSection key={`${diagnosis.funnel} ${diagnosis.period?.start}`} diagnosis={diagnosis} reading={reading} />
      {diagnosis.diagnosed && (
        <>
          <Causes causes={diagnosis.diagnosed.causes} />
          <Remedies causes={diagnosis.diagnosed.causes} />
        </>
      )}
      {next && (
        <section aria-label={t('views:audiences.title')}>
          <h2 className="label">{t('views:audiences.title')}</h2>
          <AudienceCard recommendation={next} />
        </section>
      )}
      <UnreadList reading={reading} />
    </>
  );
}

/** One line on what limits this reading: changing live, a missing stage, rates without counts. */
function Banner({ record, diagnosis }: { record: PageRecord; diagnosis: Diagnosis }) {
  const { names, t } = useWords();
  const missing = diagnosis.stages.filter(({ value }) => value === null);
  const blocked = diagnosis.steps.filter(({ verdict, rate }) => verdict === 'unknown' && rate === null);
  const text = record.reading.page.live
    ? t('states:live.banner')
    : missing.length === diagnosis.stages.length
      ? t('states:ratesOnly.banner')
      : missing.length > 0 && blocked.length > 0
        ? t('states:partial.banner', {
            names: names.list(missing.map((stage) => names.stage(stage))),
            count: blocked.length,
          })
        : null;
  if (text === null) return null;
  return (
    <div className="banner" role="status">
      <Icon name="unknown" />
      <span>{text}</span>
    </div>
  );
}
