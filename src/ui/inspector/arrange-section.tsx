import {
  AlignCenterHorizontal, AlignEndHorizontal, AlignHorizontalDistributeCenter, AlignHorizontalSpaceAround, AlignStartHorizontal, ArrowLeftRight,
  DoorOpen, FlipHorizontal, RulerDimensionLine, type LucideIcon,
} from 'lucide-react';
import { commands } from '../../editor/commands/index.ts';
import { pickedSigns } from '../../editor/ground.ts';
import { useWords } from '../i18n.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { useEditor, useEditorState, useReadOnly } from '../session/session-context.ts';
import { Section } from './section.tsx';

const ICONS: readonly (readonly [string, LucideIcon])[] = [
  ['arrange.top', AlignStartHorizontal],
  ['arrange.middle', AlignCenterHorizontal],
  ['arrange.bottom', AlignEndHorizontal],
  ['arrange.distribute', AlignHorizontalDistributeCenter],
  ['arrange.fill', AlignHorizontalSpaceAround],
  ['arrange.symmetric', FlipHorizontal],
  ['arrange.mirror', ArrowLeftRight],
  ['arrange.sameHeight', RulerDimensionLine],
  ['arrange.besideDoor', DoorOpen],
];

/** How the selected signs of an elevation stand to one another: a button for each command. */
export function ArrangeSection() {
  const t = useWords();
  const editor = useEditor();
  const readOnly = useReadOnly();
  const count = useEditorState((state) => pickedSigns(state).length);
  useEditorState((state) => state.revision);
  if (count === 0 || readOnly) return null;
  return (
    <Section title={t('shell.commandGroup.arrange')}>
      <div className="arrange-buttons" role="toolbar" aria-label={t('shell.commandGroup.arrange')}>
        {ICONS.map(([id, Icon]) => (
          <IconButton
            key={id}
            label={t(`command.${id}`)}
            shortcut={commands.find((command) => command.id === id)?.shortcuts[0]}
            isDisabled={!editor.isEnabled(id)}
            onPress={() => editor.run(id)}
          >
            <Icon size={16} aria-hidden />
          </IconButton>
        ))}
      </div>
    </Section>
  );
}
