import { ChevronRight } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useState } from 'react';
import { useWords } from '../i18n.ts';
import { usePanels } from '../session/session-context.ts';
import { FindingCard } from './finding-card.tsx';
import { findingKey, type Group, isOpenGroup, markOf } from './grouping.ts';

interface Props {
  group: Group;
  startsOpen: boolean;
}

export function FindingGroup({ group, startsOpen }: Props) {
  const t = useWords();
  const [isOpen, setOpen] = useState(startsOpen || isOpenGroup(group.id));
  const asked = usePanels((state) => state.finding);
  // A mark on the canvas opens the card, whatever was folded.
  const holdsAsked = asked !== null && group.findings.some((finding) => findingKey(finding) === asked);
  const mark = markOf(group.findings[0]!);
  return (
    <Disclosure className="finding-group" isExpanded={isOpen || holdsAsked} onExpandedChange={setOpen}>
      <Heading level={2} className="finding-group-head">
        <Button slot="trigger">
          <ChevronRight size={14} aria-hidden />
          <span className={`severity-${mark.colour}`} aria-hidden>
            {mark.symbol}
          </span>
          {t(`check.group.${group.id}`)}
          <span className="count">{group.findings.length}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        {(isOpen || holdsAsked) && (
          <ul className="findings">
            {group.findings.map((finding) => (
              <FindingCard key={findingKey(finding)} finding={finding} />
            ))}
          </ul>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}
