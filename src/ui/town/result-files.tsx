import { useState } from 'react';
import { useStore } from 'zustand';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { Progress } from '../parts/progress.tsx';
import { canPickFolder, downloadTown, filesOfTown, folderName, saveTownFolder } from './town-files.ts';
import type { TownSession } from './town-session.ts';
import { isRunning } from './town-state.ts';

interface Saving {
  readonly done: number;
  readonly abort: AbortController;
}

/** The files of the town, to be saved as a folder or one zip. */
export function ResultFiles({ town }: { town: TownSession }) {
  const t = useWords();
  const state = useStore(town.store);
  const [saving, setSaving] = useState<Saving | null>(null);
  const [said, setSaid] = useState('');
  const files = filesOfTown(state);
  if (files.length === 0) return null;
  const save = async (how: typeof downloadTown | typeof saveTownFolder): Promise<void> => {
    const abort = new AbortController();
    setSaid('');
    setSaving({ done: 0, abort });
    try {
      const isSaved = await how(town, files, { signal: abort.signal, onFile: (done) => setSaving({ done, abort }) });
      setSaid(isSaved === false ? '' : t('townView.saved', { folder: folderName(town), count: files.length }));
    } catch (reason) {
      setSaid(abort.signal.aborted ? t('townView.saveCancelled') : t('townView.saveFailed', { reason: reason instanceof Error ? reason.message : String(reason) }));
    }
    setSaving(null);
  };
  const villages = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0])).size;
  return (
    <section className="section">
      <h2 className="section-title">{t('townView.files')}</h2>
      <div className="town-run">
        <p>{t('townView.filesOf', { villages, papers: state.papers.length })}</p>
        {state.papers.length === 0 && <p className="secondary">{t('townView.noPapers')}</p>}
        {saving === null ? (
          <p className="town-buttons">
            {canPickFolder() && (
              <Button isDisabled={isRunning(state.run)} onPress={() => void save(saveTownFolder)}>
                {t('townView.saveFolder')}
              </Button>
            )}
            <Button isDisabled={isRunning(state.run)} onPress={() => void save(downloadTown)}>
              {t('townView.saveZip')}
            </Button>
          </p>
        ) : (
          <>
            <Progress label={t('townView.saving', { done: saving.done, total: files.length })} fraction={saving.done / files.length} />
            <p className="town-buttons">
              <span className="secondary">{t('townView.saving', { done: saving.done, total: files.length })}</span>
              <Button small onPress={() => saving.abort.abort()}>
                {t('shell.cancel')}
              </Button>
            </p>
          </>
        )}
        <output>{said}</output>
      </div>
    </section>
  );
}
