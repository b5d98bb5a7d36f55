import { useMemo, useState } from 'react';
import { askFor } from '../check/ask-for.ts';
import { roomKeysOf } from '../check/finding-place.ts';
import { findingKey, markOf } from '../check/finding-mark.ts';
import { FindingClauses } from '../check/finding-clauses.tsx';
import { FindingMeasures } from '../check/finding-measures.tsx';
import { isOpen } from '../check/grouping.ts';
import { Button } from '../parts/button.tsx';
import { useWords } from '../i18n.ts';
import { useCheck, useSession } from '../session/session-context.ts';
import { Section } from './section.tsx';

interface Props {
  storeyId: string;
  roomId: string;
}

/** So many clauses that are met are shown at first. */
const MOST_MET = 6;

/** What the standards in force ask of this room, and whether it meets it; each line leads to the finding. */
export function RoomFindings({ storeyId, roomId }: Props) {
  const t = useWords();
  const session = useSession();
  const { packs } = session;
  const [all, setAll] = useState(false);
  const { report, project } = useCheck((state) => state);
  const own = useMemo(() => {
    if (report === null || project === null) return [];
    const key = `${storeyId}/${roomId}`;
    return report.findings.filter((finding) => finding.state !== 'notApplicable' && finding.state !== 'noSubject' && roomKeysOf(project, finding).includes(key));
  }, [report, project, storeyId, roomId]);
  const open = own.filter(isOpen);
  const met = own.filter((finding) => !isOpen(finding));
  const shown = [...open, ...(all ? met : met.slice(0, MOST_MET))];
  return (
    <Section title={t('room.findings')}>
      {own.length === 0 && <p className="secondary">{t('room.noFindings')}</p>}
      {own.length > 0 && open.length === 0 && <p className="severity-pass">✓ {t('room.allMet')}</p>}
      <ul className="room-findings">
        {shown.map((finding) => {
          const mark = markOf(finding);
          return (
            <li key={findingKey(finding)}>
              <span className={`severity-${mark.colour}`}>
                <span aria-hidden>{mark.symbol}</span>
                <span className="visually-hidden">{t(mark.word)}</span>
              </span>
              <button
                type="button"
                className="link-button"
                title={finding.message}
                onClick={() => askFor(session, findingKey(finding))}
              >
                {isOpen(finding) ? finding.message : finding.title}
              </button>
              <FindingMeasures finding={finding} rule={packs.find(({ id }) => id === finding.standard)?.rules.find(({ id }) => id === finding.rule)} />
              <details className="clause-details">
                <summary className="secondary">{t('room.clause')}</summary>
                <FindingClauses finding={finding} packs={packs} />
              </details>
            </li>
          );
        })}
      </ul>
      {met.length > MOST_MET && !all && (
        <Button small onPress={() => setAll(true)}>
          {t('room.showMet', { count: met.length - MOST_MET })}
        </Button>
      )}
    </Section>
  );
}
