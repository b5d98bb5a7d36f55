import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { WALL_STYLES, type WallStyleId } from '../../editor/wall-styles.ts';
import { useWords } from '../i18n.ts';
import { useEditor, useEditorState } from '../session/session-context.ts';

const IDS = Object.keys(WALL_STYLES) as WallStyleId[];

/** What the wall tools draw, shown while one of them is at work. */
export function WallStyles() {
  const t = useWords();
  const editor = useEditor();
  const tool = useEditorState((state) => state.tool.id);
  const style = useEditorState((state) => state.wallStyle);
  if (tool !== 'wall' && tool !== 'rectRoom') return null;
  return (
    <div className="tool-options">
      <ToggleButtonGroup
        className="view-tabs"
        aria-label={t('shell.wallStyle')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[style]}
        onSelectionChange={(keys) => {
          const chosen = IDS.find((id) => keys.has(id));
          if (chosen !== undefined) editor.setWallStyle(chosen);
        }}
      >
        {IDS.map((id) => (
          <ToggleButton key={id} id={id} className="view-tab">
            {t(`shell.wallStyle.${id}`, { thickness: WALL_STYLES[id].thickness })}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
