import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';

interface Props extends Omit<AriaButtonProps, 'className' | 'children'> {
  kind?: 'primary' | 'plain' | 'quiet';
  small?: boolean;
  ref?: Ref<HTMLButtonElement>;
  children: ReactNode;
}

/** A button with words. One primary button at most in a dialog or a card. */
export function Button({ kind = 'plain', small = false, children, ...rest }: Props) {
  const className = `button ${kind === 'plain' ? '' : `button-${kind}`} ${small ? 'button-small' : ''}`;
  return (
    <AriaButton {...rest} className={className}>
      {children}
    </AriaButton>
  );
}
