import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import { useWords } from '../i18n.ts';
import { useReadOnly, useSession } from '../session/session-context.ts';
import { clockTime } from '../start/saved-words.ts';

/** Says saved only when the write is on disk; a failed one can be tried again. */
export function SaveStatus() {
  const t = useWords();
  const { save } = useSession();
  const { status, at } = useStore(save.state);
  const readOnly = useReadOnly();
  if (readOnly) return <span className="save-status">{t('storage.readOnly')}</span>;
  if (status === 'failed') {
    return (
      <Button className="status-button save-failed" onPress={() => save.retry()}>
        ● {t('storage.failed')} · {t('storage.retry')}
      </Button>
    );
  }
  return (
    <span className="save-status" data-status={status}>
      {status === 'saved' && at !== null ? t('storage.saved', { time: clockTime(at) }) : t('storage.unsaved')}
    </span>
  );
}
