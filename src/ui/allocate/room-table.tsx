import type { RoomFacts } from '../../jobs/allocate/rooms.ts';
import type { AllocationSettings } from '../../jobs/allocate/settings.ts';
import { roomLabel } from '../entity-words.ts';
import { useWords } from '../i18n.ts';
import { squareMetres } from '../inspector/options.ts';
import { CheckBox } from '../parts/check-box.tsx';

interface Props {
  rooms: readonly RoomFacts[];
  settings: AllocationSettings;
  onChange: (settings: AllocationSettings) => void;
}

const FREEDOMS = ['keepRooms', 'maySplit', 'mayMerge'] as const;
type Freedom = (typeof FREEDOMS)[number];

const listOf = (settings: AllocationSettings, freedom: Freedom, rooms: readonly RoomFacts[]): readonly string[] => {
  const list = settings[freedom];
  return list === 'all' ? rooms.map(({ key }) => key) : list;
};

/** What may be done to each room: left as it is, parted, joined with a neighbour. */
export function RoomTable({ rooms, settings, onChange }: Props) {
  const t = useWords();
  const set = (freedom: Freedom, keys: readonly string[], on: boolean) => {
    const others = listOf(settings, freedom, rooms).filter((key) => !keys.includes(key));
    onChange({ ...settings, [freedom]: on ? [...others, ...keys].sort() : others });
  };
  return (
    <table className="allocation-table">
      <caption>{t('allocation.rooms', { count: rooms.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('allocation.column.room')}</th>
          <th scope="col">{t('room.net')}</th>
          {FREEDOMS.map((freedom) => {
            const on = listOf(settings, freedom, rooms);
            return (
              <th key={freedom} scope="col">
                <CheckBox
                  isSelected={on.length === rooms.length}
                  isIndeterminate={on.length > 0 && on.length < rooms.length}
                  onChange={(all) => set(freedom, rooms.map(({ key }) => key), all)}
                >
                  {t(`allocation.freedom.${freedom}`)}
                </CheckBox>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rooms.map(({ key, place, areaM2 }) => (
          <tr key={key}>
            <th scope="row">{roomLabel(t, place.room)}</th>
            <td className="number">{squareMetres(areaM2)}</td>
            {FREEDOMS.map((freedom) => (
              <td key={freedom}>
                <CheckBox
                  label={t('allocation.freedomOf', { freedom: t(`allocation.freedom.${freedom}`), name: roomLabel(t, place.room) })}
                  isSelected={listOf(settings, freedom, rooms).includes(key)}
                  onChange={(on) => set(freedom, [key], on)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
