import { useWords } from '../i18n.ts';
import { useEditorState } from '../session/session-context.ts';
import { SaveStatus } from './save-status.tsx';
import { SnapToggles } from './snap-toggles.tsx';
import { ZoomMenu } from './zoom-menu.tsx';

/** What the next click does, what is typed, what is caught, how large it is shown, and whether it is saved. */
export function StatusBar() {
  const t = useWords();
  const hint = useEditorState((state) => state.tool.hint);
  const typed = useEditorState((state) => state.typed);
  const snap = useEditorState((state) => state.snapHint);
  return (
    <footer className="status-bar" aria-label={t('shell.status')}>
      <span className="status-hint">
        {t(hint.key, hint.data)}
        {typed !== '' && <strong> {t('shell.typed', { text: typed })}</strong>}
        {snap !== null && <span className="status-snap"> {t(snap.why.key, snap.why.data)}</span>}
      </span>
      <SnapToggles />
      <ZoomMenu />
      <SaveStatus />
    </footer>
  );
}
