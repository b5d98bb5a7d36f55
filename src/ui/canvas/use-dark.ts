import { useSyncExternalStore } from 'react';

const root = (): HTMLElement => document.documentElement;

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(root(), { attributes: true, attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

/** True while the dark theme is shown. */
export const useDark = (): boolean => useSyncExternalStore(subscribe, () => root().dataset['theme'] === 'dark');
