import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { SYMBOL_CATEGORIES, type SymbolCategory } from '../../model/plan-symbol.ts';
import { currentLanguage, useWords } from '../i18n.ts';
import { Choice } from '../parts/choice.tsx';
import { useEditorState } from '../session/session-context.ts';
import { findSymbols } from './find-symbols.ts';
import { knownSymbols } from './known-symbols.ts';
import { SymbolThumb } from './symbol-thumb.tsx';
import { usePlacing } from './use-placing.ts';

type Shown = SymbolCategory | 'all';

/** The symbol library: look for one, click it and place it, or drag it onto the plan. The default export is for React.lazy. */
export default function Library() {
  const t = useWords();
  const library = useStore(knownSymbols);
  const [typed, setTyped] = useState('');
  const [category, setCategory] = useState<Shown>('all');
  const active = useEditorState((state) => (state.tool.id === 'fixture' ? state.pens.symbol : null));
  const readOnly = useEditorState((state) => state.readOnly);
  const placing = usePlacing();
  const found = useMemo(() => findSymbols(library, typed, category === 'all' ? null : category), [library, typed, category]);
  const language = currentLanguage();
  return (
    <div className="library">
      <div className="library-head">
        <input className="input" type="search" value={typed} aria-label={t('library.search')} placeholder={t('library.search')} onChange={(event) => setTyped(event.target.value)} />
        <Choice
          label={t('library.category')}
          value={category}
          options={[{ value: 'all', label: t('library.all') }, ...SYMBOL_CATEGORIES.map((id) => ({ value: id, label: t(`symbolCategory.${id}`) }))]}
          onChange={setCategory}
        />
        <output className="secondary">
          {found.length === 0 ? t('library.none') : t('library.count', { count: found.length })}
        </output>
      </div>
      <ul className="library-grid scroll" aria-label={t('side.library')}>
        {found.map((symbol) => (
          <li key={symbol.id}>
            <button
              type="button"
              className="library-item"
              disabled={readOnly}
              aria-pressed={active === symbol.id}
              title={`${symbol.title[language]} ${symbol.width} × ${symbol.depth}`}
              onPointerDown={(event) => placing.grab(symbol.id, event)}
              onClick={() => placing.pick(symbol.id)}
            >
              <SymbolThumb symbol={symbol} />
              <span>{symbol.title[language]}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
