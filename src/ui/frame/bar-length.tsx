import { type KeyboardEvent, useId } from 'react';
import { parseLength } from '../../editor/length.ts';
import { focusCanvas } from '../canvas/focus-canvas.ts';
import { isWithin } from '../fields/step.ts';
import { useDraft } from '../fields/use-draft.ts';
import { useWords } from '../i18n.ts';
import { isComposing } from '../fields/is-composing.ts';

interface Props {
  label: string;
  /** A key of the frame finds the field by it. */
  name: string;
  /** mm. */
  value: number;
  min: number;
  max: number;
  onCommit: (mm: number) => void;
}

/** A length in the bar over the canvas. Enter takes it over and gives the keyboard back to the drawing. */
export function BarLength({ label, name, value, min, max, onCommit }: Props) {
  const t = useWords();
  const id = useId();
  const commit = (text: string): string | null => {
    const parsed = parseLength(text);
    if (!parsed.ok) return t('fields.badLength', { text });
    if (!isWithin(parsed.value, { min, max })) return t('fields.outOfRange', { min: `${min} mm`, max: `${max} mm` });
    onCommit(parsed.value);
    return null;
  };
  const draft = useDraft({ shown: String(value), commit });
  const onKeyDown = (event: KeyboardEvent): void => {
    draft.onKeyDown(event);
    const isOver = !isComposing(event) && (event.key === 'Enter' || event.key === 'Escape');
    if (!isOver) return;
    event.stopPropagation();
    focusCanvas();
  };
  return (
    <span className="bar-field">
      <label htmlFor={id}>{label}</label>
      <span className="input-unit">
        <input
          id={id}
          className="input input-number"
          data-bar-field={name}
          value={draft.text}
          autoComplete="off"
          aria-invalid={draft.error !== null}
          title={draft.error ?? undefined}
          onChange={(event) => draft.setText(event.target.value)}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={draft.onBlur}
          onKeyDown={onKeyDown}
        />
        <span className="unit" aria-hidden>
          mm
        </span>
      </span>
    </span>
  );
}
