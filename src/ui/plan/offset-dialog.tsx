import { useState } from 'react';
import { ChoiceField } from '../fields/choice-field.tsx';
import { LengthField } from '../fields/length-field.tsx';
import { useWords } from '../i18n.ts';
import { useEditorState } from '../session/session-context.ts';
import { AskForm } from './ask-form.tsx';

/** How far, and to which side of the wall that was picked first. */
export function OffsetDialog() {
  const t = useWords();
  const selection = useEditorState((state) => state.selection);
  const storeyId = useEditorState((state) => state.storeyId);
  const [by, setBy] = useState(1000);
  const [side, setSide] = useState<'left' | 'right'>('left');
  const wallIds = selection.filter((ref) => ref.kind === 'wall' && ref.storeyId === storeyId).map(({ id }) => id);
  const options = (['left', 'right'] as const).map((value) => ({ value, label: t(`planAsk.${value}`) }));
  return (
    <AskForm what="offset" label="undo.offsetWalls" picksNew edits={[{ verb: 'offsetWalls', args: { storeyId, wallIds, by: side === 'left' ? by : -by } }]}>
      <LengthField label={t('planAsk.distance')} value={by} min={1} onCommit={setBy} />
      <ChoiceField label={t('planAsk.side')} value={side} options={options} onCommit={setSide} />
    </AskForm>
  );
}
