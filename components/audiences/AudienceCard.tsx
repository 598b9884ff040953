import type { AudiencePart, AudienceUse, Recommendation, Surface } from '../../lib/audience/types.ts';
import { useWords } from '../data/words.tsx';
import { roughly } from '../format/round.ts';
import { Icon } from '../icons/Icon.tsx';
import { Seen } from '../parts/Seen.tsx';
import { Sources } from '../parts/Sources.tsx';
import { CopyButton } from './CopyButton.tsx';
import { useDraft } from './draft.ts';
import { LimitList } from './LimitList.tsx';
import { PayloadButton } from './PayloadButton.tsx';
import { StartButton } from './StartButton.tsx';
import { TrackLines } from './TrackLines.tsx';
import { objectiveName, partText, say, settingsText, sizeText, surfaceName } from './text.ts';

/** One next step: whom to include and exclude, how many that is, where and how, when to look again, and what the platform allows. */
export function AudienceCard({ recommendation }: { recommendation: Recommendation }) {
  const words = useWords();
  const { t, names, format } = words;
  const { kind, title, include, exclude, surface, objective, steps, creative, offer, measure, limits, whyNot } =
    recommendation;
  const size = sizeText(words, recommendation.size);
  return (
    <article className={`card kind-${kind}`}>
      <div>
        <h3 className="strong">{say(words, title)}</h3>
        {include.length + exclude.length > 0 && (
          <ul className="expr">
            {include.map((part) => (
              <Part key={`+${part.tag}${part.days}`} part={part} op="include" />
            ))}
            {exclude.map((part) => (
              <Part key={`-${part.tag}${part.days}`} part={part} op="exclude" />
            ))}
          </ul>
        )}
      </div>
      <dl className="kv">
        {kind === 'audience' && (
          <>
            <dt>{t('views:audiences.size')}</dt>
            <dd>
              {size ? (
                <>
                  <b className="strong">{size}</b> {t('views:audiences.people')}
                </>
              ) : (
                <span className="muted">{t('views:audiences.unknownSize')}</span>
              )}
              {size && recommendation.size && recommendation.size.low !== recommendation.size.high && (
                <span className="small muted block">
                  {t('views:audiences.overlap')}
                  {recommendation.size.ifIndependent !== null &&
                    ` · ${t('views:audiences.independent', { count: format.count(Math.round(recommendation.size.ifIndependent)) as never })}`}
                </span>
              )}
            </dd>
          </>
        )}
        <dt>{t('views:audiences.use')}</dt>
        <dd>{surfaceName(words, surface)}</dd>
        {objective && (
          <>
            <dt>{t('views:audiences.objective')}</dt>
            <dd>{objectiveName(words, objective)}</dd>
          </>
        )}
        {steps.length > 0 && (
          <>
            <dt>{t('views:audiences.how')}</dt>
            <dd>
              <ol className="how">
                {steps.map((step) => (
                  <li key={step.key}>{say(words, step)}</li>
                ))}
              </ol>
            </dd>
          </>
        )}
        {creative && (
          <>
            <dt>{t('views:audiences.creative')}</dt>
            <dd>{say(words, creative)}</dd>
          </>
        )}
        {offer && (
          <>
            <dt>{t('views:audiences.offer')}</dt>
            <dd>{say(words, offer)}</dd>
          </>
        )}
        {measure && (
          <>
            <dt>{t('views:audiences.look')}</dt>
            <dd>
              {t('views:audiences.lookAt', { count: measure.lookAgainInDays, metric: names.metric(measure.metric) })}
              {measure.needed !== null &&
                t('common:gap') +
                  t('views:audiences.lookNeeds', { count: format.count(roughly(measure.needed)) as never })}
            </dd>
          </>
        )}
        {whyNot.length > 0 && (
          <>
            <dt>{t('views:audiences.whyNot')}</dt>
            <dd>
              {whyNot.map((reason) => (
                <p key={reason.key}>
                  {say(words, reason)} <Sources citations={reason.citations} />
                </p>
              ))}
            </dd>
          </>
        )}
      </dl>
      {recommendation.track && <TrackLines track={recommendation.track} />}
      <LimitList limits={limits} />
      {kind !== 'not_possible' && (
        <div className="btns">
          <CopyButton primary text={() => settingsText(words, recommendation)} label={t('views:audiences.copy')} />
          {surface !== null && recommendation.expression !== null && recommendation.use !== null && (
            <OpenInBuilder
              surface={surface}
              use={recommendation.use}
              expression={recommendation.expression}
              label={t('views:audiences.build.open')}
            />
          )}
          <StartButton recommendation={recommendation} />
          {recommendation.payload !== null && (
            <PayloadButton requests={[{ as: 'include', body: recommendation.payload }]} />
          )}
        </div>
      )}
    </article>
  );
}

function Part({ part, op }: { part: AudiencePart; op: 'include' | 'exclude' }) {
  const words = useWords();
  return (
    <li>
      <Icon name={op === 'include' ? 'plus' : 'less'} />
      <span className="op">{words.t(`views:audiences.${op}`)}</span>
      <span>{partText(words, part)}</span>
      {part.size ? (
        <Seen figure={part.figure} className="n">
          {sizeText(words, { ...part.size, sharp: true, ifIndependent: null })}
        </Seen>
      ) : (
        <span className="n muted">—</span>
      )}
    </li>
  );
}

interface OpenInBuilderProps {
  surface: Surface;
  use: AudienceUse;
  expression: string;
  label: string;
}

function OpenInBuilder({ label, ...audience }: OpenInBuilderProps) {
  const load = useDraft((draft) => draft.load);
  return (
    <button type="button" className="btn" onClick={() => load(audience)}>
      {label}
    </button>
  );
}
