import { useWords } from '../i18n.ts';
import { ProofMenu } from './proof-menu.tsx';
import { SaveStatus } from './save-status.tsx';
import { SnapToggles } from './snap-toggles.tsx';
import { StatusHint } from './status-hint.tsx';
import { ZoomMenu } from './zoom-menu.tsx';

/** What the next click does, how large it is shown, and whether it is saved. */
export function StatusBar() {
  const t = useWords();
  return (
    <footer className="status-bar" aria-label={t('shell.status')}>
      <StatusHint />
      <SnapToggles />
      <ProofMenu />
      <ZoomMenu />
      <SaveStatus />
    </footer>
  );
}
