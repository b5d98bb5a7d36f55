import { useEffect, useRef, useState } from 'react';
import { ENCODINGS } from '../../formats/cad/index.ts';
import type { ImportChoices } from '../../jobs/import/index.ts';
import type { Edit } from '../../model/edits/edit.ts';
import { DiagnosticList } from '../diagnostic-list.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Progress } from '../parts/progress.tsx';
import type { TakenFile } from '../session/panels.ts';
import { usePanels, useProject, useSession } from '../session/session-context.ts';
import { ChooseStep } from './choose-step.tsx';
import { ImportSummary } from './import-summary.tsx';
import { firstTarget, siteFor, type Target } from './target.ts';
import { type ImportControl, useImport } from './use-import.ts';

/** A file of another program becomes part of the plan, in steps that can all be gone back on. The default export is for React.lazy. */
export default function ImportDialog() {
  const taken = usePanels((state) => state.taken);
  return taken === null ? null : <ImportOf taken={taken} />;
}

/** What is in a storey, to be told from before. */
const sizes = ({ walls, openings, rooms }: { walls: object; openings: object; rooms: object }) => ({
  walls: Object.keys(walls).length, openings: Object.keys(openings).length, rooms: Object.keys(rooms).length,
});

/** The file as it is read, what is chosen of it, and what putting it into the plan does. */
function useImporting(name: string, control: ImportControl) {
  const t = useWords();
  const { editor } = useSession();
  const project = useProject();
  const [choices, setChoices] = useState<ImportChoices | null>(null);
  const [target, setTarget] = useState<Target>(() => firstTarget(project, editor.store.getState().storeyId));
  const { state, count } = control;
  const view = state.kind === 'choosing' ? state.view : null;
  const seen = useRef<typeof view>(null);
  useEffect(() => {
    if (view === null || view === seen.current) return;
    seen.current = view;
    setChoices(view.choices);
    count(view.choices);
  }, [view, count]);
  const change = (changes: Partial<ImportChoices>): void => {
    if (choices === null) return;
    const next = { ...choices, ...changes };
    setChoices(next);
    count(next);
  };
  const start = async (): Promise<void> => {
    const site = siteFor(project, target, t('import.newStorey', { name }));
    if (choices === null || !site.ok) return;
    const { storeyId } = site.value;
    const ready = await control.run(choices, site.value.project, storeyId);
    if (ready === null) return;
    const edits: readonly Edit[] = [...site.value.edits, ...ready.edits];
    if (!editor.commit('undo.import', edits).ok) return;
    editor.setView('plan', { storeyId });
    editor.select([]);
    editor.zoomTo('fit');
    control.finish(ready);
  };
  return { choices, target, setTarget, change, start };
}

function ImportOf({ taken: { name, bytes } }: { taken: TakenFile }) {
  const t = useWords();
  const { editor, panels } = useSession();
  const project = useProject();
  const control = useImport(name, bytes);
  const { choices, target, setTarget, change, start } = useImporting(name, control);
  const { state, counts, isCounting } = control;
  const close = () => panels.setState({ dialog: null, taken: null });
  const undo = () => {
    editor.undo();
    close();
  };
  const foot =
    state.kind === 'done' ? (
      <>
        <Button onPress={undo}>{t('import.undo')}</Button>
        <Button kind="primary" onPress={close}>
          {t('import.finish')}
        </Button>
      </>
    ) : (
      <>
        <Button onPress={close}>{t('shell.cancel')}</Button>
        {state.kind === 'choosing' && (
          <Button kind="primary" isDisabled={isCounting || counts?.ok !== true} onPress={() => void start()}>
            {t('import.start')}
          </Button>
        )}
      </>
    );
  const storey = project.storeys.find(({ id }) => id === editor.store.getState().storeyId);
  return (
    <Dialog wide title={t('import.title', { name })} onClose={close} foot={foot}>
      {state.kind === 'reading' && <Working words={state.step === null ? t('import.reading') : t('import.readingObjects', { count: state.step.done })} />}
      {state.kind === 'importing' && <Working words={t('import.working')} />}
      {state.kind === 'failed' && <Failed control={control} />}
      {state.kind === 'choosing' && choices !== null && (
        <>
          {state.remarks.length > 0 && <DiagnosticList diagnostics={state.remarks} />}
          {state.remarks.some(({ code }) => code === 'import.badCharacters') && <Encoding onChoose={control.readAs} chosen={state.view.encoding} />}
          <ChooseStep view={state.view} {...{ project, choices, target, counts }} onChoices={change} onTarget={setTarget} />
        </>
      )}
      {state.kind === 'done' && storey !== undefined && <ImportSummary report={state.done.report} counts={sizes(storey)} />}
    </Dialog>
  );
}

function Working({ words }: { words: string }) {
  return (
    <output>
      <p>{words}</p>
      <Progress label={words} fraction={null} />
    </output>
  );
}

function Failed({ control: { state, readAs } }: { control: ImportControl }) {
  if (state.kind !== 'failed') return null;
  return (
    <>
      <DiagnosticList diagnostics={state.diagnostics} />
      {state.diagnostics.some(({ code }) => code === 'import.codePage') && <Encoding onChoose={readAs} chosen={null} />}
    </>
  );
}

/** In which encoding the texts of a file are that does not say it. */
function Encoding({ chosen, onChoose }: { chosen: string | null; onChoose: (encoding: string) => void }) {
  const t = useWords();
  const options = ENCODINGS.map((value) => ({ value: value as string, label: t(`import.encoding.${value}`) }));
  return (
    <div className="fields">
      <ChoiceField label={t('import.encoding')} value={chosen} placeholder={t('import.encodingNone')} options={options} onCommit={onChoose} />
    </div>
  );
}
