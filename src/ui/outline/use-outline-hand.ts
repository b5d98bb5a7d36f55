import { type Dispatch, type KeyboardEvent, type MouseEvent, type RefObject, type SetStateAction, type SyntheticEvent, useRef } from 'react';
import type { Editor } from '../../editor/api.ts';
import { refKey } from '../../model/entity.ts';
import { useEditor } from '../session/session-context.ts';
import { findRow, stepOf, type Row } from './outline-rows.ts';

interface Tree {
  readonly tree: RefObject<HTMLElement | null>;
  readonly rows: readonly Row[];
  readonly setClosed: Dispatch<SetStateAction<ReadonlySet<string>>>;
  readonly setFocused: (key: string | null) => void;
}

/** Letters typed within this time belong to one word. */
const TYPING_MS = 1000;

/** What was typed to find a line, and from where Shift extends the selection. */
interface Memory {
  typed: string;
  typedAt: number;
  anchor: string | null;
}

/** Pointer and keyboard for the whole tree; its lines need no handlers of their own. */
export function useOutlineHand({ tree, rows, setClosed, setFocused }: Tree) {
  const editor = useEditor();
  const memory = useRef<Memory>({ typed: '', typedAt: 0, anchor: null });
  const toggle = (key: string): void => setClosed((closed) => toggled(closed, key));
  const go = (at: number, event: KeyboardEvent): void => {
    lineAt(tree, at)?.focus();
    if (event.shiftKey || !hasMod(event)) pick(editor, rows, at, event, memory.current);
  };
  return {
    onFocus: (event: SyntheticEvent) => setFocused(keyAt(event)),
    onMouseOver: (event: MouseEvent) => editor.hover(rowAt(rows, event)?.item.ref ?? null),
    onMouseLeave: () => editor.hover(null),
    onClick(event: MouseEvent) {
      const row = rowAt(rows, event);
      if (row === undefined) return;
      lineAt(tree, rows.indexOf(row))?.focus();
      if (isChevron(event)) toggle(row.item.key);
      else pick(editor, rows, rows.indexOf(row), event, memory.current);
    },
    onKeyDown(event: KeyboardEvent) {
      const row = rowAt(rows, event);
      if (row === undefined || event.altKey) return;
      const at = rows.indexOf(row);
      const step = stepOf(event.key, rows, at);
      const found = step === null ? searched(rows, at, event, memory.current) : null;
      if (step !== null && 'set' in step) toggle(row.item.key);
      else if (step !== null) go(step.go, event);
      else if (found !== null) go(found, event);
      else if (event.key === 'Enter' || event.key === ' ') pick(editor, rows, at, event, memory.current);
      else if (event.key === 'Escape') editor.select([]);
      else return;
      event.preventDefault();
    },
  };
}

const hasMod = (event: KeyboardEvent | MouseEvent): boolean => event.ctrlKey || event.metaKey;

const keyAt = ({ target }: SyntheticEvent): string | null =>
  (target as Element).closest<HTMLElement>('[role="treeitem"]')?.dataset['key'] ?? null;

const rowAt = (rows: readonly Row[], event: SyntheticEvent): Row | undefined => {
  const key = keyAt(event);
  return rows.find((row) => row.item.key === key);
};

const lineAt = (tree: RefObject<HTMLElement | null>, at: number): HTMLElement | null =>
  tree.current?.querySelectorAll<HTMLElement>('[role="treeitem"]')[at] ?? null;

const isChevron = ({ target }: SyntheticEvent): boolean => (target as Element).closest('button') !== null;

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** The line that begins with what is being typed; a space only goes on with a word. */
function searched(rows: readonly Row[], at: number, event: KeyboardEvent, memory: Memory): number | null {
  if (hasMod(event) || event.key.length !== 1) return null;
  const before = event.timeStamp - memory.typedAt < TYPING_MS ? memory.typed : '';
  if (before === '' && event.key === ' ') return null;
  memory.typed = before + event.key;
  memory.typedAt = event.timeStamp;
  return findRow(rows, at, memory.typed);
}

/** A plain pick selects one and shows it; with Ctrl it is added or taken away; with Shift all from the last plain one on. */
function pick(editor: Editor, rows: readonly Row[], at: number, event: KeyboardEvent | MouseEvent, memory: Memory): void {
  const { item } = rows[at]!;
  const anchor = event.shiftKey ? rows.findIndex((row) => row.item.key === memory.anchor) : -1;
  if (anchor >= 0) return editor.reveal(refsBetween(rows, anchor, at));
  memory.anchor = item.key;
  if (!hasMod(event)) return editor.reveal(item.ref === null ? [] : [item.ref]);
  const { selection } = editor.store.getState();
  const rest = selection.filter((ref) => refKey(ref) !== item.key);
  editor.reveal(rest.length < selection.length || item.ref === null ? rest : [...rest, item.ref]);
}

const refsBetween = (rows: readonly Row[], a: number, b: number) =>
  rows.slice(Math.min(a, b), Math.max(a, b) + 1).flatMap(({ item }) => item.ref ?? []);
