import { createStore } from 'zustand/vanilla';
import type { SymbolLibrary } from '../../model/plan-symbol.ts';
import { currentLanguage } from '../i18n.ts';

/** The library once it is loaded: one and the same for all projects. Empty until then. */
export const knownSymbols = createStore<SymbolLibrary>(() => ({}));

/** What a symbol is called in the language in force; null for a kind that the library lacks. */
export const symbolTitle = (kind: string): string | null => knownSymbols.getState()[kind]?.title[currentLanguage()] ?? null;
