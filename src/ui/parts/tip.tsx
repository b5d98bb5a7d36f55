import type { ReactNode } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';
import { shownShortcut } from './shortcut.ts';

interface Props {
  label: string;
  shortcut?: string | undefined;
  placement?: 'right' | 'bottom' | 'top' | 'left';
  /** One focusable element of react-aria. */
  children: ReactNode;
}

/** Name and key of a control, after a moment of hovering or on focus. */
export function Tip({ label, shortcut, placement = 'bottom', children }: Props) {
  return (
    <TooltipTrigger delay={400} closeDelay={0}>
      {children}
      <Tooltip className="tooltip" placement={placement} offset={6}>
        {label}
        {shortcut !== undefined && <kbd>{shownShortcut(shortcut)}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
