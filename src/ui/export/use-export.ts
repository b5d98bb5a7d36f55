import { useEffect, useRef, useState } from 'react';
import type { ExportedFile } from '../../jobs/exported-file.ts';
import type { ExportStep } from '../../jobs/export-options.ts';
import type { PictureFiles } from '../../jobs/pictures.ts';
import { type Diagnostic, problem } from '../../model/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import type { ExportChoice } from './export-choice.ts';
import type { ExportRun } from './export-worker.ts';
import { runExport } from './run-export.ts';

export type ExportState =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'running'; readonly step: ExportStep | null }
  | { readonly kind: 'done'; readonly files: readonly ExportedFile[]; readonly remarks: readonly Diagnostic[] }
  | { readonly kind: 'failed'; readonly diagnostics: readonly Diagnostic[] };

export interface ExportControl {
  readonly state: ExportState;
  readonly start: (project: Project, choice: ExportChoice, pictures: PictureFiles) => void;
  /** Stops what runs, and leads back to the choice. */
  readonly reset: () => void;
}

/** One export at a time; it ends with the dialog. */
export function useExport(): ExportControl {
  const [state, setState] = useState<ExportState>({ kind: 'choosing' });
  const run = useRef<ExportRun | null>(null);
  useEffect(() => () => run.current?.cancel(), []);
  const start = (project: Project, choice: ExportChoice, pictures: PictureFiles) => {
    const settle = (next: ExportState) => (run.current === own ? setState(next) : undefined);
    const own = runExport(project, choice, pictures, (step) => settle({ kind: 'running', step }));
    run.current = own;
    setState({ kind: 'running', step: null });
    own.result.then(
      (result) =>
        settle(
          result.ok
            ? { kind: 'done', files: result.value, remarks: result.diagnostics }
            : { kind: 'failed', diagnostics: result.diagnostics },
        ),
      (reason: unknown) => settle({ kind: 'failed', diagnostics: [problem('start.failedBug', { detail: String(reason) })] }),
    );
  };
  const reset = () => {
    run.current?.cancel();
    run.current = null;
    setState({ kind: 'choosing' });
  };
  return { state, start, reset };
}
