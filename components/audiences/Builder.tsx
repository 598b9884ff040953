import { useDeferredValue, useMemo } from 'react';
import { audienceNames, takesDays } from '../../lib/audience/compose.ts';
import { windowName } from '../../lib/audience/recommend/page-sizes.ts';
import { surfaceIds } from '../../lib/audience/surfaces/index.ts';
import { catalogue } from '../../lib/audience/tags/catalogue.ts';
import { templates } from '../../lib/audience/templates.ts';
import type { AudienceUse, Surface } from '../../lib/audience/types.ts';
import type { Reading } from '../../lib/metrics/figure.ts';
import type { Kept } from '../data/use-kept.ts';
import { useWords } from '../data/words.tsx';
import { Choose } from './Choose.tsx';
import { useDraft } from './draft.ts';
import { ExpressionField } from './ExpressionField.tsx';
import { examine } from './examine.ts';
import { PeopleField } from './PeopleField.tsx';
import { SavedAudiences } from './SavedAudiences.tsx';
import { SizeCell } from './SizeCell.tsx';
import { TagRows } from './TagRows.tsx';
import { nameOfTag } from './text.ts';
import { Verdict } from './Verdict.tsx';

const uses: readonly AudienceUse[] = ['target', 'lookalike_seed', 'exclude'];
/** The look-back that a tag is added with; the user changes it beside the tag. */
const USUAL_DAYS = 30;

interface BuilderProps {
  reading: Reading;
  /** Where the user can act from this page, preferred first. */
  surfaces: readonly Surface[];
  kept: Kept;
}

/** An audience of the user's own: tags in, bounds and what the platform says of them out, as they type. */
export function Builder({ reading, surfaces, kept }: BuilderProps) {
  const words = useWords();
  const { t } = words;
  const draft = useDraft();
  const surface = draft.surface ?? surfaces[0] ?? 'tiktok-ads';
  const { text, use, stated, universe, groups } = draft;
  // Typing goes first, the bounds follow
  const asked = useDeferredValue(
    useMemo(() => ({ text, surface, use, stated, universe }), [text, surface, use, stated, universe]),
  );
  const examined = useMemo(() => examine(asked, reading), [asked, reading]);
  const choices = useMemo(() => choicesOn(surface, reading), [surface, reading]);
  const sizes = 'composed' in examined ? examined.composed.tags : [];
  const starts = templates.filter((template) => template.surface === surface);
  return (
    <>
      <section className="compose plain" aria-label={t('views:audiences.section.compose')}>
        <div className="fields">
          <Choose
            label={t('views:audiences.use')}
            value={surface}
            options={surfaceIds.map((id) => [id, t(`audience:surface.${id}`)])}
            onChange={(chosen) => draft.choose({ surface: chosen })}
          />
          <Choose
            label={t('views:audiences.build.purpose')}
            value={use}
            options={uses.map((id) => [id, t(`views:audiences.build.uses.${id}`)])}
            onChange={(chosen) => draft.choose({ use: chosen })}
          />
          {starts.length > 0 && (
            <Choose
              label={t('views:audiences.build.template')}
              value=""
              options={[
                ['', t('views:audiences.build.pickTemplate')],
                ...starts.map(({ id }): [string, string] => [id, t(`audience:template.${id}` as never)]),
              ]}
              onChange={(id) => {
                const template = starts.find((one) => one.id === id);
                if (template) draft.load(template);
              }}
            />
          )}
        </div>
        {groups !== null && <TagRows groups={groups} choices={choices} figures={reading.figures} sizes={sizes} />}
        <ExpressionField
          text={text}
          fault={examined.kind === 'fault' && asked.text === text ? examined.fault : null}
          onWrite={draft.write}
        />
        {groups === null && sizes.length > 0 && (
          <div className="tagrow">
            <p className="small muted">{t('views:audiences.build.noRows')}</p>
            <ul>
              {sizes.map((sized) => (
                <li key={sized.name}>
                  <span className="name">{nameOfTag(words, sized.name)}</span>
                  <SizeCell name={sized.name} sized={sized} />
                </li>
              ))}
            </ul>
          </div>
        )}
        <label className="tagrow universe">
          <span className="small muted">{t('views:audiences.build.universe')}</span>
          <PeopleField
            label={t('views:audiences.build.universe')}
            value={universe}
            onChange={(people) => draft.choose({ universe: people })}
          />
        </label>
      </section>
      <Verdict examined={examined} name={draft.name} surface={asked.surface} use={asked.use} />
      <SavedAudiences kept={kept} surface={surface} />
    </>
  );
}

/** The tags that a surface has, and the audiences that the page lists. */
function choicesOn(surface: Surface, reading: Reading): { own: string[]; tags: string[] } {
  const tags = catalogue.filter(({ on }) => on.includes(surface));
  return {
    own: audienceNames(reading.figures),
    tags: tags.map(({ id, group }) => windowName({ tag: id, days: takesDays(group) ? USUAL_DAYS : null })),
  };
}
