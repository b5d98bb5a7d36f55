import { ArrowRightToLine, Copy, Lasso, MousePointer2, Ruler, Scissors, SquareSplitHorizontal, Type } from 'lucide-react';
import type { ComponentType } from 'react';
import type { EditorState } from '../../editor/state.ts';
import { FixtureIcon, SiteIcon } from '../icons/part-icons.tsx';
import {
  ArcWallIcon,
  CloseRoomIcon,
  DimensionIcon,
  DoorIcon,
  DoubleDoorIcon,
  GateIcon,
  PassageIcon,
  PolygonRoomIcon,
  RoomIcon,
  SlidingDoorIcon,
  VirtualWallIcon,
  WallIcon,
  WindowIcon,
} from '../icons/building-icons.tsx';

/** One tool of the rail: the command that picks it, and whether it is the one at work. */
export interface RailTool {
  readonly command: string;
  readonly icon: ComponentType<{ size?: number }>;
  readonly isActive: (state: Pick<EditorState, 'tool' | 'pens'>) => boolean;
}

export interface RailGroup {
  /** Key of messages/ui: tools.group.… */
  readonly id: string;
  readonly tools: readonly RailTool[];
}

const plain = (id: EditorState['tool']['id'], icon: RailTool['icon']): RailTool => ({
  command: `tool.${id}`,
  icon,
  isActive: ({ tool }) => tool.id === id,
});

const opening = (kind: EditorState['pens']['opening'], icon: RailTool['icon']): RailTool => ({
  command: `tool.${kind}`,
  icon,
  isActive: ({ tool, pens }) => tool.id === 'opening' && pens.opening === kind,
});

/** The rail from top to bottom; of a group the tool that was used last lies on top. */
export const RAIL_GROUPS: readonly RailGroup[] = [
  { id: 'pick', tools: [plain('select', MousePointer2), plain('lasso', Lasso)] },
  { id: 'walls', tools: [plain('wall', WallIcon), plain('arc', ArcWallIcon), plain('virtualWall', VirtualWallIcon)] },
  { id: 'rooms', tools: [plain('rectRoom', RoomIcon), plain('polygonRoom', PolygonRoomIcon), plain('closeRoom', CloseRoomIcon)] },
  {
    id: 'openings',
    tools: [
      opening('door', DoorIcon),
      opening('doubleDoor', DoubleDoorIcon),
      opening('slidingDoor', SlidingDoorIcon),
      opening('window', WindowIcon),
      opening('passage', PassageIcon),
      opening('gate', GateIcon),
    ],
  },
  { id: 'modify', tools: [plain('trimWall', Scissors), plain('extendWall', ArrowRightToLine), plain('breakWall', SquareSplitHorizontal), plain('offsetWall', Copy)] },
  { id: 'fixtures', tools: [plain('fixture', FixtureIcon)] },
  { id: 'site', tools: [plain('siteFeature', SiteIcon)] },
  { id: 'annotate', tools: [plain('dimension', DimensionIcon), plain('label', Type), plain('measure', Ruler)] },
];
