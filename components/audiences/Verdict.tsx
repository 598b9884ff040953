import type { SizedTag } from '../../lib/audience/compose.ts';
import { printExpression } from '../../lib/audience/expression/print.ts';
import { WITHIN } from '../../lib/audience/recommend/page-sizes.ts';
import type { AudienceUse, Surface } from '../../lib/audience/types.ts';
import { useWords, type Words } from '../data/words.tsx';
import { Icon } from '../icons/Icon.tsx';
import { Sources } from '../parts/Sources.tsx';
import { CopyButton } from './CopyButton.tsx';
import type { Examined } from './examine.ts';
import { LimitList } from './LimitList.tsx';
import { PayloadButton } from './PayloadButton.tsx';
import { SetPicture } from './SetPicture.tsx';
import { boundsText, composedCsv, composedText, expressionText, nameOfTag, reasonText, standingOf } from './text.ts';

interface VerdictProps {
  examined: Examined;
  name: string;
  surface: Surface;
  use: AudienceUse;
}

/** How many people a composed audience holds at least and at most, whether the surface takes it, and why (not). */
export function Verdict({ examined, name, surface, use }: VerdictProps) {
  const words = useWords();
  const { t, format } = words;
  if (examined.kind === 'fault') return null;
  if (examined.kind === 'empty')
    return (
      <section>
        <p className="muted">{t('views:audiences.build.empty')}</p>
      </section>
    );
  if (examined.kind === 'contradiction')
    return (
      <section role="status">
        <p className="strong">{t('views:audiences.build.contradiction')}</p>
        <ul className="notes">
          {examined.labels.map((label) => (
            <li key={label}>{labelText(words, label, examined.composed.tags)}</li>
          ))}
          {examined.universe !== null && (
            <li>{t('views:audiences.build.everybody', { count: format.count(examined.universe) as never })}</li>
          )}
        </ul>
      </section>
    );
  const { composed, assessment } = examined;
  const { size, simplified, reasons, verdicts, gates, requests } = assessment;
  const limits = [...verdicts, ...gates];
  const standing = standingOf(assessment);
  const audience = { name, surface, use, composed, assessment };
  const unsized = composed.tags.filter((tag) => tag.size === null);
  const anything = size.low === 0 && size.high === null;
  return (
    <section className="composed" aria-label={t('views:audiences.build.result')}>
      <p>{expressionText(words, composed.expression)}</p>
      {simplified !== null && printExpression(simplified).length < printExpression(composed.expression).length && (
        <p className="small muted">
          {t('views:audiences.build.shorter', { expression: expressionText(words, simplified) })}
        </p>
      )}
      <p className="size" role="status">
        {anything ? (
          <span className="muted">{t('views:audiences.build.anySize')}</span>
        ) : (
          <>
            <b className="big">{boundsText(words, size)}</b> {t('views:audiences.people')}
          </>
        )}
      </p>
      {!anything && size.low !== size.high && (
        <p className="small muted">
          {t('views:audiences.overlap')}
          {size.ifIndependent !== null &&
            ` · ${t('views:audiences.independent', { count: format.count(Math.round(size.ifIndependent)) as never })}`}
          {!size.sharp && ` · ${t('views:audiences.build.notSharp')}`}
        </p>
      )}
      {unsized.length > 0 && (
        <p className="small muted">
          {t('views:audiences.build.unsized', {
            tags: unsized.map((tag) => nameOfTag(words, tag.name)).join(t('audience:words.nor')),
          })}
        </p>
      )}
      {!anything && <SetPicture tags={composed.tags} size={size} limits={verdicts} />}
      <p className="can">
        <Icon name={standing} />
        {t(`views:audiences.build.standing.${standing}`)}
      </p>
      {reasons.map((reason) => (
        <p key={reason.key} className="small">
          {reasonText(words, reason)} <Sources citations={reason.citations} />
        </p>
      ))}
      <LimitList limits={limits} />
      <div className="btns">
        <CopyButton primary text={() => composedText(words, audience)} label={t('views:audiences.build.copyText')} />
        <CopyButton text={() => composedCsv(words, audience)} label={t('views:audiences.build.copyCsv')} />
        {requests.length > 0 && <PayloadButton requests={requests} />}
      </div>
    </section>
  );
}

/** A known size is named by its tag and shown with it; that one window holds another, by both. */
function labelText(words: Words, label: string, tags: readonly SizedTag[]): string {
  const [inner = label, outer] = label.split(WITHIN);
  const name = nameOfTag(words, inner);
  if (outer !== undefined)
    return words.t('views:audiences.build.within', { inner: name, outer: nameOfTag(words, outer) });
  const size = tags.find((tag) => tag.name === inner)?.size;
  return size ? `${name}: ${boundsText(words, size)}` : name;
}
