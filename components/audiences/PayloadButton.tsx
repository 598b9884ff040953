import { RULE_ENDPOINT, type RulePayload } from '../../lib/audience/rule-payload.ts';
import { useWords } from '../data/words.tsx';
import { CopyButton } from './CopyButton.tsx';

/** Copies the request body for TikTok's rule audiences. Nothing is sent: the user does that with ids of their own. */
export function PayloadButton({ payload }: { payload: RulePayload }) {
  const { t } = useWords();
  return (
    <>
      <CopyButton text={() => bodyText(payload)} label={t('views:audiences.payload.copy')} />
      <p className="note grow">{t('views:audiences.payload.note', { endpoint: RULE_ENDPOINT })}</p>
    </>
  );
}

/** The mark that the shape is untested is ours and no field of the endpoint. */
function bodyText({ untested: _, ...body }: RulePayload): string {
  return JSON.stringify(body, null, 2);
}
