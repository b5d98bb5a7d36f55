import { Fragment } from 'react';
import type { Pack } from '../../rules/pack.ts';
import type { Finding } from '../../rules/report.ts';
import { useWords } from '../i18n.ts';
import { sidesOf } from './conflict-sides.ts';

interface Props {
  finding: Finding;
  packs: readonly Pack[];
}

/** The clause in its own words; of two standards that disagree, both, each with what it wants. */
export function FindingClauses({ finding, packs }: Props) {
  const t = useWords();
  return sidesOf(finding).map(({ standard, clause, quote, wants }) => (
    <Fragment key={`${standard} ${clause} ${quote}`}>
      {wants !== null && <p>{t('check.wants', { standard: packs.find(({ id }) => id === standard)?.title ?? standard, wants })}</p>}
      <blockquote className="clause">
        <p>{quote}</p>
        <footer className="secondary">
          {clause} · {packs.find(({ id }) => id === standard)?.title ?? standard}
        </footer>
      </blockquote>
    </Fragment>
  ));
}
