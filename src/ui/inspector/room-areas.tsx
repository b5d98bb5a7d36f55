import { planOf } from '../../model/plan.ts';
import type { Storey } from '../../model/storey.ts';
import { useWords } from '../i18n.ts';
import { squareMetres } from './options.ts';
import { Section } from './section.tsx';

/** Areas by their names: 使用面积 is never shown as another. */
export function RoomAreas({ storey, roomId }: { storey: Storey; roomId: string }) {
  const t = useWords();
  const shape = planOf(storey).rooms.get(roomId);
  return (
    <Section title={t('room.areas')}>
      {shape === undefined ? (
        <p className="severity-warning">▲ {t('room.noFace')}</p>
      ) : (
        <dl className="area-list">
          <dt>{t('room.net')}</dt>
          <dd>{squareMetres(shape.netM2)}</dd>
          <dt>{t('room.centreline')}</dt>
          <dd>{squareMetres(shape.centrelineM2)}</dd>
        </dl>
      )}
    </Section>
  );
}
