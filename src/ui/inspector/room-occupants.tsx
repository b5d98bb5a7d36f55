import { Plus, X } from 'lucide-react';
import { memo } from 'react';
import type { Room } from '../../model/storey.ts';
import { CellField } from '../fields/cell-field.tsx';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Section } from './section.tsx';

interface Props {
  occupants: Room['occupants'];
  readOnly: boolean;
  onChange: (changes: Partial<Omit<Room, 'id'>>) => void;
}

type Occupant = Room['occupants'][number];

/** Who works in the room: names for the door plate. */
export const RoomOccupants = memo(function RoomOccupants({ occupants, readOnly, onChange }: Props) {
  const t = useWords();
  const set = (index: number, changes: Partial<Occupant>) =>
    onChange({ occupants: occupants.map((one, i) => (i === index ? { ...one, ...changes } : one)) });
  return (
    <Section title={t('room.occupants')}>
      {occupants.map((occupant, index) => (
        <div key={index} className="occupant-row">
          <CellField label={t('room.occupantName')} value={occupant.name} isDisabled={readOnly} onCommit={(name) => set(index, { name })} />
          <CellField label={t('room.occupantRole')} value={occupant.role} isDisabled={readOnly} onCommit={(role) => set(index, { role })} />
          <IconButton
            small
            label={t('room.removeOccupant', { name: occupant.name })}
            isDisabled={readOnly}
            onPress={() => onChange({ occupants: occupants.filter((_, i) => i !== index) })}
          >
            <X size={14} />
          </IconButton>
        </div>
      ))}
      {!readOnly && (
        <Button small onPress={() => onChange({ occupants: [...occupants, { name: '', role: '' }] })}>
          <Plus size={14} aria-hidden />
          {t('room.addOccupant')}
        </Button>
      )}
    </Section>
  );
});
