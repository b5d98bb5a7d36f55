import { planOf } from '../../model/plan.ts';
import type { Project } from '../../model/project.ts';
import { roomLabel } from '../entity-words.ts';
import { useWords } from '../i18n.ts';
import { Section } from '../inspector/section.tsx';
import { useEditor, useProject } from '../session/session-context.ts';

function rowsOf(project: Project) {
  return project.storeys.flatMap((storey) => {
    const { rooms } = planOf(storey);
    return Object.values(storey.rooms).map((room) => ({ storey, room, netM2: rooms.get(room.id)?.netM2 ?? null }));
  });
}

/** Rooms with their 使用面积. */
export function RoomTable() {
  const t = useWords();
  const editor = useEditor();
  const project = useProject();
  const rows = rowsOf(project);
  if (rows.length === 0) {
    return (
      <Section title={t('lists.rooms')}>
        <p className="secondary">{t('lists.noRooms')}</p>
      </Section>
    );
  }
  const total = rows.reduce((sum, row) => sum + (row.netM2 ?? 0), 0);
  return (
    <Section title={t('lists.rooms')}>
      <table className="list-table">
        <thead>
          <tr>
            <th scope="col">{t('lists.room')}</th>
            <th scope="col" className="number">
              {t('lists.net')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ storey, room, netM2 }) => (
            <tr key={`${storey.id}/${room.id}`}>
              <td>
                <button
                  type="button"
                  className="link-button"
                  onClick={() => editor.reveal([{ kind: 'room', id: room.id, storeyId: storey.id }])}
                >
                  {roomLabel(t, room)}
                </button>
              </td>
              <td className="number">{netM2 === null ? '–' : netM2.toFixed(2)}</td>
            </tr>
          ))}
          <tr>
            <td>{t('lists.total')}</td>
            <td className="number">{total.toFixed(2)}</td>
          </tr>
        </tbody>
      </table>
    </Section>
  );
}
