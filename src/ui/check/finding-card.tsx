import { memo, useEffect, useState } from 'react';
import type { Finding } from '../../rules/report.ts';
import { useWords } from '../i18n.ts';
import { useEditor, usePanels, useSession } from '../session/session-context.ts';
import { AttestForm } from './attest-form.tsx';
import { FindingActions, type OpenForm } from './finding-actions.tsx';
import { FindingClauses } from './finding-clauses.tsx';
import { findingKey, markOf } from './finding-mark.ts';
import { FindingMeasures } from './finding-measures.tsx';
import { FindingPlaces } from './finding-places.tsx';
import { FixPreview } from './fix-preview.tsx';
import { shownPlaces } from './shown-places.ts';
import { useFocusKept } from './use-focus-kept.ts';
import { useNumber } from './use-number.ts';
import { WaiverForm } from './waiver-form.tsx';

/** Who takes the focus when a finding is settled: the next card, else the panel. */
const neighbourOf = (card: HTMLElement): HTMLElement | null =>
  (card.nextElementSibling ?? card.previousElementSibling ?? card.closest('.check-panel')) as HTMLElement | null;

/** One finding: what is wrong, measured and required, the clause it breaks, and the ways out. */
export const FindingCard = memo(function FindingCard({ finding }: { finding: Finding }) {
  const t = useWords();
  const editor = useEditor();
  const { packs } = useSession();
  const key = findingKey(finding);
  const isAsked = usePanels((state) => state.finding === key);
  const isPreviewing = usePanels((state) => state.previewing === key);
  const [form, setForm] = useState<OpenForm>(null);
  const card = useFocusKept<HTMLLIElement>(neighbourOf);
  useEffect(() => {
    if (isAsked) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isAsked, card]);
  const mark = markOf(finding);
  const number = useNumber(key);
  const rule = packs.find((one) => one.id === finding.standard)?.rules.find((one) => one.id === finding.rule);
  const close = () => setForm(null);
  return (
    <li
      ref={card}
      className="finding"
      tabIndex={-1}
      data-state={finding.state}
      data-rule={`${finding.standard}/${finding.rule}`}
      data-asked={isAsked || undefined}
      // The fix that is looked at must not be covered by a highlight.
      onPointerEnter={() => editor.setHighlight(isPreviewing ? [] : shownPlaces(finding.places))}
      onPointerLeave={() => editor.setHighlight([])}
    >
      <p className="finding-head">
        <span className={`finding-mark severity-${mark.colour}`}>
          {mark.symbol}
          {number !== null && number} {t(mark.word)}
        </span>
        <strong>{finding.title}</strong>
      </p>
      <FindingPlaces finding={finding} />
      <p>{finding.message}</p>
      <FindingMeasures finding={finding} rule={rule} />
      <FindingClauses finding={finding} packs={packs} />
      {isPreviewing && finding.fix !== null ? (
        <FixPreview finding={finding} fix={finding.fix} />
      ) : (
        <FindingActions finding={finding} form={form} onForm={setForm} />
      )}
      {form === 'waiver' && <WaiverForm finding={finding} onClose={close} />}
      {form === 'attest' && <AttestForm finding={finding} onClose={close} />}
    </li>
  );
});
