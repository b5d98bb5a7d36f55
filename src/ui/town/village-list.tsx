import { useStore } from 'zustand';
import { wordsOf } from '../../messages/index.ts';
import { currentLanguage, useWords } from '../i18n.ts';
import type { TownSession } from './town-session.ts';
import { finishedOfRow, nameOfLine, statesOf } from './town-state.ts';
import { STATE_MARKS } from './village-state.ts';

/** Each village with its state in a mark and a word; of those that failed, why. */
export function VillageList({ town }: { town: TownSession }) {
  const t = useWords();
  const state = useStore(town.store);
  const { history, reads } = state;
  return (
    <section className="section">
      <h2 className="section-title">{t('townView.villages')}</h2>
      <ol className="town-villages">
        {statesOf(state).map((one, row) => {
          const line = history.lines[row]!;
          const reasons = one === 'failed' ? (finishedOfRow(state, row)?.facts.reasons ?? []) : [];
          return (
            <li key={line.id} data-state={one}>
              <span className="town-village-name">
                {row + 1} {nameOfLine(line, reads[row]) || t('townView.noName')}
              </span>
              <span className={`town-state town-state-${one}`}>
                {STATE_MARKS[one]} {t(`townView.state.${one}`)}
              </span>
              {reasons.map((reason, i) => (
                <p key={i} className="severity-error">
                  {wordsOf(reason, currentLanguage())}
                </p>
              ))}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
