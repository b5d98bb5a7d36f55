import { Download, PanelLeft, PanelRight } from 'lucide-react';
import { useWords } from '../i18n.ts';
import { goHome } from '../app-actions.ts';
import { BrandMark } from '../parts/brand.tsx';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { useSession } from '../session/session-context.ts';
import { CheckCounts } from './check-counts.tsx';
import { HistoryButtons } from './history-buttons.tsx';
import { ProjectMenu } from './project-menu.tsx';
import { ViewTabs } from './view-tabs.tsx';

interface Props {
  /** On a narrow window the side panels are drawers with a button each. */
  narrow: boolean;
}

export function TopBar({ narrow }: Props) {
  const t = useWords();
  const { panels } = useSession();
  const toggle = (drawer: 'outline' | 'inspector') =>
    panels.setState((state) => ({ drawer: state.drawer === drawer ? null : drawer }));
  return (
    <header className="top-bar">
      <IconButton label={t('shell.home')} onPress={() => void goHome()}>
        <BrandMark />
      </IconButton>
      {narrow && (
        <IconButton label={t('shell.showOutline')} onPress={() => toggle('outline')}>
          <PanelLeft size={16} />
        </IconButton>
      )}
      <ProjectMenu />
      <ViewTabs />
      <span className="top-bar-end">
        <HistoryButtons />
        <CheckCounts />
        <Button kind="primary" onPress={() => panels.setState({ dialog: 'export' })}>
          <Download size={16} aria-hidden />
          {t('shell.export')}
        </Button>
        {narrow && (
          <IconButton label={t('shell.showInspector')} onPress={() => toggle('inspector')}>
            <PanelRight size={16} />
          </IconButton>
        )}
      </span>
    </header>
  );
}
