import type { Project } from '../../model/project.ts';
import type { NotPlaced } from '../../rules/sign-set/types.ts';
import { roomLabel } from '../entity-words.ts';
import { useWords, type Words } from '../i18n.ts';
import { useProject } from '../session/session-context.ts';
import { itemLabel } from './group-items.ts';

function placeWord(t: Words, { storeys }: Project, { room }: NotPlaced): string {
  const found = room === null ? undefined : storeys.find(({ id }) => id === room.storeyId)?.rooms[room.roomId];
  return found === undefined ? '' : roomLabel(t, found);
}

/** Signs that are asked for and have no place, with what would give them one. */
export function NotPlacedList({ items }: { items: readonly NotPlaced[] }) {
  const t = useWords();
  const project = useProject();
  const asked = items.filter(({ isChosen }) => isChosen);
  if (asked.length === 0) return null;
  return (
    <section className="sign-set-unplaced" aria-label={t('signSet.notPlaced', { count: asked.length })}>
      <h3>{t('signSet.notPlaced', { count: asked.length })}</h3>
      <ul>
        {asked.map((item) => (
          <li key={item.key}>
            {[placeWord(t, project, item), itemLabel(t, item)].filter((part) => part !== '').join(' · ')}
            <p className="secondary">{t(`signSet.why.${item.why}`, { width: item.size?.width ?? 0, top: item.top ?? 0 })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
