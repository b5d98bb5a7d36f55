import { useEffect, useRef } from 'react';
import type { Hit } from '../../formats/divisions/divisions.ts';
import { cleanName } from '../../formats/divisions/clean-name.ts';
import { useWords } from '../i18n.ts';
import { ResultRow } from './result-row.tsx';

interface Props {
  id: string;
  hits: readonly Hit[];
  /** The text as typed: the last row uses it as a name. */
  name: string;
  active: number;
  onHover: (index: number) => void;
  onChoose: (index: number) => void;
}

const rowKey = (hit: Hit): string => [hit.province, hit.prefecture, hit.county, hit.town, hit.raw].join('/');

export function ResultList({ id, hits, name, active, onHover, onChoose }: Props) {
  const t = useWords();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const row = (index: number) => ({
    id: `${id}-${index}`,
    isActive: index === active,
    onHover: () => onHover(index),
    onChoose: () => onChoose(index),
  });
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role -- the list of a combobox
    <ul ref={list} id={`${id}-list`} role="listbox" aria-label={t('start.results')} className="results scroll">
      {hits.map((hit, index) => (
        <ResultRow key={rowKey(hit)} {...row(index)}>
          <span className="result-path">
            {[hit.province, hit.prefecture, hit.county, hit.town].map((part) => `${part} › `).join('')}
          </span>
          <strong>{cleanName(hit)}</strong>
          <span className="secondary result-raw">{hit.raw}</span>
        </ResultRow>
      ))}
      <ResultRow {...row(hits.length)}>{t('start.useName', { name })}</ResultRow>
    </ul>
  );
}
