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
