import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, ToggleButton, Toolbar } from 'react-aria-components';
import { commands } from '../../editor/commands/index.ts';
import { focusCanvas } from '../canvas/focus-canvas.ts';
import { useWords } from '../i18n.ts';
import { ariaShortcut, shownShortcut } from '../parts/shortcut.ts';
import { Tip } from '../parts/tip.tsx';
import { useEditor, useEditorState } from '../session/session-context.ts';
import { RAIL_GROUPS, type RailGroup, type RailTool } from './tool-groups.ts';

/** The tools, group below group: icon here, name and key in the tooltip, the others of a group in its menu. */
export function ToolRail() {
  const t = useWords();
  return (
    <Toolbar className="tool-rail" orientation="vertical" aria-label={t('shell.tools')}>
      {RAIL_GROUPS.map((group) => (
        <GroupButtons key={group.id} group={group} />
      ))}
    </Toolbar>
  );
}

function GroupButtons({ group }: { group: RailGroup }) {
  const active = useEditorState((state) => group.tools.find((one) => one.isActive(state)));
  const [last, setLast] = useState(group.tools[0]!);
  if (active !== undefined && active !== last) setLast(active);
  return (
    <div className="tool-group">
      <ToolButton tool={active ?? last} isActive={active !== undefined} />
      {group.tools.length > 1 && <GroupMenu group={group} />}
    </div>
  );
}

const commandOf = ({ command }: RailTool) => commands.find(({ id }) => id === command)!;

function ToolButton({ tool, isActive }: { tool: RailTool; isActive: boolean }) {
  const t = useWords();
  const editor = useEditor();
  useEditorState((state) => state.view);
  useEditorState((state) => state.readOnly);
  const { id, label, shortcuts } = commandOf(tool);
  const [shortcut] = shortcuts;
  const Icon = tool.icon;
  return (
    <Tip label={t(label)} shortcut={shortcut} placement="right">
      <ToggleButton
        className="icon-button"
        aria-label={t(label)}
        {...(shortcut === undefined ? {} : { 'aria-keyshortcuts': ariaShortcut(shortcut) })}
        isSelected={isActive}
        isDisabled={!editor.isEnabled(id)}
        onChange={() => pick(editor, id)}
      >
        <Icon size={18} />
      </ToggleButton>
    </Tip>
  );
}

/** What is drawn next is drawn upon the canvas: the keyboard goes there. */
function pick(editor: ReturnType<typeof useEditor>, commandId: string): void {
  editor.run(commandId);
  focusCanvas();
}

function GroupMenu({ group }: { group: RailGroup }) {
  const t = useWords();
  const editor = useEditor();
  const label = t('tools.more', { group: t(`tools.group.${group.id}`) });
  const isDisabled = !group.tools.some(({ command }) => editor.isEnabled(command));
  return (
    <MenuTrigger>
      <Button className="tool-more" aria-label={label} isDisabled={isDisabled}>
        <svg width="6" height="6" viewBox="0 0 6 6" aria-hidden>
          <path d="M6 0v6H0z" fill="currentColor" />
        </svg>
      </Button>
      <Popover className="popover" placement="right top" offset={4}>
        <Menu className="menu" aria-label={label}>
          {group.tools.map((tool) => {
            const command = commandOf(tool);
            const Icon = tool.icon;
            return (
              <MenuItem key={command.id} id={command.id} className="menu-item" textValue={t(command.label)} isDisabled={!editor.isEnabled(command.id)} onAction={() => pick(editor, command.id)}>
                <span className="menu-icon">
                  <Icon size={16} />
                </span>
                {t(command.label)}
                {command.shortcuts[0] !== undefined && <kbd>{shownShortcut(command.shortcuts[0])}</kbd>}
              </MenuItem>
            );
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
