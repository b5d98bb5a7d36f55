import { StrokeIcon } from './stroke-icon.tsx';

interface Props {
  size?: number;
}

/** A leaf and its swing, as on a plan. */
export function DoorIcon(props: Props) {
  return (
    <StrokeIcon {...props}>
      <path d="M3 20h3M18 20h3M6 20V6" />
      <path d="M6 6a12 12 0 0 1 12 14" />
    </StrokeIcon>
  );
}

/** Three lines in a wall, as on a plan. */
export function WindowIcon(props: Props) {
  return (
    <StrokeIcon {...props}>
      <path d="M2 8v8M22 8v8M2 8h20M2 16h20M2 12h20" />
    </StrokeIcon>
  );
}

export function WallIcon(props: Props) {
  return (
    <StrokeIcon {...props}>
      <path d="M4 20V9h16" />
      <path d="M9 20v-6h11" />
      <path d="M4 20h5M20 9v5" />
    </StrokeIcon>
  );
}

export function RoomIcon(props: Props) {
  return (
    <StrokeIcon {...props}>
      <rect x="3" y="5" width="18" height="14" />
      <path d="M8 12h8M12 8v8" />
    </StrokeIcon>
  );
}

/** Walls with a gap, and the line that closes it. */
export function CloseRoomIcon(props: Props) {
  return (
    <StrokeIcon {...props}>
      <path d="M6 19H3V5h18v14h-3" />
      <path d="M9 19h1.5M13.5 19H15M12 9v5M9.5 11.5h5" />
    </StrokeIcon>
  );
}

/** An upright plaque with its row of characters. */
export function PlaqueIcon(props: Props) {
  return (
    <StrokeIcon {...props}>
      <rect x="8" y="2" width="8" height="20" rx="1" />
      <path d="M12 6v1M12 10v1M12 14v1M12 18v.5" />
    </StrokeIcon>
  );
}

/** A board on the wall. */
export function BoardIcon(props: Props) {
  return (
    <StrokeIcon {...props}>
      <rect x="3" y="4" width="18" height="14" rx="1" />
      <path d="M7 9h10M7 13h6" />
    </StrokeIcon>
  );
}

/** Two leaves and their swings. */
export function DoubleDoorIcon(props: Props) {
  return (
    <StrokeIcon {...props}>
      <path d="M2 19h2M20 19h2M4 19V11M20 19V11" />
      <path d="M4 11a8 8 0 0 1 8 8 8 8 0 0 1 8-8" />
    </StrokeIcon>
  );
}

/** Two panels that pass each other. */
export function SlidingDoorIcon(props: Props) {
  return (
    <StrokeIcon {...props}>
      <path d="M2 7v10M22 7v10" />
      <path d="M5 10h9v3H5zM10 13h9v3h-9z" />
    </StrokeIcon>
  );
}

/** A gap in a wall, nothing hung in it. */
export function PassageIcon(props: Props) {
  return (
    <StrokeIcon {...props}>
      <path d="M2 8h4v8H2M22 8h-4v8h4" />
      <path d="M8.5 8H10M14 8h1.5M8.5 16H10M14 16h1.5" />
    </StrokeIcon>
  );
}

/** A gate between two pillars. */
export function GateIcon(props: Props) {
  return (
    <StrokeIcon {...props}>
      <path d="M3 20V5h3v15M18 20V5h3v15M2 20h20" />
      <path d="M6 9h12M10 9v11M14 9v11" />
    </StrokeIcon>
  );
}

/** Two bows, the faces of a curved wall. */
export function ArcWallIcon(props: Props) {
  return (
    <StrokeIcon {...props}>
      <path d="M3 19a9 9 0 0 1 18 0M8 19a4 4 0 0 1 8 0M3 19h5M16 19h5" />
    </StrokeIcon>
  );
}

/** A room that a dashed line parts in two. */
export function VirtualWallIcon(props: Props) {
  return (
    <StrokeIcon {...props}>
      <rect x="3" y="5" width="18" height="14" />
      <path d="M12 7v2M12 11v2M12 15v2" />
    </StrokeIcon>
  );
}

export function PolygonRoomIcon(props: Props) {
  return (
    <StrokeIcon {...props}>
      <path d="M4 5h10l6 6v8H4z" />
      <path d="M8 12h6M11 9v6" />
    </StrokeIcon>
  );
}

/** A dimension line with its ticks. */
export function DimensionIcon(props: Props) {
  return (
    <StrokeIcon {...props}>
      <path d="M4 8v11M20 8v11M2 12h20" />
      <path d="M2.5 13.5l3-3M18.5 13.5l3-3M10 6h4" />
    </StrokeIcon>
  );
}
