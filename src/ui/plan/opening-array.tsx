import { useState } from 'react';
import { addOpening, arrayedOpenings, type OpeningArray, type PickedOpenings } from '../../editor/plan/opening-copies.ts';
import { LengthField } from '../fields/length-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { useWords } from '../i18n.ts';
import { AskForm } from './ask-form.tsx';

const MOST = 100;
/** Between two openings at first, mm. */
const BETWEEN = 600;

/** Doors and windows again along their walls; what has no room is left out, and said so before. */
export function OpeningArrayDialog({ picked }: { picked: PickedOpenings }) {
  const t = useWords();
  const [array, setArray] = useState<OpeningArray>(() => ({ count: 3, step: Math.max(...picked.openings.map(({ width }) => width)) + BETWEEN }));
  const made = arrayedOpenings(picked, array);
  const kept = made.filter((opening) => opening !== null);
  return (
    <AskForm what="array" label="undo.array" picksNew edits={kept.map((opening) => addOpening(picked.storey, opening))}>
      <NumberField label={t('planAsk.count')} value={array.count} whole min={2} max={MOST} onCommit={(count) => setArray({ ...array, count: count ?? 2 })} />
      <LengthField label={t('planAsk.along')} value={array.step} onCommit={(step) => setArray({ ...array, step })} />
      <p className="secondary">{t('planAsk.alongHint')}</p>
      <output className="secondary">
        {t(kept.length === made.length ? 'planAsk.openings' : 'planAsk.openingsLeftOut', { count: kept.length, left: made.length - kept.length })}
      </output>
    </AskForm>
  );
}
