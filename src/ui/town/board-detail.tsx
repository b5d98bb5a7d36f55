import { wordsOf } from '../../messages/index.ts';
import { currentLanguage, useWords } from '../i18n.ts';
import type { BoardRow } from './board-rows.ts';
import { SEVERITY_MARKS } from './severity-marks.ts';

/** What a village lacks as its plan stands, and what it would be short of once its rooms are given out anew: each by how much, with the clause. */
export function BoardDetail({ row: { lacks, allocation } }: { row: BoardRow }) {
  const t = useWords();
  const homeless = allocation?.rooms.filter(({ to }) => to === '') ?? [];
  return (
    <div className="town-detail">
      {lacks !== null && lacks.length > 0 && (
        <section>
          <h2>{t('townView.detail.lacks')}</h2>
          <ul>
            {lacks.map(({ code, title, severity, rooms, areaM2, clauses }) => (
              <li key={code}>
                <span className={`severity-${severity === 'info' ? 'none' : severity}`}>
                  {SEVERITY_MARKS[severity]} {t(`check.mark.${severity}`)}
                </span>{' '}
                {title}
                {rooms > 0 && t('townView.detail.rooms', { count: rooms })}
                {areaM2 > 0 && t('townView.detail.area', { area: areaM2.toFixed(2) })} <span className="secondary">{clauses.join('；')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {allocation !== null && (
        <section>
          <h2>{t('townView.detail.rooms.title')}</h2>
          <p className="secondary">{t('townView.detail.plan', { placed: allocation.rooms.length - homeless.length, moved: allocation.moved, buildings: allocation.buildings, spare: allocation.spareRooms })}</p>
          {homeless.length > 0 && <p>{t('townView.detail.homeless', { functions: homeless.map(({ title }) => title).join('、') })}</p>}
          {allocation.short.length === 0 ? (
            <p className="severity-pass">✓ {t('allocate.allMet')}</p>
          ) : (
            <ul>
              {allocation.short.map(({ told }, i) => (
                <li key={i}>
                  <span className={`severity-${told.severity === 'info' ? 'none' : told.severity}`}>
                    {SEVERITY_MARKS[told.severity]} {t(`check.mark.${told.severity}`)}
                  </span>{' '}
                  {wordsOf(told, currentLanguage())}
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </div>
  );
}
