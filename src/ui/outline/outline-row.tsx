import { ChevronRight, DoorOpen, Image, Layers, Square, Trees } from 'lucide-react';
import { type ComponentType, type CSSProperties, memo } from 'react';
import { useWords } from '../i18n.ts';
import { BoardIcon, PlaqueIcon } from '../icons/building-icons.tsx';
import { FixtureIcon, SiteIcon } from '../icons/part-icons.tsx';
import type { OutlineItem } from './outline-items.ts';

const ICONS: Readonly<Record<OutlineItem['kind'], ComponentType<{ size?: number }>>> = {
  storey: Layers,
  room: Square,
  underlay: Image,
  fixture: FixtureIcon,
  site: SiteIcon,
  feature: Trees,
  gate: DoorOpen,
  sign: PlaqueIcon,
  group: BoardIcon,
};

interface Props {
  item: OutlineItem;
  level: number;
  place: number;
  of: number;
  isOpen: boolean | null;
  isSelected: boolean;
  /** The one line of the tree where Tab stops. */
  isStop: boolean;
}

/** One line of the tree. The tree hears all events; a line is drawn again only when it says something else. */
export const OutlineRow = memo(function OutlineRow({ item, level, place, of, isOpen, isSelected, isStop }: Props) {
  const Icon = ICONS[item.kind];
  return (
    <div
      role="treeitem"
      className="outline-item"
      data-key={item.key}
      aria-label={item.label}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={of}
      aria-selected={isSelected}
      {...(isOpen === null ? {} : { 'aria-expanded': isOpen })}
      tabIndex={isStop ? 0 : -1}
      style={{ '--level': level } as CSSProperties}
    >
      {isOpen === null ? <span className="outline-chevron" /> : <Chevron />}
      <Icon size={14} />
      <span className="outline-label">{item.label}</span>
    </div>
  );
});

/** The pointer's way to open and close; the keyboard has its arrows. */
function Chevron() {
  const t = useWords();
  return (
    <button type="button" className="outline-chevron" tabIndex={-1} aria-label={t('outline.toggle')}>
      <ChevronRight size={14} />
    </button>
  );
}
