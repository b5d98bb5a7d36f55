import type { EntityRef } from '../../model/entity.ts';
import type { Room } from '../../model/storey.ts';
import { NumberField } from '../fields/number-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useWords } from '../i18n.ts';
import { CheckBox } from '../parts/check-box.tsx';
import { useEditor, useProject, useReadOnly } from '../session/session-context.ts';
import { RoomAreas } from './room-areas.tsx';
import { RoomFunctions } from './room-functions.tsx';
import { RoomOccupants } from './room-occupants.tsx';
import { Section } from './section.tsx';

export function RoomProperties({ target }: { target: EntityRef }) {
  const t = useWords();
  const editor = useEditor();
  const readOnly = useReadOnly();
  const storey = useProject().storeys.find((one) => one.id === target.storeyId);
  const room = storey?.rooms[target.id];
  if (storey === undefined || room === undefined) return null;
  const change = (changes: Partial<Omit<Room, 'id'>>) =>
    editor.commit('undo.setRoom', [{ verb: 'setRoom', args: { storeyId: storey.id, roomId: room.id, changes } }]);
  const shared = { room, readOnly, onChange: change };
  return (
    <>
      <Section title={t('entity.room')}>
        <TextField label={t('room.name')} value={room.name} isDisabled={readOnly} onCommit={(name) => change({ name: name.trim() })} />
        <TextField label={t('room.number')} value={room.number} isDisabled={readOnly} onCommit={(number) => change({ number: number.trim() })} />
        <NumberField
          label={t('room.capacity')}
          value={room.capacity}
          unit={t('unit.people')}
          whole
          optional
          min={0}
          isDisabled={readOnly}
          onCommit={(capacity) => change({ capacity })}
        />
        <CheckBox isSelected={room.openPlan} isDisabled={readOnly} onChange={(openPlan) => change({ openPlan })}>
          {t('room.openPlan')}
        </CheckBox>
      </Section>
      <RoomAreas storey={storey} roomId={room.id} />
      <RoomFunctions {...shared} />
      <RoomOccupants {...shared} />
    </>
  );
}
