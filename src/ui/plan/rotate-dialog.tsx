import { useState } from 'react';
import { middleOf, pickedOfPlan } from '../../editor/plan/picked-parts.ts';
import { NumberField } from '../fields/number-field.tsx';
import { useWords } from '../i18n.ts';
import { CheckBox } from '../parts/check-box.tsx';
import { useEditor } from '../session/session-context.ts';
import { AskForm } from './ask-form.tsx';

/** By how many degrees about the middle of what is selected. */
export function RotateDialog() {
  const t = useWords();
  const editor = useEditor();
  const [angleDeg, setAngle] = useState(45);
  const [copy, setCopy] = useState(false);
  const picked = pickedOfPlan(editor.store.getState());
  if (picked === null) return null;
  const { storey, refs } = picked;
  return (
    <AskForm what="rotate" label="undo.rotate" picksNew={copy} edits={[{ verb: 'rotateParts', args: { storeyId: storey.id, refs, about: middleOf(picked), angleDeg, copy } }]}>
      <NumberField label={t('planAsk.angle')} value={angleDeg} unit="°" min={-360} max={360} onCommit={(value) => setAngle(value ?? 0)} />
      <CheckBox isSelected={copy} onChange={setCopy}>
        {t('planAsk.copy')}
      </CheckBox>
    </AskForm>
  );
}
