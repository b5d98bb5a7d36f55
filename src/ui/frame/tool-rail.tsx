import { MousePointer2 } from 'lucide-react';
import type { ComponentType } from 'react';
import { ToggleButton, Toolbar } from 'react-aria-components';
import { commands } from '../../editor/commands/index.ts';
import type { ToolId } from '../../editor/state.ts';
import { useWords } from '../i18n.ts';
import { DoorIcon, RoomIcon, WallIcon, WindowIcon } from '../icons/building-icons.tsx';
import { ariaShortcut } from '../parts/shortcut.ts';
import { Tip } from '../parts/tip.tsx';
import { useEditor, useEditorState } from '../session/session-context.ts';

const TOOLS: readonly { id: ToolId; icon: ComponentType<{ size?: number }> }[] = [
  { id: 'select', icon: MousePointer2 },
  { id: 'wall', icon: WallIcon },
  { id: 'rectRoom', icon: RoomIcon },
  { id: 'door', icon: DoorIcon },
  { id: 'window', icon: WindowIcon },
];

/** The tools, one below the other: icon here, name and key in the tooltip. */
export function ToolRail() {
  const t = useWords();
  const editor = useEditor();
  const active = useEditorState((state) => state.tool.id);
  useEditorState((state) => state.view);
  useEditorState((state) => state.readOnly);
  return (
    <Toolbar className="tool-rail" orientation="vertical" aria-label={t('shell.tools')}>
      {TOOLS.map(({ id, icon: Icon }) => {
        const command = commands.find((one) => one.id === `tool.${id}`);
        if (command === undefined) return null;
        const shortcut = command.shortcuts[0];
        return (
          <Tip key={id} label={t(command.label)} shortcut={shortcut} placement="right">
            <ToggleButton
              className="icon-button"
              aria-label={t(command.label)}
              {...(shortcut === undefined ? {} : { 'aria-keyshortcuts': ariaShortcut(shortcut) })}
              isSelected={id === active}
              isDisabled={!editor.isEnabled(command.id)}
              onChange={() => editor.run(command.id)}
            >
              <Icon size={18} />
            </ToggleButton>
          </Tip>
        );
      })}
    </Toolbar>
  );
}
