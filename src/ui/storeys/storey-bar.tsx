import { ChevronDown, ChevronUp, Layers2, Plus } from 'lucide-react';
import { storeyBelow, storeysUpward } from '../../editor/storeys.ts';
import { useWords } from '../i18n.ts';
import { Choice } from '../parts/choice.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { ToggleIcon } from '../parts/toggle-icon.tsx';
import { useEditor, useEditorState, useReadOnly, useSession } from '../session/session-context.ts';

/** Which storey the plan shows, the next ones up and down, the one below in light lines, and a new one. */
export function StoreyBar() {
  const t = useWords();
  const editor = useEditor();
  const { panels } = useSession();
  const readOnly = useReadOnly();
  const isPlan = useEditorState((state) => state.view === 'plan');
  const storeyId = useEditorState((state) => state.storeyId);
  // Drawn again when a storey comes, goes, or has another name or place, not for what happens inside of one.
  useEditorState(({ project }) => JSON.stringify(storeysUpward(project).map(({ id, name }) => [id, name])));
  const { storeys } = editor.store.getState().project;
  const below = useEditorState((state) => state.below);
  if (!isPlan) return null;
  const hasBelow = storeyBelow({ storeys }, storeyId) !== null;
  return (
    <div className="storey-bar" role="toolbar" aria-label={t('storeys.bar')}>
      {storeys.length > 0 && (
        <Choice
          label={t('storeys.shown')}
          value={storeyId}
          options={storeysUpward({ storeys }).toReversed().map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => editor.setView('plan', { storeyId: id })}
        />
      )}
      <IconButton small label={t('command.storey.up')} shortcut="PageUp" isDisabled={!editor.isEnabled('storey.up')} onPress={() => editor.run('storey.up')}>
        <ChevronUp size={14} />
      </IconButton>
      <IconButton small label={t('command.storey.down')} shortcut="PageDown" isDisabled={!editor.isEnabled('storey.down')} onPress={() => editor.run('storey.down')}>
        <ChevronDown size={14} />
      </IconButton>
      <ToggleIcon label={t('command.storey.below')} shortcut="B" isSelected={below} isDisabled={!hasBelow} onChange={(next) => editor.setBelow(next)}>
        <Layers2 size={14} />
      </ToggleIcon>
      {!readOnly && (
        <IconButton small label={t('storeys.add')} onPress={() => panels.setState({ dialog: 'addStorey' })}>
          <Plus size={14} />
        </IconButton>
      )}
    </div>
  );
}
