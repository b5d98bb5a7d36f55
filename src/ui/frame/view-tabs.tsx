import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { VIEWS } from '../../editor/state.ts';
import { useWords } from '../i18n.ts';
import { useEditor, useEditorState } from '../session/session-context.ts';

/** Which view the canvas shows; each remembers its zoom. */
export function ViewTabs() {
  const t = useWords();
  const editor = useEditor();
  const view = useEditorState((state) => state.view);
  return (
    <ToggleButtonGroup
      className="view-tabs"
      aria-label={t('shell.views')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={(keys) => {
        const chosen = VIEWS.find((id) => keys.has(id));
        if (chosen !== undefined) editor.setView(chosen);
      }}
    >
      {VIEWS.map((id) => (
        <ToggleButton key={id} id={id} className="view-tab">
          {t(`shell.view.${id}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
