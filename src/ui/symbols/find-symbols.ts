import type { PlanSymbol, SymbolCategory, SymbolLibrary } from '../../model/plan-symbol.ts';

/** The symbols whose title or other words hold every word that was typed; of one category, or of all where it is null. */
export function findSymbols(library: SymbolLibrary, typed: string, category: SymbolCategory | null): readonly PlanSymbol[] {
  const sought = typed.normalize('NFKC').toLowerCase().split(/\s+/u).filter((word) => word !== '');
  return Object.values(library).filter((symbol) => {
    if (category !== null && symbol.category !== category) return false;
    const text = `${symbol.title.zh} ${symbol.title.en} ${symbol.words}`.normalize('NFKC').toLowerCase();
    return sought.every((word) => text.includes(word));
  });
}
