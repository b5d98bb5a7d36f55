import { proxy } from 'comlink';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportChoices, ReadStep } from '../../jobs/import/index.ts';
import { problem, type Diagnostic, type Result } from '../../model/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import type { ImportCounts, ReadyImport } from '../workers/import.worker.ts';
import type { FileView } from './file-view.ts';
import { startImportWorker, type ImportHelp } from './import-worker.ts';

export type ImportState =
  | { readonly kind: 'reading'; readonly step: ReadStep | null }
  | { readonly kind: 'choosing'; readonly view: FileView; readonly remarks: readonly Diagnostic[] }
  | { readonly kind: 'importing'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'done'; readonly done: ReadyImport; readonly storeyIds: readonly string[] };

export interface ImportControl {
  readonly state: ImportState;
  /** Of the choices that were counted last; null until any were. */
  readonly counts: Result<ImportCounts> | null;
  /** Choices were made since. */
  readonly isCounting: boolean;
  readonly count: (list: readonly ImportChoices[]) => void;
  /** Reads the file again, as text in this encoding. */
  readonly readAs: (encoding: string) => void;
  /** Makes what is committed, each of the choices in its storey; null where that failed, which the state then tells. */
  readonly run: (list: readonly ImportChoices[], project: Project, storeyIds: readonly string[]) => Promise<ReadyImport | null>;
  readonly finish: (done: ReadyImport, storeyIds: readonly string[]) => void;
  /** Back to what was chosen, since the project is another by now. */
  readonly again: () => void;
}

/** A choice that is followed by another within this time is not counted, ms. */
const PAUSE = 200;

/** Steps come by a way of their own and may arrive after the answer: they count only while the work goes on. */
const whileIn = (kind: ImportState['kind'], next: ImportState) => (now: ImportState): ImportState => (now.kind === kind ? next : now);

/** Reads a file in a worker of its own; closing the dialog stops it whatever it does. */
export function useImport(name: string, bytes: Uint8Array): ImportControl {
  const [state, setState] = useState<ImportState>({ kind: 'reading', step: null });
  const [counts, setCounts] = useState<Result<ImportCounts> | null>(null);
  const [isCounting, setCounting] = useState(false);
  const [encoding, setEncoding] = useState<string | null>(null);
  const help = useRef<ImportHelp | null>(null);
  const chosen = useRef<ImportState | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const broken = (): ImportState => ({ kind: 'failed', diagnostics: [problem('underlay.outOfMemory', { name })] });
  useEffect(() => {
    const own = startImportWorker();
    help.current = own;
    const settle = (next: ImportState): void => (help.current === own ? setState(next) : undefined);
    settle({ kind: 'reading', step: null });
    own.read(name, bytes, encoding, (step) => help.current === own && setState(whileIn('reading', { kind: 'reading', step })))
      .then((read) => settle(read.ok ? { kind: 'choosing', view: read.value, remarks: read.diagnostics } : { kind: 'failed', diagnostics: read.diagnostics }))
      .catch(() => settle({ kind: 'failed', diagnostics: [problem('underlay.outOfMemory', { name })] }));
    return () => {
      help.current = null;
      clearTimeout(waiting.current);
      own.stop();
    };
  }, [name, bytes, encoding]);
  const count = useCallback((list: readonly ImportChoices[]) => {
    clearTimeout(waiting.current);
    setCounting(true);
    waiting.current = setTimeout(() => {
      const own = help.current;
      void own?.ask.count(list).then((counted) => {
        if (help.current !== own) return;
        setCounts(counted);
        setCounting(false);
      });
    }, PAUSE);
  }, []);
  return {
    state,
    counts,
    isCounting,
    count,
    readAs: setEncoding,
    async run(list, project, storeyIds) {
      const own = help.current;
      if (own === null) return null;
      chosen.current = state;
      const at = (done: number): ImportState => ({ kind: 'importing', done, total: list.length });
      const tell = (done: number): void => (help.current === own ? setState(whileIn('importing', at(done))) : undefined);
      setState(at(0));
      const made = await Promise.race([own.ask.make(list, project, storeyIds, proxy(tell)), own.failed]).catch(() => null);
      if (help.current !== own) return null;
      if (made?.ok) return made.value;
      setState(made === null ? broken() : { kind: 'failed', diagnostics: made.diagnostics });
      return null;
    },
    finish: (done, storeyIds) => setState({ kind: 'done', done, storeyIds }),
    again: () => chosen.current !== null && setState(chosen.current),
  };
}
