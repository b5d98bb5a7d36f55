import { useMemo, useState } from 'react';
import { type Key, type Selection, Tree } from 'react-aria-components';
import { refKey } from '../../model/entity.ts';
import { useWords } from '../i18n.ts';
import { useEditor, useEditorState, useProject } from '../session/session-context.ts';
import { outlineItems, refsByKey } from './outline-items.ts';
import { OutlineRow } from './outline-row.tsx';

/** Storeys, rooms and signs as a tree: the same in all views; a click selects the thing and shows it. */
export function Outline() {
  const t = useWords();
  const editor = useEditor();
  const project = useProject();
  const selection = useEditorState((state) => state.selection);
  const items = outlineItems(t, project);
  const refs = useMemo(() => refsByKey(items), [items]);
  const [closed, setClosed] = useState<ReadonlySet<Key>>(new Set());
  const branches = items.filter((item) => item.children.length > 0).map((item) => item.key);
  const onSelect = (keys: Selection) => {
    if (keys === 'all') return;
    editor.reveal([...keys].flatMap((key) => refs.get(String(key)) ?? []));
  };
  return (
    <Tree
      className="outline scroll"
      aria-label={t('shell.outline')}
      items={items}
      selectionMode="multiple"
      selectionBehavior="replace"
      selectedKeys={selection.map(refKey).filter((key) => refs.has(key))}
      onSelectionChange={onSelect}
      expandedKeys={branches.filter((key) => !closed.has(key))}
      onExpandedChange={(open) => setClosed(new Set(branches.filter((key) => !open.has(key))))}
    >
      {(item) => <OutlineRow item={item} />}
    </Tree>
  );
}
