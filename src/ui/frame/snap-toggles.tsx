import { ToggleButton } from 'react-aria-components';
import type { Snaps } from '../../editor/state.ts';
import { useWords } from '../i18n.ts';
import { useEditor, useEditorState } from '../session/session-context.ts';
import { SnapMenu } from './snap-menu.tsx';

const SNAPS: readonly (keyof Snaps)[] = ['node', 'wall', 'grid', 'angle'];

export function SnapToggles() {
  const t = useWords();
  const editor = useEditor();
  const snaps = useEditorState((state) => state.snaps);
  return (
    <fieldset className="snap-toggles" aria-label={t('shell.snaps')}>
      {SNAPS.map((id) => (
        <ToggleButton
          key={id}
          className="status-toggle"
          isSelected={snaps[id]}
          onChange={(on) => editor.setSnaps({ [id]: on })}
        >
          <span aria-hidden>{snaps[id] ? '▣' : '▢'}</span> {t(`shell.snap.${id}`)}
        </ToggleButton>
      ))}
      <SnapMenu />
    </fieldset>
  );
}
