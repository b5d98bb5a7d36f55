import { useWords } from '../i18n.ts';
import { useEditorState } from '../session/session-context.ts';

/** What the next click does, what is typed and what is caught: all of the frame that follows the pointer. */
export function StatusHint() {
  const t = useWords();
  const hint = useEditorState((state) => state.tool.hint);
  const typed = useEditorState((state) => state.typed);
  const coordinates = useEditorState((state) => state.coordinates);
  const isByKeys = useEditorState((state) => state.crosshair !== null);
  // The place of the catch goes with the pointer, its reason seldom.
  const key = useEditorState((state) => state.snapHint?.why.key ?? null);
  const data = useEditorState((state) => state.snapHint?.why.data);
  return (
    <span className="status-hint" title={t(hint.key, hint.data)}>
      {t(hint.key, hint.data)}
      {isByKeys && <span> {t('hint.crosshair')}</span>}
      {coordinates !== '' && <strong> {t('shell.coordinates', { text: `${coordinates}|` })}</strong>}
      {typed !== '' && <strong> {t('shell.typed', { text: typed })}</strong>}
      {key !== null && <span className="status-snap"> {t(key, data)}</span>}
    </span>
  );
}
