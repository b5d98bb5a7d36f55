import {
  AlignCenterHorizontal, AlignCenterVertical, AlignEndHorizontal, AlignEndVertical, AlignHorizontalDistributeCenter, AlignStartHorizontal,
  AlignStartVertical, AlignVerticalDistributeCenter, BringToFront, Copy, SendToBack, Trash2, type LucideIcon,
} from 'lucide-react';
import { commands } from '../../editor/commands/index.ts';
import { useWords } from '../i18n.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { useEditor, useEditorState } from '../session/session-context.ts';

const BUTTONS: readonly (readonly [string, LucideIcon])[] = [
  ['arrange.left', AlignStartVertical],
  ['arrange.centre', AlignCenterVertical],
  ['arrange.right', AlignEndVertical],
  ['arrange.top', AlignStartHorizontal],
  ['arrange.middle', AlignCenterHorizontal],
  ['arrange.bottom', AlignEndHorizontal],
  ['arrange.distribute', AlignHorizontalDistributeCenter],
  ['arrange.distributeDown', AlignVerticalDistributeCenter],
  ['face.raise', BringToFront],
  ['face.lower', SendToBack],
  ['face.duplicate', Copy],
  ['delete', Trash2],
];

/** A button for each command on the parts that are picked. */
export function PartButtons() {
  const t = useWords();
  const editor = useEditor();
  useEditorState((state) => state.revision);
  useEditorState((state) => state.selection);
  return (
    <div className="arrange-buttons" role="toolbar" aria-label={t('shell.commandGroup.arrange')}>
      {BUTTONS.map(([id, Icon]) => (
        <IconButton key={id} label={t(`command.${id}`)} shortcut={commands.find((command) => command.id === id)?.shortcuts[0]} isDisabled={!editor.isEnabled(id)} onPress={() => editor.run(id)}>
          <Icon size={16} aria-hidden />
        </IconButton>
      ))}
    </div>
  );
}
