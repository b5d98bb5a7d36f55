import { pickedSigns } from '../../editor/ground.ts';
import { shownWall } from '../../editor/elevation.ts';
import { LengthField } from '../fields/length-field.tsx';
import { common } from '../fields/step.ts';
import { useWords } from '../i18n.ts';
import { useEditor, useEditorState, useReadOnly } from '../session/session-context.ts';
import { Section } from './section.tsx';

/** Where the selected signs hang on the wall that is shown, measured from its ends as a fitter does. */
export function WallPlacing() {
  const t = useWords();
  const editor = useEditor();
  const readOnly = useReadOnly();
  const state = useEditorState((now) => now);
  const wall = state.view === 'wall' ? shownWall(state, state.project) : null;
  const signs = pickedSigns(state);
  if (wall === null || signs.length === 0) return null;
  const move = (moves: readonly { readonly dx: number; readonly dy: number }[]) =>
    editor.commit(
      'undo.moveSign',
      signs.map(({ sign }, i) => ({
        verb: 'setSign',
        args: {
          signId: sign.id,
          changes: { offset: sign.offset + Math.round(moves[i]!.dx), heightAboveFloor: sign.heightAboveFloor + Math.round(moves[i]!.dy) },
        },
      })),
    );
  const fields = [
    { label: 'wall.fromLeft', values: signs.map(({ box }) => box.x0), by: (mm: number, now: number) => ({ dx: mm - now, dy: 0 }) },
    { label: 'wall.fromRight', values: signs.map(({ box }) => wall.width - box.x1), by: (mm: number, now: number) => ({ dx: now - mm, dy: 0 }) },
    { label: 'wall.top', values: signs.map(({ box }) => box.y1), by: (mm: number, now: number) => ({ dx: 0, dy: mm - now }) },
  ];
  return (
    <Section title={t('wall.place')}>
      {fields.map(({ label, values, by }) => (
        <LengthField
          key={label}
          label={t(label)}
          value={common(values.map((value) => Math.round(value)))}
          isDisabled={readOnly}
          onCommit={(mm) => move(values.map((now) => by(mm, now)))}
        />
      ))}
    </Section>
  );
}
