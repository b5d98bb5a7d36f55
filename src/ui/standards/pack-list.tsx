import type { KeyboardEvent } from 'react';
import { useWords } from '../i18n.ts';
import { CheckBox } from '../parts/check-box.tsx';
import { AppliesMark, StatusMark } from './pack-marks.tsx';
import type { PackEntry } from './search-packs.ts';

interface Props {
  entries: readonly PackEntry[];
  chosen: readonly string[];
  shownId: string | null;
  readOnly: boolean;
  onToggle: (id: string, on: boolean) => void;
  onShow: (id: string) => void;
}

/** The arrows go from title to title. */
function moveFocus(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const row = event.currentTarget.closest('li');
  if (step === 0 || row === null) return;
  event.preventDefault();
  const next = step > 0 ? row.nextElementSibling : row.previousElementSibling;
  next?.querySelector<HTMLElement>('.pack-title')?.focus();
}

/** All standards: a box to choose it, its title to read it. */
export function PackList({ entries, chosen, shownId, readOnly, onToggle, onShow }: Props) {
  const t = useWords();
  if (entries.length === 0) return <p className="secondary panel-note">{t('standards.none')}</p>;
  return (
    <ul className="pack-list scroll" aria-label={t('standards.title')}>
      {entries.map(({ pack, applies }) => (
        <li key={pack.id} className="pack-row" data-shown={pack.id === shownId || undefined}>
          <CheckBox
            label={t('standards.choose', { title: pack.title })}
            isSelected={chosen.includes(pack.id)}
            isDisabled={readOnly}
            onChange={(on) => onToggle(pack.id, on)}
          />
          <button
            type="button"
            className="pack-title"
            aria-pressed={pack.id === shownId}
            onClick={() => onShow(pack.id)}
            onFocus={() => onShow(pack.id)}
            onKeyDown={moveFocus}
          >
            <strong>{pack.title}</strong>
            <span className="secondary">{[pack.issuer, pack.docNo, pack.issued].filter((part) => part !== null).join(' · ')}</span>
            <span className="pack-marks">
              <StatusMark pack={pack} />
              <AppliesMark applies={applies} />
              <span className="secondary">{t('standards.ruleCount', { count: pack.rules.length })}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
