import { type KeyboardEvent, useId } from 'react';
import { parseLength } from '../../editor/length.ts';
import { useWords } from '../i18n.ts';
import { FieldRow } from './field-row.tsx';
import { clamp, isWithin, type Limits, stepOf } from './step.ts';
import { useDraft } from './use-draft.ts';
import { isComposing } from './is-composing.ts';

interface Props extends Limits {
  label: string;
  /** mm; null where the things selected differ. */
  value: number | null;
  isDisabled?: boolean;
  /** Gets whole mm, only when it differs. */
  onCommit: (mm: number) => void;
}

/**
 * A length in mm that understands 1.2m, 120cm, 12+30 and full-width digits. Enter and leaving take it over, Esc restores,
 * the arrows step; a held arrow is taken over once, when it is let go.
 */
export function LengthField({ label, value, isDisabled = false, onCommit, min, max }: Props) {
  const t = useWords();
  const id = useId();
  const limits: Limits = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  const commit = (text: string): string | null => {
    // An emptied field says nothing: the length stays.
    if (text.trim() === '') return null;
    const parsed = parseLength(text);
    if (!parsed.ok) return t('fields.badLength', { text });
    if (!isWithin(parsed.value, limits)) return rangeWords(t, limits);
    if (parsed.value !== value) onCommit(parsed.value);
    return null;
  };
  const draft = useDraft({ shown: value === null ? '' : String(value), commit });
  const onKeyDown = (event: KeyboardEvent) => {
    const by = stepOf(event);
    if (by === 0 || isComposing(event)) return draft.onKeyDown(event);
    event.preventDefault();
    const now = parseLength(draft.text);
    if (now.ok) draft.setText(String(clamp(now.value + by, limits)));
  };
  return (
    <FieldRow label={label} htmlFor={id} error={draft.error} errorId={`${id}-error`}>
      <span className="input-unit">
        <input
          id={id}
          role="spinbutton"
          className="input input-number"
          value={draft.text}
          disabled={isDisabled}
          placeholder={value === null ? t('fields.mixed') : ''}
          aria-valuenow={value ?? undefined}
          aria-valuemin={min}
          aria-valuemax={max}
          aria-valuetext={value === null ? t('fields.mixed') : `${value} mm`}
          aria-invalid={draft.error !== null}
          aria-errormessage={draft.error === null ? undefined : `${id}-error`}
          autoComplete="off"
          onChange={(event) => draft.setText(event.target.value)}
          onBlur={draft.onBlur}
          onKeyDown={onKeyDown}
          onKeyUp={(event) => (stepOf(event) === 0 ? undefined : draft.commit())}
        />
        <span className="unit" aria-hidden>
          mm
        </span>
      </span>
    </FieldRow>
  );
}

function rangeWords(t: ReturnType<typeof useWords>, { min, max }: Limits): string {
  return t('fields.outOfRange', { min: min === undefined ? '−∞' : `${min} mm`, max: max === undefined ? '∞' : `${max} mm` });
}
