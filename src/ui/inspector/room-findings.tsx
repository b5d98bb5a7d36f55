import { useMemo } from 'react';
import { askFor } from '../check/ask-for.ts';
import { roomKeysOf } from '../check/finding-place.ts';
import { findingKey, markOf } from '../check/finding-mark.ts';
import { isOpen } from '../check/grouping.ts';
import { useWords } from '../i18n.ts';
import { useCheck, useSession } from '../session/session-context.ts';
import { Section } from './section.tsx';

interface Props {
  storeyId: string;
  roomId: string;
}

/** Clauses that are met are told by their number from here on. */
const MOST_MET = 6;

/** What the standards in force ask of this room, and whether it meets it; each line leads to the finding. */
export function RoomFindings({ storeyId, roomId }: Props) {
  const t = useWords();
  const session = useSession();
  const { report, project } = useCheck((state) => state);
  const own = useMemo(() => {
    if (report === null || project === null) return [];
    const key = `${storeyId}/${roomId}`;
    return report.findings.filter((finding) => finding.state !== 'notApplicable' && finding.state !== 'noSubject' && roomKeysOf(project, finding).includes(key));
  }, [report, project, storeyId, roomId]);
  const open = own.filter(isOpen);
  const met = own.filter((finding) => !isOpen(finding));
  const shown = [...open, ...met.slice(0, MOST_MET)];
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
            </li>
          );
        })}
      </ul>
      {met.length > MOST_MET && <p className="secondary">{t('fixLine.more', { count: met.length - MOST_MET })}</p>}
    </Section>
  );
}
