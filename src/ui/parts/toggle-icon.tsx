import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import { Tip } from './tip.tsx';

interface Props {
  label: string;
  isSelected: boolean;
  shortcut?: string;
  isDisabled?: boolean;
  onChange: (selected: boolean) => void;
  children: ReactNode;
}

/** A button that shows only an icon and stays pressed. */
export function ToggleIcon({ label, isSelected, shortcut, isDisabled = false, onChange, children }: Props) {
  return (
    <Tip label={label} shortcut={shortcut}>
      <ToggleButton className="icon-button icon-button-small" aria-label={label} isSelected={isSelected} isDisabled={isDisabled} onChange={onChange}>
        {children}
      </ToggleButton>
    </Tip>
  );
}
