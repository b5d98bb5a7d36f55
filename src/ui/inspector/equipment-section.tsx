import { X } from 'lucide-react';
import { memo } from 'react';
import { type Equipment, EQUIPMENT_KINDS, type EquipmentKind } from '../../model/equipment.ts';
import { NumberField } from '../fields/number-field.tsx';
import { useWords } from '../i18n.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { Picker } from '../parts/picker.tsx';
import { Section } from './section.tsx';

interface Props {
  title: string;
  equipment: Equipment;
  readOnly: boolean;
  onChange: (equipment: Equipment) => void;
}

/** A kind that is not named is not stated: it has no entry at all. */
function without(equipment: Equipment, kind: EquipmentKind): Equipment {
  const { [kind]: _, ...rest } = equipment;
  return rest;
}

/** What is fitted, and how many of each. */
export const EquipmentSection = memo(function EquipmentSection({ title, equipment, readOnly, onChange }: Props) {
  const t = useWords();
  const stated = EQUIPMENT_KINDS.filter((kind) => equipment[kind] !== undefined);
  const free = EQUIPMENT_KINDS.filter((kind) => equipment[kind] === undefined);
  return (
    <Section title={title}>
      {stated.map((kind) => (
        <div key={kind} className="removable-row">
          <NumberField
            label={t(`equipment.${kind}`)}
            value={equipment[kind] ?? null}
            whole
            min={1}
            isDisabled={readOnly}
            onCommit={(count) => (count === null ? undefined : onChange({ ...equipment, [kind]: count }))}
          />
          <IconButton
            small
            label={t('equipment.remove', { name: t(`equipment.${kind}`) })}
            isDisabled={readOnly}
            onPress={() => onChange(without(equipment, kind))}
          >
            <X size={14} />
          </IconButton>
        </div>
      ))}
      {!readOnly && (
        <Picker
          label={t('equipment.add')}
          placeholder={t('equipment.add')}
          options={free.map((kind) => ({ value: kind, label: t(`equipment.${kind}`) }))}
          onPick={(kind) => onChange({ ...equipment, [kind]: 1 })}
        />
      )}
    </Section>
  );
});
