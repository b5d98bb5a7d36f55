import type { KeyboardEvent as ReactKeyboardEvent } from 'react';

/** What a browser says of a key that an input method has taken: Safari says it in no other way of the key that ends a composition. */
const TAKEN = 229;

/** Whether a key belongs to an input method that is composing, so that Enter and Esc are for its candidates and not for us. */
export function isComposing(event: KeyboardEvent | ReactKeyboardEvent): boolean {
  const key = 'nativeEvent' in event ? event.nativeEvent : event;
  return key.isComposing || key.keyCode === TAKEN;
}
