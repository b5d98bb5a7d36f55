import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import { ariaShortcut } from './shortcut.ts';
import { Tip } from './tip.tsx';

interface Props extends Omit<ButtonProps, 'className' | 'children' | 'aria-label'> {
  label: string;
  shortcut?: string | undefined;
  placement?: 'right' | 'bottom' | 'top' | 'left';
  small?: boolean;
  children: ReactNode;
}

/** A button that shows only an icon; its name and key are in the tooltip and for assistive technology. */
export function IconButton({ label, shortcut, placement, small = false, children, ...rest }: Props) {
  return (
    <Tip label={label} shortcut={shortcut} {...(placement === undefined ? {} : { placement })}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={`icon-button ${small ? 'icon-button-small' : ''}`}
        {...(shortcut === undefined ? {} : { 'aria-keyshortcuts': ariaShortcut(shortcut) })}
      >
        {children}
      </AriaButton>
    </Tip>
  );
}
