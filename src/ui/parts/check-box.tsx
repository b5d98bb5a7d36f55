import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';

interface Props {
  isSelected: boolean;
  isIndeterminate?: boolean;
  isDisabled?: boolean;
  onChange: (selected: boolean) => void;
  children: ReactNode;
}

export function CheckBox({ children, ...rest }: Props) {
  return (
    <AriaCheckbox {...rest} className="checkbox">
      {({ isIndeterminate }) => (
        <>
          <span className="checkbox-box" aria-hidden>
            {isIndeterminate ? <Minus size={12} /> : <Check size={12} strokeWidth={3} />}
          </span>
          <span>{children}</span>
        </>
      )}
    </AriaCheckbox>
  );
}
