import { RULE_ENDPOINT, type RulePayload } from '../../lib/audience/rule-payload.ts';
import type { RuleRequest } from '../../lib/audience/tiktok-rule.ts';
import { useWords, type Words } from '../data/words.tsx';
import { CopyButton } from './CopyButton.tsx';

/** Copies the request bodies for TikTok's rule audiences. Nothing is sent: the user does that with ids of their own. */
export function PayloadButton({ requests }: { requests: readonly RuleRequest[] }) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <CopyButton text={() => bodiesText(words, requests)} label={t('views:audiences.payload.copy')} />
      <p className="note grow">
        {requests.length > 1 && `${t('views:audiences.payload.several', { count: requests.length })} `}
        {t('views:audiences.payload.note', { endpoint: RULE_ENDPOINT })}
      </p>
    </>
  );
}

/** A single body is the whole text; of several each says what its audience is for. */
function bodiesText({ t }: Words, requests: readonly RuleRequest[]): string {
  const [first, ...others] = requests.map(({ body }) => bodyText(body));
  if (first !== undefined && others.length === 0) return first;
  return requests
    .map(({ as, body }, at) => {
      const role = as === 'seed' ? t('views:audiences.build.uses.lookalike_seed') : t(`views:audiences.${as}`);
      return `${at + 1}. ${role}\n${bodyText(body)}`;
    })
    .join('\n\n');
}

/** The mark that the shape is untested is ours and no field of the endpoint. */
function bodyText({ untested: _, ...body }: RulePayload): string {
  return JSON.stringify(body, null, 2);
}
