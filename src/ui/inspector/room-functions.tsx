import { X } from 'lucide-react';
import { memo } from 'react';
import type { Room, RoomFunction } from '../../model/storey.ts';
import { NumberField } from '../fields/number-field.tsx';
import { useWords } from '../i18n.ts';
import { Choice } from '../parts/choice.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Picker } from '../parts/picker.tsx';
import { useEditorState, useSession } from '../session/session-context.ts';
import { functionTitles } from './function-titles.ts';
import { optionsOf } from './options.ts';
import { Section } from './section.tsx';

interface Props {
  functions: Room['functions'];
  readOnly: boolean;
  onChange: (changes: Partial<Omit<Room, 'id'>>) => void;
}

const MODES: readonly RoomFunction['mode'][] = ['exclusive', 'timeShared'];

/** What the room serves for, by the function lists of the standards in force. It stands still while walls are moved. */
export const RoomFunctions = memo(function RoomFunctions({ functions, readOnly, onChange }: Props) {
  const t = useWords();
  const { packs } = useSession();
  const standards = useEditorState((state) => state.project.standards);
  const titles = functionTitles(packs.filter((pack) => standards.includes(pack.id)), functions, t);
  const free = [...titles].filter(([code]) => functions.every((one) => one.code !== code));
  const set = (code: string, changes: Partial<RoomFunction>) =>
    onChange({ functions: functions.map((one) => (one.code === code ? { ...one, ...changes } : one)) });
  return (
    <Section title={t('room.functions')}>
      {functions.map(({ code, mode, areaM2 }) => {
        const name = titles.get(code) ?? code;
        return (
          <div key={code}>
            <div className="function-row">
              <span>{name}</span>
              <Choice
                label={`${name} ${t('room.mode')}`}
                value={mode}
                options={optionsOf(t, 'mode', MODES)}
                isDisabled={readOnly}
                onChange={(value) => set(code, { mode: value })}
              />
              <IconButton
                small
                label={t('room.removeFunction', { name })}
                isDisabled={readOnly}
                onPress={() => onChange({ functions: functions.filter((one) => one.code !== code) })}
              >
                <X size={14} />
              </IconButton>
            </div>
            {mode === 'exclusive' && functions.length > 1 && (
              <NumberField
                label={t('room.functionArea')}
                value={areaM2 ?? null}
                unit="m²"
                optional
                min={0.01}
                isDisabled={readOnly}
                onCommit={(value) => onChange({ functions: withArea(functions, code, value) })}
              />
            )}
          </div>
        );
      })}
      {!readOnly && (
        <Picker
          label={t('room.addFunction')}
          placeholder={t('room.addFunction')}
          options={free.map(([value, label]) => ({ value, label }))}
          onPick={(code) => onChange({ functions: [...functions, { code, mode: 'exclusive' }] })}
        />
      )}
    </Section>
  );
});

/** A zone without a known area has no such field at all. */
function withArea(functions: readonly RoomFunction[], code: string, areaM2: number | null): RoomFunction[] {
  return functions.map((one) => {
    if (one.code !== code) return one;
    return areaM2 === null ? { code, mode: one.mode } : { ...one, areaM2 };
  });
}
