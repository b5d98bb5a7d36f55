import { useEffect, useState } from 'react';
import { open } from '../app-actions.ts';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { forgetOutlook } from '../session/remembered-outlook.ts';
import type { DocumentRecord } from '../storage/database.ts';
import { forgetDocument, recentDocuments } from '../storage/documents.ts';
import { RecentList } from './recent-list.tsx';

/** The projects kept in this browser. Removing one asks first: it is the only thing here that cannot be undone. */
export function Recent() {
  const t = useWords();
  const [documents, setDocuments] = useState<readonly DocumentRecord[] | null>(null);
  const [forgetting, setForgetting] = useState<DocumentRecord | null>(null);
  const read = () => {
    recentDocuments().then(setDocuments, () => setDocuments([]));
  };
  useEffect(read, []);
  const forget = async () => {
    if (forgetting !== null) {
      await forgetDocument(forgetting.id);
      forgetOutlook(forgetting.id);
    }
    setForgetting(null);
    read();
  };
  if (documents === null) return null;
  return (
    <section aria-label={t('start.recent')}>
      <h2 className="start-section-head">{t('start.recent')}</h2>
      <RecentList documents={documents} onOpen={({ id, name }) => void open({ kind: 'stored', id, name })} onForget={setForgetting} />
      {forgetting !== null && (
        <Dialog
          title={t('start.forgetTitle')}
          onClose={() => setForgetting(null)}
          foot={
            <>
              <Button onPress={() => setForgetting(null)}>{t('shell.cancel')}</Button>
              <Button kind="primary" onPress={() => void forget()}>
                {t('start.forgetConfirm')}
              </Button>
            </>
          }
        >
          <p>{t('start.forgetText', { name: forgetting.name })}</p>
        </Dialog>
      )}
    </section>
  );
}
