import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useProject, useSession } from '../session/session-context.ts';
import { choose, type ExportChoice } from './export-choice.ts';
import { ExportChoices } from './export-choices.tsx';
import { ExportProblems } from './export-problems.tsx';
import { ExportResult } from './export-result.tsx';
import { ExportRunning } from './export-running.tsx';
import { PagePreview } from './page-preview.tsx';
import { useSheetFindings } from '../sheets/use-sheet-findings.ts';
import { previewPages } from './preview-pages.ts';
import { ReportContents } from './report-contents.tsx';
import { type ExportControl, useExport } from './use-export.ts';

interface Props {
  /** What is asked for at first. */
  what?: ExportChoice['what'];
}

/** What, in which format, with a preview; then the files and what preflight found. The default export is for React.lazy. */
export default function ExportDialog({ what = 'signs' }: Props) {
  const t = useWords();
  const { panels, draw, pictures } = useSession();
  const project = useProject();
  const context = useStore(draw);
  const [choice, setChoice] = useState<ExportChoice>(() => choose(what, 'pdf'));
  const control = useExport();
  const findings = useSheetFindings();
  const preview = useMemo(() => previewPages(project, choice, context, pictures.files(), findings), [project, choice, context, pictures, findings]);
  const canStart = choice.what === 'report' ? project.standards.length > 0 : preview.ok || choice.to === 'xlsx';
  const close = () => panels.setState({ dialog: null });
  return (
    <Dialog wide title={t('export.title')} onClose={close} foot={<Foot control={control} canStart={canStart} onStart={() => control.start(project, choice, pictures.files())} />}>
      <div className="export">
        {choice.what === 'report' ? (
          <ReportContents />
        ) : (
          <PagePreview pages={preview.ok ? preview.value : []} isBlocked={!preview.ok} key={`${choice.what}/${choice.only.join()}`} />
        )}
        <div className="export-side">
          {control.state.kind === 'choosing' && <ExportChoices choice={choice} onChange={setChoice} onClose={close} />}
          {control.state.kind === 'choosing' && !preview.ok && <ExportProblems diagnostics={preview.diagnostics} onClose={close} />}
          {control.state.kind === 'running' && <ExportRunning step={control.state.step} />}
          {control.state.kind === 'failed' && <ExportProblems diagnostics={control.state.diagnostics} onClose={close} />}
          {control.state.kind === 'done' && <ExportResult files={control.state.files} remarks={control.state.remarks} />}
        </div>
      </div>
    </Dialog>
  );
}

interface FootProps {
  control: ExportControl;
  canStart: boolean;
  onStart: () => void;
}

function Foot({ control: { state, reset }, canStart, onStart }: FootProps) {
  const t = useWords();
  switch (state.kind) {
    case 'choosing':
      return (
        <Button kind="primary" isDisabled={!canStart} onPress={onStart}>
          {t('export.start')}
        </Button>
      );
    case 'running':
      return <Button onPress={reset}>{t('export.cancel')}</Button>;
    case 'done':
      return <Button onPress={reset}>{t('export.again')}</Button>;
    case 'failed':
      return <Button onPress={reset}>{t('export.retry')}</Button>;
  }
}
