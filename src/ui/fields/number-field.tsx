import { useId } from 'react';
import { useWords } from '../i18n.ts';
import { FieldRow } from './field-row.tsx';
import { isWithin, type Limits } from './step.ts';
import { useDraft } from './use-draft.ts';

interface Props extends Limits {
  label: string;
  /** null = not known. */
  value: number | null;
  unit?: string;
  /** Whole numbers only. */
  whole?: boolean;
  /** Whether the field may be left empty. */
  optional?: boolean;
  /** Shown while it is empty; that it is not known, where left out. */
  placeholder?: string;
  isDisabled?: boolean;
  onCommit: (value: number | null) => void;
}

/** Full-width digits as an input method writes them, in ASCII. */
const plain = (text: string): string => text.normalize('NFKC').replaceAll(',', '').trim();

/** A count, a percentage, an area: a number with its unit, empty where it is not known. */
export function NumberField({ label, value, unit, whole = false, optional = false, placeholder, isDisabled = false, onCommit, ...limits }: Props) {
  const t = useWords();
  const id = useId();
  const commit = (text: string): string | null => {
    const typed = plain(text);
    if (typed === '' && optional) {
      onCommit(null);
      return null;
    }
    const number = Number(typed);
    if (typed === '' || !Number.isFinite(number) || (whole && !Number.isInteger(number))) return t('fields.badNumber');
    if (!isWithin(number, limits)) return t('fields.outOfRange', { min: limits.min ?? '−∞', max: limits.max ?? '∞' });
    if (number !== value) onCommit(number);
    return null;
  };
  const draft = useDraft({ shown: value === null ? '' : String(value), commit });
  return (
    <FieldRow label={label} htmlFor={id} error={draft.error} errorId={`${id}-error`}>
      <span className="input-unit">
        <input
          id={id}
          inputMode="decimal"
          className="input input-number"
          value={draft.text}
          disabled={isDisabled}
          placeholder={optional ? (placeholder ?? t('fields.unknown')) : ''}
          aria-invalid={draft.error !== null}
          aria-errormessage={draft.error === null ? undefined : `${id}-error`}
          autoComplete="off"
          onChange={(event) => draft.setText(event.target.value)}
          onBlur={draft.onBlur}
          onKeyDown={draft.onKeyDown}
        />
        {unit !== undefined && <span className="unit">{unit}</span>}
      </span>
    </FieldRow>
  );
}
