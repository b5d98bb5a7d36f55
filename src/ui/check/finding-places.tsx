import type { Finding } from '../../rules/report.ts';
import { refKey } from '../../model/entity.ts';
import { entityLabel } from '../entity-words.ts';
import { useWords } from '../i18n.ts';
import { locate } from '../locate.ts';
import { useProject, useSession } from '../session/session-context.ts';
import { shownPlaces } from './shown-places.ts';

/** More places than this are told by their number: 定位 shows them all. */
const MOST = 4;

/** What the finding speaks of, each a way to it. */
export function FindingPlaces({ finding }: { finding: Finding }) {
  const t = useWords();
  const session = useSession();
  const project = useProject();
  const places = shownPlaces(finding.places);
  if (places.length === 0) return null;
  return (
    <ul className="finding-places" aria-label={t('check.places')}>
      {places.slice(0, MOST).map((ref) => (
        <li key={refKey(ref)}>
          <button type="button" className="link-button secondary" onClick={() => locate(session, [ref])}>
            {entityLabel(t, project, ref)}
          </button>
        </li>
      ))}
      {places.length > MOST && <li className="secondary">{t('check.morePlaces', { count: places.length - MOST })}</li>}
    </ul>
  );
}
