import { useRef } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import type { Command } from '../../editor/api.ts';
import { commands } from '../../editor/commands/index.ts';
import { useWords } from '../i18n.ts';
import { shownShortcut } from '../parts/shortcut.ts';
import { useEditor } from '../session/session-context.ts';

/** Where on the page the menu was asked for, CSS pixels. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

interface Props {
  place: MenuPlace;
  onClose: () => void;
}

const OFFERED = [
  'rename', 'openFace', 'modify.copy', 'modify.cut', 'modify.paste', 'modify.duplicate', 'modify.mergeRooms', 'modify.mergeVirtual', 'modify.join', 'modify.offset', 'modify.mirrorX', 'modify.mirrorY', 'modify.mirrorCopy', 'modify.turnLeft', 'modify.turnRight', 'modify.rotate', 'modify.array', 'modify.group', 'modify.ungroup', 'face.copy', 'face.cut', 'face.paste', 'face.duplicate', 'face.raise', 'face.lower', 'arrange.centre', 'arrange.middle', 'delete', 'arrange.besideDoor', 'arrange.bottom', 'arrange.distribute', 'arrange.fill', 'arrange.symmetric', 'turn.behind',
  'zoomSelection', 'zoomFit', 'selectAll', 'undo', 'redo',
];

/** What can be done with what is under the pointer: the commands that are enabled now. The default export is for React.lazy. */
export default function CanvasMenu({ place, onClose }: Props) {
  const t = useWords();
  const editor = useEditor();
  const anchor = useRef<HTMLSpanElement>(null);
  const offered = OFFERED.flatMap((id) => commands.find((command) => command.id === id && editor.isEnabled(id)) ?? []);
  const { undoLabel, redoLabel } = editor.store.getState().history;
  const labelOf = ({ id, label }: Command): string => {
    if (id === 'undo' && undoLabel !== null) return t('shell.undoNamed', { what: t(undoLabel) });
    return id === 'redo' && redoLabel !== null ? t('shell.redoNamed', { what: t(redoLabel) }) : t(label);
  };
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: place.x, top: place.y }} />
      <Popover className="popover" triggerRef={anchor} isOpen placement="bottom start" offset={0} onOpenChange={(open) => (open ? undefined : onClose())}>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that opens takes the focus */}
        <Menu className="menu" aria-label={t('shell.contextMenu')} autoFocus="first" onClose={onClose}>
          {offered.map((command) => (
            <MenuItem key={command.id} id={command.id} className="menu-item" onAction={() => editor.run(command.id)}>
              {labelOf(command)}
              {command.shortcuts[0] !== undefined && <kbd>{shownShortcut(command.shortcuts[0])}</kbd>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
