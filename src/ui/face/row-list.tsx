import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';

interface Props<T> {
  /** What one row is: 步骤. */
  what: string;
  rows: readonly T[];
  /** What a new row holds. */
  blank: T;
  least?: number;
  isDisabled: boolean;
  onChange: (rows: readonly T[]) => void;
  children: (row: T, set: (changes: Partial<T>) => void, number: number) => ReactNode;
}

/** Rows that are written, added, removed and put in order, all by keyboard too. */
export function RowList<T extends object>({ what, rows, blank, least = 0, isDisabled, onChange, children }: Props<T>) {
  const t = useWords();
  const set = (at: number) => (changes: Partial<T>) => onChange(rows.map((row, i) => (i === at ? { ...row, ...changes } : row)));
  return (
    <div className="face-rows">
      {rows.map((row, at) => {
        const name = `${what} ${at + 1}`;
        return (
          <fieldset key={at} className="face-row" aria-label={name}>
            <div className="face-row-head">
              <span className="secondary">{name}</span>
              <IconButton small label={t('face.rowUp', { name })} isDisabled={isDisabled || at === 0} onPress={() => onChange(swapped(rows, at, at - 1))}>
                <ArrowUp size={14} aria-hidden />
              </IconButton>
              <IconButton small label={t('face.rowDown', { name })} isDisabled={isDisabled || at === rows.length - 1} onPress={() => onChange(swapped(rows, at, at + 1))}>
                <ArrowDown size={14} aria-hidden />
              </IconButton>
              <IconButton small label={t('face.rowRemove', { name })} isDisabled={isDisabled || rows.length <= least} onPress={() => onChange(rows.toSpliced(at, 1))}>
                <Trash2 size={14} aria-hidden />
              </IconButton>
            </div>
            {children(row, set(at), at + 1)}
          </fieldset>
        );
      })}
      <Button small isDisabled={isDisabled} onPress={() => onChange([...rows, blank])}>
        <Plus size={14} aria-hidden /> {t('face.rowAdd', { what })}
      </Button>
    </div>
  );
}

function swapped<T>(rows: readonly T[], a: number, b: number): readonly T[] {
  return rows.map((row, i) => (i === a ? rows[b]! : i === b ? rows[a]! : row));
}
