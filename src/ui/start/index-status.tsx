import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { Progress } from '../parts/progress.tsx';
import type { IndexState } from './use-divisions.ts';
import { type Found, RESULT_LIMIT } from './use-search.ts';

interface Props {
  state: IndexState;
  /** null while nothing is asked. */
  found: Found | null;
  onRetry: () => void;
}

/** How far the index is, and how many were found: said aloud, too. */
export function IndexStatus({ state, found, onRetry }: Props) {
  const t = useWords();
  if (state.kind === 'loading') {
    return (
      <div className="index-status">
        <p className="secondary">{t('start.loadingNames')}</p>
        <Progress label={t('start.loadingNames')} fraction={state.fraction} />
      </div>
    );
  }
  if (state.kind === 'failed') {
    return (
      <div className="index-status index-failed" role="alert">
        <p>{t('start.namesFailed')}</p>
        <Button small onPress={onRetry}>
          {t('start.retry')}
        </Button>
      </div>
    );
  }
  return (
    <output className="secondary index-status">
      {found === null || found.query === '' ? '' : countWords(t, found)}
    </output>
  );
}

function countWords(t: ReturnType<typeof useWords>, { query, hits }: Found): string {
  if (hits.length === 0) return t('start.noResult', { query });
  return t(hits.length === RESULT_LIMIT ? 'start.resultMore' : 'start.resultCount', { count: hits.length });
}
