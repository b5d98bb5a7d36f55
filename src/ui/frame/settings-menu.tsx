import { Languages } from 'lucide-react';
import { Menu, MenuTrigger, Popover } from 'react-aria-components';
import { useWords } from '../i18n.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { SettingsItems } from './settings-items.tsx';

/** Language and appearance where no project is open. */
export function SettingsMenu() {
  const t = useWords();
  return (
    <MenuTrigger>
      <IconButton label={t('shell.settings')}>
        <Languages size={16} />
      </IconButton>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={t('shell.settings')}>
          <SettingsItems />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
