import { StrokeIcon } from './stroke-icon.tsx';

interface Props {
  size?: number;
}

/** A table with two chairs, as on a plan. */
export function FixtureIcon(props: Props) {
  return (
    <StrokeIcon {...props}>
      <path d="M4 9h16v6H4zM7 9V5h4v4M13 9V5h4v4M10 15v4h4v-4" />
    </StrokeIcon>
  );
}

/** A plot with a building on it. */
export function SiteIcon(props: Props) {
  return (
    <StrokeIcon {...props}>
      <path d="M3 5l15-2 3 15-13 3z" />
      <path d="M9 9h6v5H9z" />
    </StrokeIcon>
  );
}
