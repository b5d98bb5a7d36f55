import { useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../rules/report.ts';
import { usePanels } from '../session/session-context.ts';
import { FindingCard } from './finding-card.tsx';
import { findingKey } from './finding-mark.ts';

/** Cards made at first (several groups stand open at once), and with each step on: a screen full, and some. */
const FIRST = 6;
const STEP = 16;

/** Keys that tell even findings of one rule and subject apart, should a check say two things of it. */
function keyed(findings: readonly Finding[]): readonly { readonly key: string; readonly finding: Finding }[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = findingKey(finding);
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return { key: nth === 0 ? key : `${key}#${nth}`, finding };
  });
}

/**
 * The cards of a group. Hundreds are not made at once: the next ones are made when the end of those there comes near, and
 * what is out of sight is not laid out (content-visibility in check.css).
 */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const cards = useMemo(() => keyed(findings), [findings]);
  const asked = usePanels((state) => state.finding);
  const [made, setMade] = useState(FIRST);
  const end = useRef<HTMLLIElement>(null);
  const askedAt = asked === null ? -1 : cards.findIndex(({ key }) => key === asked);
  const shown = Math.max(made, askedAt + 1);
  const isWhole = shown >= cards.length;
  useEffect(() => {
    const element = end.current;
    if (element === null || isWhole) return;
    const observer = new IntersectionObserver(
      (entries) => (entries.some((entry) => entry.isIntersecting) ? setMade(shown + STEP) : undefined),
      { rootMargin: '600px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [shown, isWhole]);
  return (
    <ul className="findings">
      {cards.slice(0, shown).map(({ key, finding }) => (
        <FindingCard key={key} finding={finding} />
      ))}
      {!isWhole && <li ref={end} className="findings-end" aria-hidden />}
    </ul>
  );
}
