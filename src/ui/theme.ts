import { readPreference, writePreference } from './preference.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const prefersDark = () => window.matchMedia('(prefers-color-scheme: dark)');

export const currentTheme = (): Theme => readPreference('theme', THEMES, 'system');

function show(theme: Theme): void {
  const dark = theme === 'dark' || (theme === 'system' && prefersDark().matches);
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
}

export function setTheme(theme: Theme): void {
  writePreference('theme', theme);
  show(theme);
}

/** Sets `data-theme` on the root, from the saved choice or the system, and follows the system when asked to. */
export function startTheme(): void {
  show(currentTheme());
  prefersDark().addEventListener('change', () => show(currentTheme()));
}
