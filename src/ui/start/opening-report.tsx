import { useStore } from 'zustand';
import { dismissReport } from '../app-actions.ts';
import { appStore } from '../app-store.ts';
import { DiagnosticList } from '../diagnostic-list.tsx';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';

/** Why something could not be opened, or what of it was set aside. */
export function OpeningReportDialog() {
  const t = useWords();
  const report = useStore(appStore, (state) => state.report);
  if (report === null) return null;
  const { name, outcome, diagnostics } = report;
  const failed = outcome === 'failed';
  const title = failed ? t('start.failed') : t('start.setAside', { count: diagnostics.length });
  return (
    <Dialog
      title={title}
      onClose={dismissReport}
      foot={
        <Button kind="primary" onPress={dismissReport}>
          {t('shell.dismiss')}
        </Button>
      }
    >
      <p>{failed ? t('start.failedText', { name }) : t('start.setAsideText')}</p>
      <DiagnosticList diagnostics={diagnostics} />
    </Dialog>
  );
}
