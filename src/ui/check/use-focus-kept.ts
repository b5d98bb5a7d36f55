import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { isComposing } from '../fields/is-composing.ts';

/**
 * For a part that comes and goes: when it goes with the focus inside, the focus is handed to the element that `heir` names,
 * so that a person at the keyboard is not thrown back to the top of the page.
 */
export function useFocusKept<E extends HTMLElement>(heir: (part: E) => HTMLElement | null | undefined): RefObject<E | null> {
  const ref = useRef<E>(null);
  const latest = useRef(heir);
  useEffect(() => {
    latest.current = heir;
  });
  useLayoutEffect(() => {
    const part = ref.current;
    return () => {
      if (part?.contains(document.activeElement)) latest.current(part)?.focus({ preventScroll: true });
    };
  }, []);
  return ref;
}

const cardOf = (part: HTMLElement): HTMLElement | null => part.closest<HTMLElement>('.finding');

/** A form inside of a finding's card: it takes the focus, closes on Esc, and leaves the focus with the card. */
export function useCardForm(onClose: () => void): {
  readonly ref: RefObject<HTMLFieldSetElement | null>;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
} {
  const ref = useFocusKept<HTMLFieldSetElement>(cardOf);
  useEffect(() => ref.current?.querySelector<HTMLElement>('input, textarea, .button-primary')?.focus(), [ref]);
  return {
    ref,
    onKeyDown: (event) => {
      if (event.key !== 'Escape' || isComposing(event)) return;
      event.stopPropagation();
      onClose();
    },
  };
}
