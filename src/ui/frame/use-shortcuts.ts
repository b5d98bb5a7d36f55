import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { pickFile } from '../app-actions.ts';
import { saveAsFile } from '../session/save-as-file.ts';
import { useSession } from '../session/session-context.ts';
import { focusThickness } from './focus-thickness.ts';
import { isComposing } from '../fields/is-composing.ts';

const TYPING = 'input, textarea, select, [contenteditable="true"]';

const isTyping = ({ target }: Event): boolean => target instanceof Element && target.closest(TYPING) !== null;

/** Keys of the frame; those of the editor are heard by the canvas. */
export function useShortcuts(): void {
  const session = useSession();
  useEffect(() => {
    const { panels } = session;
    const doing = (action: () => void) => (event: KeyboardEvent) => {
      event.preventDefault();
      if (panels.getState().dialog === null) action();
    };
    const showSheet = doing(() => panels.setState({ dialog: 'shortcuts' }));
    return tinykeys(window, {
      '$mod+k': doing(() => panels.setState({ dialog: 'palette' })),
      '$mod+s': doing(() => saveAsFile(session)),
      '$mod+o': doing(pickFile),
      '$mod+f': doing(() => panels.setState({ dialog: 'findRoom' })),
      l: (event) => (isTyping(event) || isComposing(event) ? undefined : doing(() => panels.setState({ side: 'library', drawer: 'outline' }))(event)),
      '$mod+Shift+g': doing(() => panels.setState({ dialog: 'signSet' })),
      h: (event) => (isTyping(event) || isComposing(event) || !focusThickness() ? undefined : event.preventDefault()),
      // The sign needs Shift on some keyboards and not on others.
      'Shift+?': (event) => (isTyping(event) ? undefined : showSheet(event)),
      '?': (event) => (isTyping(event) ? undefined : showSheet(event)),
    });
  }, [session]);
}
