import type { EntityRef } from '../../model/entity.ts';
import type { Wall } from '../../model/storey.ts';
import { WALL_KINDS } from '../../model/storey.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { LengthField } from '../fields/length-field.tsx';
import { common } from '../fields/step.ts';
import { useWords } from '../i18n.ts';
import { useEditor, useProject, useReadOnly } from '../session/session-context.ts';
import { optionsOf } from './options.ts';
import { Section } from './section.tsx';
import { endShift, wallLength } from './wall-length.ts';

const JUSTIFY: readonly Wall['justify'][] = ['centre', 'left', 'right'];

/** One wall or several; what differs is shown as several values and set for all. */
export function WallProperties({ refs }: { refs: readonly EntityRef[] }) {
  const t = useWords();
  const editor = useEditor();
  const readOnly = useReadOnly();
  const { storeys } = useProject();
  const found = refs.flatMap((ref) => {
    const storey = storeys.find((one) => one.id === ref.storeyId);
    const wall = storey?.walls[ref.id];
    return storey === undefined || wall === undefined ? [] : [{ storey, wall }];
  });
  const walls = found.map(({ wall }) => wall);
  const change = (changes: Partial<Omit<Wall, 'id' | 'a' | 'b'>>) =>
    editor.commit(
      'undo.setWall',
      found.map(({ storey, wall }) => ({ verb: 'setWall', args: { storeyId: storey.id, wallId: wall.id, changes } })),
    );
  /** The wall's end moves, and the walls that meet there with it. */
  const setLength = (mm: number) =>
    editor.commit(
      'undo.setWall',
      found.map(({ storey, wall }) => ({
        verb: 'moveNodes',
        args: { storeyId: storey.id, nodeIds: [wall.b], by: endShift(storey, wall, mm) },
      })),
    );
  return (
    <Section title={t('entity.wall')}>
      <LengthField
        label={t('wall.length')}
        value={common(found.map(({ storey, wall }) => wallLength(storey, wall)))}
        min={1}
        isDisabled={readOnly || found.length !== 1}
        onCommit={setLength}
      />
      <ChoiceField
        label={t('wall.kind')}
        value={common(walls.map((wall) => wall.kind))}
        options={optionsOf(t, 'wallKind', WALL_KINDS)}
        isDisabled={readOnly}
        onCommit={(kind) => change({ kind })}
      />
      <Body walls={walls} isDisabled={readOnly} onChange={change} />
    </Section>
  );
}

interface BodyProps {
  walls: readonly Wall[];
  isDisabled: boolean;
  onChange: (changes: Partial<Pick<Wall, 'thickness' | 'height' | 'justify'>>) => void;
}

/** What stands on the wall's line. */
function Body({ walls, isDisabled, onChange }: BodyProps) {
  const t = useWords();
  return (
    <>
      <LengthField
        label={t('wall.thickness')}
        value={common(walls.map((wall) => wall.thickness))}
        min={0}
        max={2000}
        isDisabled={isDisabled}
        onCommit={(thickness) => onChange({ thickness })}
      />
      <LengthField
        label={t('wall.height')}
        value={common(walls.map((wall) => wall.height))}
        min={1}
        max={20_000}
        isDisabled={isDisabled}
        onCommit={(height) => onChange({ height })}
      />
      <ChoiceField
        label={t('wall.justify')}
        value={common(walls.map((wall) => wall.justify))}
        options={optionsOf(t, 'justify', JUSTIFY)}
        isDisabled={isDisabled}
        onCommit={(justify) => onChange({ justify })}
      />
    </>
  );
}
