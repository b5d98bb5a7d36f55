import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { isComposing } from './is-composing.ts';

interface Options {
  /** The text of the value as it stands in the document. */
  shown: string;
  /** Takes the text over; an answer other than null is an error and the text stays for mending. */
  commit: (text: string) => string | null;
}

export interface Draft {
  readonly text: string;
  readonly error: string | null;
  readonly isDirty: boolean;
  setText(text: string): void;
  /** Gives up what was typed. */
  restore(): void;
  commit(): void;
  readonly onBlur: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** What is being typed into a field: taken over on Enter and on leaving, given up on Esc. Safe with input methods. */
export function useDraft({ shown, commit }: Options): Draft {
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const latest = useRef<string | null>(null);
  const set = (text: string | null, fault: string | null) => {
    latest.current = text;
    setTyped(text);
    setError(fault);
  };
  const finish = () => {
    const text = latest.current;
    if (text === null) return;
    if (text === shown) return set(null, null);
    const fault = commit(text);
    set(fault === null ? null : text, fault);
  };
  return {
    text: typed ?? shown,
    error,
    isDirty: typed !== null,
    setText: (text) => set(text, null),
    restore: () => set(null, null),
    commit: finish,
    onBlur: finish,
    onKeyDown: (event) => {
      if (isComposing(event)) return;
      if (event.key === 'Enter' && !event.shiftKey) finish();
      else if (event.key === 'Escape' && latest.current !== null) {
        // The first Esc is for the field, the next for what lies around it.
        event.stopPropagation();
        set(null, null);
      }
    },
  };
}
