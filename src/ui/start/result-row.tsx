/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/click-events-have-key-events --
   the option of a combobox: the focus stays in the field above, which hears the keys */
import type { ReactNode } from 'react';

interface Props {
  id: string;
  isActive: boolean;
  onHover: () => void;
  onChoose: () => void;
  children: ReactNode;
}

/** One option; the focus stays in the field, which names the active option by id. */
export function ResultRow({ id, isActive, onHover, onChoose, children }: Props) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className="result"
      onPointerMove={onHover}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </li>
  );
}
