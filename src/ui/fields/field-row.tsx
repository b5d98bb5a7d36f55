import type { ReactNode } from 'react';

interface Props {
  label: string;
  /** id of the input the label belongs to; without one the control carries its own name. */
  htmlFor?: string;
  error?: string | null;
  errorId?: string;
  children: ReactNode;
}

/** Label left, control right, an error below. */
export function FieldRow({ label, htmlFor, error = null, errorId, children }: Props) {
  return (
    <div className="field">
      {htmlFor === undefined ? (
        <span className="field-label" aria-hidden>
          {label}
        </span>
      ) : (
        <label className="field-label" htmlFor={htmlFor}>
          {label}
        </label>
      )}
      <div className="field-control">
        {children}
        {error !== null && (
          <p className="field-error" id={errorId} role="alert">
            {error}
          </p>
        )}
      </div>
    </div>
  );
}
