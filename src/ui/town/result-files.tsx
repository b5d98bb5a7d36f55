import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { fileSize } from '../export/file-size.ts';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { Progress } from '../parts/progress.tsx';
import { canPickFolder, downloadTown, filesOfTown, folderName, saveTownFolder, sizedFiles } from './town-files.ts';
import type { TownSession } from './town-session.ts';
import { isRunning } from './town-state.ts';
import { zipParts, type ZipPart } from './zip-parts.ts';

interface Saving {
  readonly done: number;
  readonly total: number;
  readonly abort: AbortController;
}

/** What writes files: it tells how far it is, and gives the word for its end. */
type Save = (told: { readonly signal: AbortSignal; readonly onFile: (done: number) => void }) => Promise<string>;

/** The zips that the files go into; null while their sizes are looked up, and while a run still writes them. */
function useZipParts({ id }: TownSession, files: readonly string[], isWriting: boolean): readonly ZipPart[] | null {
  const [found, setFound] = useState<{ readonly of: string; readonly parts: readonly ZipPart[] } | null>(null);
  const names = files.join('\n');
  useEffect(() => {
    let isGone = false;
    if (!isWriting && names !== '') void sizedFiles(id, names.split('\n')).then((sized) => (isGone ? undefined : setFound({ of: names, parts: zipParts(sized) })));
    return () => {
      isGone = true;
    };
  }, [id, names, isWriting]);
  return found === null || isWriting || found.of !== names ? null : found.parts;
}

/** The files of the town, to be saved as a folder or as a zip; as several where one would be too large. */
export function ResultFiles({ town }: { town: TownSession }) {
  const t = useWords();
  const state = useStore(town.store);
  const [saving, setSaving] = useState<Saving | null>(null);
  const [said, setSaid] = useState('');
  const files = filesOfTown(state);
  const parts = useZipParts(town, files, isRunning(state.run));
  if (files.length === 0) return null;
  const save = async (total: number, how: Save): Promise<void> => {
    const abort = new AbortController();
    setSaid('');
    setSaving({ done: 0, total, abort });
    try {
      setSaid(await how({ signal: abort.signal, onFile: (done) => setSaving({ done, total, abort }) }));
    } catch (reason) {
      setSaid(abort.signal.aborted ? t('townView.saveCancelled') : `● ${t('townView.saveFailed', { reason: reason instanceof Error ? reason.message : String(reason) })}`);
    }
    setSaving(null);
  };
  const villages = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0])).size;
  const size = parts === null ? null : fileSize(parts.reduce((sum, { bytes }) => sum + bytes, 0));
  return (
    <section className="section">
      <h2 className="section-title">{t('townView.files')}</h2>
      <div className="town-run">
        <p>{size === null ? t('townView.filesOf', { villages, papers: state.papers.length }) : t('townView.filesSized', { villages, papers: state.papers.length, size })}</p>
        {state.papers.length === 0 && <p className="secondary">{t('townView.noPapers')}</p>}
        {saving === null ? <SaveButtons town={town} files={files} parts={parts} onSave={save} /> : <SaveProgress saving={saving} />}
        <output>{said}</output>
      </div>
    </section>
  );
}

interface ButtonsProps {
  town: TownSession;
  files: readonly string[];
  parts: readonly ZipPart[] | null;
  onSave: (total: number, how: Save) => Promise<void>;
}

function SaveButtons({ town, files, parts, onSave }: ButtonsProps) {
  const t = useWords();
  const folder = folderName(town);
  const toFolder: Save = async (told) => ((await saveTownFolder(town, files, told)) ? t('townView.saved', { folder, count: files.length }) : '');
  const zips = parts ?? [];
  const nameOf = (i: number): string => (zips.length < 2 ? `${folder}.zip` : `${folder}-${i + 1}.zip`);
  const toZip = (part: ZipPart, i: number): Save => async (told) => {
    const name = nameOf(i);
    await downloadTown(town, part, { name, number: i + 1 }, told);
    return t('townView.saved', { folder: name, count: part.files.length });
  };
  return (
    <>
      {zips.length > 1 && <p className="secondary">{t('townView.zipsNote', { count: zips.length })}</p>}
      <p className="town-buttons">
        {canPickFolder() && (
          <Button isDisabled={parts === null} onPress={() => void onSave(files.length, toFolder)}>
            {t('townView.saveFolder')}
          </Button>
        )}
        {parts === null && <Button isDisabled>{t('townView.saveZip')}</Button>}
        {zips.map((part, i) => (
          <Button key={nameOf(i)} onPress={() => void onSave(part.files.length, toZip(part, i))}>
            {zips.length < 2 ? t('townView.saveZip') : t('townView.saveZipPart', { number: i + 1, count: zips.length, size: fileSize(part.bytes) })}
          </Button>
        ))}
      </p>
    </>
  );
}

function SaveProgress({ saving: { done, total, abort } }: { saving: Saving }) {
  const t = useWords();
  return (
    <>
      <Progress label={t('townView.saving', { done, total })} fraction={done / total} />
      <p className="town-buttons">
        <span className="secondary">{t('townView.saving', { done, total })}</span>
        <Button small onPress={() => abort.abort()}>
          {t('shell.cancel')}
        </Button>
      </p>
    </>
  );
}
