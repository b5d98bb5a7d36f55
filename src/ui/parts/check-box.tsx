import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';

interface Props {
  isSelected: boolean;
  isIndeterminate?: boolean;
  isDisabled?: boolean;
  /** The name where there are no words beside the box. */
  label?: string;
  onChange: (selected: boolean) => void;
  children?: ReactNode;
}

export function CheckBox({ label, children, ...rest }: Props) {
  return (
    <AriaCheckbox {...rest} {...(label === undefined ? {} : { 'aria-label': label })} className="checkbox">
      {({ isIndeterminate }) => (
        <>
          <span className="checkbox-box" aria-hidden>
            {isIndeterminate ? <Minus size={12} /> : <Check size={12} strokeWidth={3} />}
          </span>
          {children !== undefined && <span>{children}</span>}
        </>
      )}
    </AriaCheckbox>
  );
}
