import { ChevronRight } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useState } from 'react';
import { useWords } from '../i18n.ts';
import { usePanels } from '../session/session-context.ts';
import { FindingList } from './finding-list.tsx';
import { findingKey } from './finding-mark.ts';
import { type Group, marksWithin } from './group-by.ts';

interface Props {
  group: Group;
  /** The person asked for some findings alone: what is left stands open. */
  isNarrowed: boolean;
}

export function FindingGroup({ group, isNarrowed }: Props) {
  const t = useWords();
  const [isFolded, setFolded] = useState<boolean | null>(null);
  const asked = usePanels((state) => state.finding);
  // A mark on the canvas opens the card, whatever was folded.
  const holdsAsked = asked !== null && group.findings.some((finding) => findingKey(finding) === asked);
  const isOpen = holdsAsked || !(isFolded ?? !(isNarrowed || group.startsOpen));
  return (
    <Disclosure className="finding-group" isExpanded={isOpen} onExpandedChange={(open) => setFolded(!open)}>
      <Heading level={2} className="finding-group-head">
        <Button slot="trigger">
          <ChevronRight size={14} aria-hidden />
          {group.mark !== null && (
            <span className={`severity-${group.mark.colour}`} aria-hidden>
              {group.mark.symbol}
            </span>
          )}
          <span className="finding-group-label">{group.label}</span>
          {group.mark === null && <GroupMarks group={group} />}
          <span className="count" aria-label={t('check.countOf', { count: group.findings.length })}>
            {group.findings.length}
          </span>
        </Button>
      </Heading>
      <DisclosurePanel>{isOpen && <FindingList findings={group.findings} />}</DisclosurePanel>
    </Disclosure>
  );
}

/** ●3 ▲2: what is open in the group. */
function GroupMarks({ group }: { group: Group }) {
  const t = useWords();
  return (
    <span className="group-marks">
      {marksWithin(group.findings).map(({ mark, count }) => (
        <span key={mark.word} className={`severity-${mark.colour}`}>
          <span aria-hidden>{mark.symbol}</span>
          <span className="visually-hidden">{t(mark.word)}</span>
          {count}
        </span>
      ))}
    </span>
  );
}
