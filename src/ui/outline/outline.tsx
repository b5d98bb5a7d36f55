import { type CSSProperties, useMemo, useRef, useState } from 'react';
import { refKey } from '../../model/entity.ts';
import { useWords } from '../i18n.ts';
import { useEditorState } from '../session/session-context.ts';
import { blocksOf, rowsOf } from './outline-rows.ts';
import { OutlineRow } from './outline-row.tsx';
import { useOutlineHand } from './use-outline-hand.ts';
import { useOutlineItems } from './use-outline-items.ts';

const ALL_OPEN: ReadonlySet<string> = new Set();

/** Storeys, rooms and signs as a tree: the same in all views; a click selects the thing and shows it. */
export function Outline() {
  const t = useWords();
  const items = useOutlineItems();
  const selection = useEditorState((state) => state.selection);
  const [closed, setClosed] = useState(ALL_OPEN);
  const [focused, setFocused] = useState<string | null>(null);
  const tree = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => rowsOf(items, closed), [items, closed]);
  const blocks = useMemo(() => blocksOf(rows), [rows]);
  const picked = useMemo(() => new Set(selection.map(refKey)), [selection]);
  const hand = useOutlineHand({ tree, rows, setClosed, setFocused });
  const stop = [focused, rows.find((row) => picked.has(row.item.key))?.item.key, rows[0]?.item.key].find(
    (key) => key !== undefined && rows.some((row) => row.item.key === key),
  );
  return (
    <div ref={tree} role="tree" className="outline scroll" aria-label={t('shell.outline')} aria-multiselectable {...hand}>
      {blocks.map((block, at) => (
        <div key={at} role="presentation" className="outline-block" style={{ '--lines': block.length } as CSSProperties}>
          {block.map(({ item, level, place, of, isOpen }) => (
            <OutlineRow
              key={item.key}
              {...{ item, level, place, of, isOpen }}
              isSelected={picked.has(item.key)}
              isStop={item.key === stop}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
