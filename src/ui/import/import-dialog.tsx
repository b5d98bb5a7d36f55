import { ENCODINGS } from '../../formats/cad/index.ts';
import type { Storey } from '../../model/storey.ts';
import { DiagnosticList } from '../diagnostic-list.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { useWords, type Words } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Progress } from '../parts/progress.tsx';
import type { TakenFile } from '../session/panels.ts';
import { usePanels, useProject, useSession } from '../session/session-context.ts';
import { ChooseStep } from './choose-step.tsx';
import { ImportSummary } from './import-summary.tsx';
import { type ImportControl, useImport } from './use-import.ts';
import { useImporting } from './use-importing.ts';

/** A file of another program becomes part of the plan, in steps that can all be gone back on. The default export is for React.lazy. */
export default function ImportDialog() {
  const taken = usePanels((state) => state.taken);
  return taken === null ? null : <ImportOf taken={taken} />;
}

/** The button that was pressed is gone by then: the next step has the focus, not the cross above. */
const focused = (button: HTMLButtonElement | null): void => button?.focus();

/** What is in storeys, all together. */
function sizes(storeys: readonly Storey[]): { storeys: number; walls: number; openings: number; rooms: number } {
  const sum = (list: 'walls' | 'openings' | 'rooms'): number => storeys.reduce((count, storey) => count + Object.keys(storey[list]).length, 0);
  return { storeys: storeys.length, walls: sum('walls'), openings: sum('openings'), rooms: sum('rooms') };
}

function ImportOf({ taken: { name, bytes } }: { taken: TakenFile }) {
  const t = useWords();
  const { editor, panels } = useSession();
  const project = useProject();
  const control = useImport(name, bytes);
  const { choosing, start } = useImporting(name, control);
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
        <Button kind="primary" ref={focused} onPress={close}>
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
  return (
    <Dialog wide title={t('import.title', { name })} onClose={close} foot={foot}>
      {state.kind === 'reading' && <Working words={state.step === null ? t('import.reading') : t('import.readingObjects', { count: state.step.done })} />}
      {state.kind === 'importing' && <Working {...workOf(state, t)} />}
      {state.kind === 'failed' && <Failed control={control} />}
      {state.kind === 'choosing' && choosing !== null && (
        <>
          {state.remarks.length > 0 && <div className="import-remarks"><DiagnosticList diagnostics={state.remarks} /></div>}
          {state.remarks.some(({ code }) => code === 'import.badCharacters') && <Encoding onChoose={control.readAs} chosen={state.view.encoding} />}
          <ChooseStep view={state.view} {...{ project, counts, choosing }} />
        </>
      )}
      {state.kind === 'done' && <ImportSummary report={state.done.report} counts={sizes(project.storeys.filter(({ id }) => state.storeyIds.includes(id)))} />}
    </Dialog>
  );
}

/** Of several storeys the share that is done is known. */
function workOf({ done, total }: { readonly done: number; readonly total: number }, t: Words): { words: string; fraction: number | null } {
  return total === 1 ? { words: t('import.working'), fraction: null } : { words: t('import.workingOf', { number: done + 1, total }), fraction: done / total };
}

function Working({ words, fraction = null }: { words: string; fraction?: number | null }) {
  return (
    <output>
      <p>{words}</p>
      <Progress label={words} fraction={fraction} />
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
