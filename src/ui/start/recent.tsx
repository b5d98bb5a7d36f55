import { useEffect, useState } from 'react';
import { open } from '../app-actions.ts';
import { useWords } from '../i18n.ts';
import { forgetOutlook } from '../session/remembered-outlook.ts';
import type { DocumentRecord } from '../storage/database.ts';
import { forgetDocument, recentDocuments } from '../storage/documents.ts';
import { ForgetDialog } from './forget-dialog.tsx';
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
        <ForgetDialog
          title={t('start.forgetTitle')}
          text={t('start.forgetText', { name: forgetting.name })}
          onForget={() => void forget()}
          onClose={() => setForgetting(null)}
        />
      )}
    </section>
  );
}
