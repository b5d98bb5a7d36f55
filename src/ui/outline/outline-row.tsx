import { ChevronRight, DoorOpen, Layers, Square } from 'lucide-react';
import type { ComponentType } from 'react';
import { Button, Collection, TreeItem, TreeItemContent } from 'react-aria-components';
import { useWords } from '../i18n.ts';
import { BoardIcon, PlaqueIcon } from '../icons/building-icons.tsx';
import { useEditor } from '../session/session-context.ts';
import type { OutlineItem } from './outline-items.ts';

const ICONS: Readonly<Record<OutlineItem['kind'], ComponentType<{ size?: number }>>> = {
  storey: Layers,
  room: Square,
  gate: DoorOpen,
  sign: PlaqueIcon,
  group: BoardIcon,
};

export function OutlineRow({ item }: { item: OutlineItem }) {
  const t = useWords();
  const editor = useEditor();
  const Icon = ICONS[item.kind];
  return (
    <TreeItem
      id={item.key}
      textValue={item.label}
      className="outline-item"
      onHoverStart={() => editor.hover(item.ref)}
      onHoverEnd={() => editor.hover(null)}
    >
      <TreeItemContent>
        {({ hasChildItems }) => (
          <span className="outline-row">
            {hasChildItems ? (
              <Button slot="chevron" className="outline-chevron" aria-label={t('outline.toggle')}>
                <ChevronRight size={14} />
              </Button>
            ) : (
              <span className="outline-chevron" />
            )}
            <Icon size={14} />
            <span className="outline-label">{item.label}</span>
          </span>
        )}
      </TreeItemContent>
      <Collection items={item.children}>{(child) => <OutlineRow item={child} />}</Collection>
    </TreeItem>
  );
}
