import { useEffect, useRef } from 'react';
import type { Hit } from '../../formats/divisions/divisions.ts';
import type { TownHit } from '../../formats/divisions/search-towns.ts';
import { cleanName } from '../../formats/divisions/clean-name.ts';
import { useWords } from '../i18n.ts';
import { ResultRow } from './result-row.tsx';

interface Props {
  id: string;
  /** Above the villages. */
  towns: readonly TownHit[];
  hits: readonly Hit[];
  /** The text as typed: the last row uses it as a name. */
  name: string;
  active: number;
  onHover: (index: number) => void;
  onChoose: (index: number) => void;
}

const rowKey = (hit: Hit): string => [hit.province, hit.prefecture, hit.county, hit.town, hit.raw].join('/');

/** A town: 省 › 市 › 县 › 镇, and that all of it is meant. */
export function TownPath({ town }: { town: TownHit }) {
  const t = useWords();
  return (
    <>
      <span className="result-path">{[town.province, town.prefecture, town.county].map((part) => `${part} › `).join('')}</span>
      <strong>{town.town}</strong>
      <span className="secondary result-raw">{t('townView.wholeTown', { count: town.units })}</span>
    </>
  );
}

export const townKey = (town: TownHit): string => [town.province, town.prefecture, town.county, town.town].join('/');

export function ResultList({ id, towns, hits, name, active, onHover, onChoose }: Props) {
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
      {towns.map((town, index) => (
        <ResultRow key={townKey(town)} {...row(index)}>
          <TownPath town={town} />
        </ResultRow>
      ))}
      {hits.map((hit, index) => (
        <ResultRow key={rowKey(hit)} {...row(towns.length + index)}>
          <span className="result-path">
            {[hit.province, hit.prefecture, hit.county, hit.town].map((part) => `${part} › `).join('')}
          </span>
          <strong>{cleanName(hit)}</strong>
          <span className="secondary result-raw">{hit.raw}</span>
        </ResultRow>
      ))}
      <ResultRow {...row(towns.length + hits.length)}>{t('start.useName', { name })}</ResultRow>
    </ul>
  );
}
