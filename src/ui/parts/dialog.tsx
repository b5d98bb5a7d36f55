import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../i18n.ts';
import { IconButton } from './icon-button.tsx';

interface Props {
  title: string;
  /** `full`: as wide as the window, for things side by side. */
  wide?: boolean | 'full';
  /** Nothing in it can be reached by Tab, so it takes the focus itself: it may be longer than the screen. */
  isText?: boolean;
  onClose: () => void;
  /** Buttons at the foot. */
  foot?: ReactNode;
  children: ReactNode;
}

/** A modal dialog for a decision. Esc and the cross close it. */
export function Dialog({ title, wide = false, isText = false, onClose, foot, children }: Props) {
  const t = useWords();
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => (open ? undefined : onClose())}>
      <Modal className={`modal ${wide === 'full' ? 'modal-full' : wide ? 'modal-wide' : ''}`}>
        <AriaDialog className="dialog">
          <header className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton label={t('shell.close')} onPress={onClose}>
              <X size={16} />
            </IconButton>
          </header>
          <div className="dialog-body scroll" {...(isText ? { tabIndex: 0, role: 'region', 'aria-label': title } : {})}>
            {children}
          </div>
          {foot !== undefined && <footer className="dialog-foot">{foot}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
