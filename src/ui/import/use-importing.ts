import { useEffect, useRef, useState } from 'react';
import { choicesOfTakes, type DrawingPart, type ImportChoices, type WantedStorey } from '../../jobs/import/index.ts';
import { useWords, type Words } from '../i18n.ts';
import { useProject, useSession } from '../session/session-context.ts';
import type { FileView } from './file-view.ts';
import { firstTarget, siteFor, type Target } from './target.ts';
import type { ImportControl } from './use-import.ts';

/** What a person chooses of a file that was read, and how it is changed. */
export interface Choosing {
  readonly choices: ImportChoices;
  readonly parts: readonly DrawingPart[];
  readonly picked: readonly number[] | null;
  readonly target: Target;
  readonly onChoices: (changes: Partial<ImportChoices>) => void;
  readonly onPicked: (picked: readonly number[] | null) => void;
  readonly onTarget: (target: Target) => void;
}

interface Chosen {
  readonly view: FileView;
  readonly choices: ImportChoices;
  readonly picked: readonly number[] | null;
}

/** Storeys are called as the file calls them; parts of a drawing have no names. */
function wantedOf({ view, picked }: Chosen, name: string, t: Words): readonly WantedStorey[] {
  if (picked === null) return [{ name: t('import.newStorey', { name }), stated: null }];
  return picked.map((i) => {
    const storey = view.storeys[i];
    return { name: storey?.name || t('import.newStoreyOf', { name, number: i + 1 }), stated: storey ?? null };
  });
}

/** What is chosen of the file, counted anew at each change, and what puts it into the plan as one step. */
export function useImporting(name: string, control: ImportControl) {
  const t = useWords();
  const { editor } = useSession();
  const project = useProject();
  const [target, setTarget] = useState<Target>(() => firstTarget(project, editor.store.getState().storeyId));
  const { state, counts, count } = control;
  const view = state.kind === 'choosing' ? state.view : null;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const current = chosen?.view === view ? chosen : view && { view, choices: view.choices, picked: view.picked };
  const parts = counts?.ok === true ? counts.value.parts : (view?.parts ?? []);
  const picked = current?.view.storeys.length === 0 && parts.length < 2 ? null : (current?.picked ?? null);
  const list = current === null ? [] : choicesOfTakes({ choices: current.choices, picked, parts }, current.view.storeys.length);
  const key = JSON.stringify(list);
  const latest = useRef(list);
  useEffect(() => {
    latest.current = list;
  });
  useEffect(() => {
    if (view !== null) count(latest.current);
  }, [view, key, count]);
  const change = (changes: Partial<Chosen>): void => setChosen(current && { ...current, ...changes });
  const start = async (): Promise<void> => {
    const site = current && siteFor(project, target, wantedOf({ ...current, picked }, name, t));
    if (!site?.ok) return;
    const { storeyIds } = site.value;
    const ready = await control.run(list, site.value.project, storeyIds);
    // What was made belongs to the project as it was: where that has changed meanwhile (another window wrote it), it is made again.
    if (ready === null || editor.store.getState().project !== project) return ready === null ? undefined : control.again();
    if (!editor.commit('undo.import', site.value.edits, { made: ready.made }).ok) return;
    editor.setView('plan', { storeyId: storeyIds[0]! });
    editor.select([]);
    editor.zoomTo('fit');
    control.finish(ready, storeyIds);
  };
  const choosing: Choosing | null = current && {
    choices: current.choices, parts, picked, target,
    onChoices: (changes) => change({ choices: { ...current.choices, ...changes } }),
    onPicked: (next) => change({ picked: next }),
    onTarget: setTarget,
  };
  return { choosing, start };
}
