import { useEffect, useRef, useState } from 'react';
import type { ImportChoices, ReadStep } from '../../jobs/import/index.ts';
import { problem, type Diagnostic, type Result } from '../../model/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import type { ImportCounts, ReadyImport } from '../workers/import.worker.ts';
import type { FileView } from './file-view.ts';
import { startImportWorker, type ImportHelp } from './import-worker.ts';

export type ImportState =
  | { readonly kind: 'reading'; readonly step: ReadStep | null }
  | { readonly kind: 'choosing'; readonly view: FileView; readonly remarks: readonly Diagnostic[] }
  | { readonly kind: 'importing' }
  | { readonly kind: 'failed'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'done'; readonly done: ReadyImport };

export interface ImportControl {
  readonly state: ImportState;
  /** Of the choices that were counted last; null until any were. */
  readonly counts: Result<ImportCounts> | null;
  /** Choices were made since. */
  readonly isCounting: boolean;
  readonly count: (choices: ImportChoices) => void;
  /** Reads the file again, as text in this encoding. */
  readonly readAs: (encoding: string) => void;
  /** Makes the edits; null where that failed, which the state then tells. */
  readonly run: (choices: ImportChoices, project: Project, storeyId: string) => Promise<ReadyImport | null>;
  readonly finish: (done: ReadyImport) => void;
}

/** A choice that is followed by another within this time is not counted, ms. */
const PAUSE = 200;

/** Reads a file in a worker of its own; closing the dialog stops it whatever it does. */
export function useImport(name: string, bytes: Uint8Array): ImportControl {
  const [state, setState] = useState<ImportState>({ kind: 'reading', step: null });
  const [counts, setCounts] = useState<Result<ImportCounts> | null>(null);
  const [isCounting, setCounting] = useState(false);
  const [encoding, setEncoding] = useState<string | null>(null);
  const help = useRef<ImportHelp | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const broken = (): ImportState => ({ kind: 'failed', diagnostics: [problem('underlay.outOfMemory', { name })] });
  useEffect(() => {
    const own = startImportWorker();
    help.current = own;
    const settle = (next: ImportState): void => (help.current === own ? setState(next) : undefined);
    settle({ kind: 'reading', step: null });
    own.read(name, bytes, encoding, (step) => settle({ kind: 'reading', step }))
      .then((read) => settle(read.ok ? { kind: 'choosing', view: read.value, remarks: read.diagnostics } : { kind: 'failed', diagnostics: read.diagnostics }))
      .catch(() => settle({ kind: 'failed', diagnostics: [problem('underlay.outOfMemory', { name })] }));
    return () => {
      help.current = null;
      clearTimeout(waiting.current);
      own.stop();
    };
  }, [name, bytes, encoding]);
  return {
    state,
    counts,
    isCounting,
    count(choices) {
      clearTimeout(waiting.current);
      setCounting(true);
      waiting.current = setTimeout(() => {
        const own = help.current;
        void own?.ask.count(choices).then((counted) => {
          if (help.current !== own) return;
          setCounts(counted);
          setCounting(false);
        });
      }, PAUSE);
    },
    readAs: setEncoding,
    async run(choices, project, storeyId) {
      const own = help.current;
      if (own === null) return null;
      setState({ kind: 'importing' });
      const made = await Promise.race([own.ask.edits(choices, project, storeyId), own.failed]).catch(() => null);
      if (help.current !== own) return null;
      if (made?.ok) return made.value;
      setState(made === null ? broken() : { kind: 'failed', diagnostics: made.diagnostics });
      return null;
    },
    finish: (done) => setState({ kind: 'done', done }),
  };
}
