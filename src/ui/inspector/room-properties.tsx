import { memo, useCallback } from 'react';
import type { EntityRef } from '../../model/entity.ts';
import type { Room } from '../../model/storey.ts';
import { AnswerField } from '../fields/choice-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useWords } from '../i18n.ts';
import { CheckBox } from '../parts/check-box.tsx';
import { useEditor, useProject, useReadOnly } from '../session/session-context.ts';
import { EquipmentSection } from './equipment-section.tsx';
import { RoomAreas } from './room-areas.tsx';
import { RoomDrawn } from './room-drawn.tsx';
import { RoomFindings } from './room-findings.tsx';
import { RoomFunctions } from './room-functions.tsx';
import { RoomOccupants } from './room-occupants.tsx';
import { RoomSigns } from './room-signs.tsx';
import { Section } from './section.tsx';

export function RoomProperties({ target }: { target: EntityRef }) {
  const t = useWords();
  const editor = useEditor();
  const readOnly = useReadOnly();
  const { storeyId = '', id: roomId } = target;
  const storey = useProject().storeys.find((one) => one.id === storeyId);
  const room = storey?.rooms[roomId];
  const change = useCallback(
    (changes: Partial<Omit<Room, 'id'>>) =>
      void editor.commit('undo.setRoom', [{ verb: 'setRoom', args: { storeyId, roomId, changes } }]),
    [editor, storeyId, roomId],
  );
  const setEquipment = useCallback((equipment: Room['equipment']) => change({ equipment }), [change]);
  if (storey === undefined || room === undefined) return null;
  const shared = { readOnly, onChange: change };
  const { name, number, capacity, openPlan, water, accessible } = room;
  return (
    <>
      <RoomSaid {...{ name, number, capacity, openPlan, water, accessible }} {...shared} />
      <RoomAreas storey={storey} roomId={room.id} />
      <RoomFunctions functions={room.functions} {...shared} />
      <RoomFindings storeyId={storeyId} roomId={roomId} />
      <RoomSigns storeyId={storeyId} roomId={roomId} readOnly={readOnly} />
      <EquipmentSection title={t('equipment.title')} equipment={room.equipment} readOnly={readOnly} onChange={setEquipment} />
      <RoomDrawn storey={storey} room={room} />
      <RoomOccupants occupants={room.occupants} {...shared} />
    </>
  );
}

type Said = Pick<Room, 'name' | 'number' | 'capacity' | 'openPlan' | 'water' | 'accessible'>;

interface SaidProps extends Said {
  readonly readOnly: boolean;
  readonly onChange: (changes: Partial<Said>) => void;
}

/** What a person says of a room. It stands still while walls are moved. */
const RoomSaid = memo(function RoomSaid({ name, number, capacity, openPlan, readOnly, onChange, ...answers }: SaidProps) {
  const t = useWords();
  return (
    <Section title={t('entity.room')}>
      <TextField label={t('room.name')} value={name} isDisabled={readOnly} onCommit={(next) => onChange({ name: next.trim() })} />
      <TextField label={t('room.number')} value={number} isDisabled={readOnly} onCommit={(next) => onChange({ number: next.trim() })} />
      <NumberField
        label={t('room.capacity')}
        value={capacity}
        unit={t('unit.people')}
        whole
        optional
        min={0}
        isDisabled={readOnly}
        onCommit={(next) => onChange({ capacity: next })}
      />
      <CheckBox isSelected={openPlan} isDisabled={readOnly} onChange={(next) => onChange({ openPlan: next })}>
        {t('room.openPlan')}
      </CheckBox>
      {(['water', 'accessible'] as const).map((part) => (
        <AnswerField key={part} label={t(`room.${part}`)} value={answers[part]} isDisabled={readOnly} onCommit={(value) => onChange({ [part]: value })} />
      ))}
    </Section>
  );
});
