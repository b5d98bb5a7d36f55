import { Check } from 'lucide-react';
import { Header, MenuItem, MenuSection } from 'react-aria-components';
import { currentLanguage, LANGUAGES, setLanguage, useWords } from '../i18n.ts';
import { currentTheme, setTheme, THEMES } from '../theme.ts';

const ticked = (on: boolean) => <span className="menu-check">{on && <Check size={14} />}</span>;

/** Language and appearance as sections of a menu. */
export function SettingsItems() {
  const t = useWords();
  const language = currentLanguage();
  const theme = currentTheme();
  return (
    <>
      <MenuSection>
        <Header className="menu-header">{t('shell.language')}</Header>
        {LANGUAGES.map((id) => (
          <MenuItem key={id} id={`language-${id}`} className="menu-item" onAction={() => void setLanguage(id)}>
            {ticked(id === language)}
            {t(`shell.language.${id}`)}
          </MenuItem>
        ))}
      </MenuSection>
      <MenuSection>
        <Header className="menu-header">{t('shell.theme')}</Header>
        {THEMES.map((id) => (
          <MenuItem key={id} id={`theme-${id}`} className="menu-item" onAction={() => setTheme(id)}>
            {ticked(id === theme)}
            {t(`shell.theme.${id}`)}
          </MenuItem>
        ))}
      </MenuSection>
    </>
  );
}
