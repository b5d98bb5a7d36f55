import { useDraft } from './use-draft.ts';

interface Props {
  /** Shown as placeholder, and the field's name. */
  label: string;
  value: string;
  isDisabled: boolean;
  onCommit: (value: string) => void;
}

/** A text field inside of a row, without a label of its own beside it. */
export function CellField({ label, value, isDisabled, onCommit }: Props) {
  const draft = useDraft({
    shown: value,
    commit: (text) => {
      onCommit(text.trim());
      return null;
    },
  });
  return (
    <input
      className="input"
      aria-label={label}
      placeholder={label}
      value={draft.text}
      disabled={isDisabled}
      autoComplete="off"
      onChange={(event) => draft.setText(event.target.value)}
      onBlur={draft.onBlur}
      onKeyDown={draft.onKeyDown}
    />
  );
}
