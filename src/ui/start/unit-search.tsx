import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { Hit } from '../../formats/divisions/divisions.ts';
import type { TownHit } from '../../formats/divisions/search-towns.ts';
import { useWords } from '../i18n.ts';
import { IndexStatus } from './index-status.tsx';
import { ResultList } from './result-list.tsx';
import type { Divisions } from './use-divisions.ts';
import { useSearch } from './use-search.ts';
import { isComposing } from '../fields/is-composing.ts';

interface Props {
  divisions: Divisions;
  onChoose: (hit: Hit) => void;
  onChooseTown: (town: TownHit) => void;
  onFreeName: (name: string) => void;
}

/** Finds a village or community, or a whole town, in all of the country: a combobox whose list lies open below the field. */
export function UnitSearch({ divisions, onChoose, onChooseTown, onFreeName }: Props) {
  const t = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const [text, setText] = useState('');
  const [composing, setComposing] = useState(false);
  const found = useSearch(divisions, composing ? '' : text);
  const [marked, setMarked] = useState({ found, index: 0 });
  // A new answer starts at its first row again.
  const active = marked.found === found ? marked.index : 0;
  const setActive = (index: number) => setMarked({ found, index });
  const name = text.trim();
  const open = name !== '' && !composing;
  // The row after the hits takes the text as it is.
  const rows = found.towns.length + found.hits.length + 1;
  const choose = (index: number) => {
    const town = found.towns[index];
    if (town !== undefined) return onChooseTown(town);
    const hit = found.hits[index - found.towns.length];
    return hit === undefined ? onFreeName(name) : onChoose(hit);
  };
  const isAnswered = found.query === name || divisions.state.kind === 'failed';
  const chooseWhenAnswered = useAwaited(name, isAnswered, () => choose(0));
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => setActive((active + 1) % rows),
    ArrowUp: () => setActive((active + rows - 1) % rows),
    Enter: () => (isAnswered ? choose(active) : chooseWhenAnswered()),
    Escape: () => setText(''),
  };
  return (
    <div className="unit-search">
      <div className="unit-search-field">
        <Search size={18} aria-hidden />
        <input
          role="combobox"
          aria-label={t('start.searchLabel')}
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open ? `${id}-${active}` : undefined}
          ref={field}
          autoComplete="off"
          spellCheck={false}
          placeholder={t('start.search')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
          onKeyDown={(event) => (open ? runKey(event, keys) : undefined)}
        />
      </div>
      {open ? (
        <ResultList id={id} towns={found.towns} hits={found.hits} name={name} active={active} onHover={setActive} onChoose={choose} />
      ) : (
        <p className="secondary unit-search-hint">{t('start.hint')}</p>
      )}
      <IndexStatus state={divisions.state} found={open ? found : null} onRetry={divisions.retry} />
    </div>
  );
}

function runKey(event: KeyboardEvent, keys: Readonly<Record<string, () => void>>): void {
  const run = keys[event.key];
  // While an input method is composing, its keys are its own.
  if (run === undefined || isComposing(event)) return;
  event.preventDefault();
  run();
}

/** Enter pressed before the answer is there takes the first row of the answer to this very text, never one of an older list. */
function useAwaited(name: string, isAnswered: boolean, choose: () => void): () => void {
  const awaited = useRef<string | null>(null);
  const run = useEffectEvent(choose);
  useEffect(() => {
    const isAwaited = awaited.current === name;
    if (isAwaited && !isAnswered) return;
    awaited.current = null;
    if (isAwaited) run();
  }, [name, isAnswered]);
  return () => {
    awaited.current = name;
  };
}
