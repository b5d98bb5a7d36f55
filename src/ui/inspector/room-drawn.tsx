import { EQUIPMENT_KINDS } from '../../model/equipment.ts';
import type { Room, Storey } from '../../model/storey.ts';
import { drawnInRoom } from '../../rules/room-equipment.ts';
import { useWords } from '../i18n.ts';
import { Section } from './section.tsx';

/** What is drawn in the room counts beside what is stated: the larger number of each kind holds. */
export function RoomDrawn({ storey, room }: { storey: Storey; room: Room }) {
  const t = useWords();
  const drawn = drawnInRoom(storey, room.id);
  const kinds = EQUIPMENT_KINDS.filter((kind) => (drawn.get(kind) ?? 0) > 0);
  if (kinds.length === 0) return null;
  return (
    <Section title={t('room.drawn')}>
      <dl className="area-list">
        {kinds.map((kind) => (
          <div key={kind} className="count-row">
            <dt>{t(`equipment.${kind}`)}</dt>
            <dd>
              {drawn.get(kind)}
              {(room.equipment[kind] ?? 0) > drawn.get(kind)! && <span className="secondary"> {t('room.statedMore', { count: room.equipment[kind] })}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p className="secondary">{t('room.drawnNote')}</p>
    </Section>
  );
}
