import { useEffect } from 'react';
import { appStore } from './app-store.ts';

/** While something is not on disk yet, the browser asks before it lets the page go. */
export function useUnsavedGuard(): void {
  useEffect(() => {
    const guard = (event: BeforeUnloadEvent) => {
      const { route } = appStore.getState();
      if (route.kind !== 'editing') return;
      const { save, editor } = route.session;
      if (save.state.getState().status !== 'saved' && !editor.store.getState().readOnly) event.preventDefault();
    };
    window.addEventListener('beforeunload', guard);
    return () => window.removeEventListener('beforeunload', guard);
  }, []);
}
