import type { ReactNode } from 'react';

interface Props {
  size?: number;
  children: ReactNode;
}

/** The frame of our own icons: the same 24 grid and stroke as lucide's. */
export function StrokeIcon({ size = 16, children }: Props) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      {children}
    </svg>
  );
}
