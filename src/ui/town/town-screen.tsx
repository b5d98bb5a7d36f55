import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useStore } from 'zustand';
import { goHome } from '../app-actions.ts';
import { SettingsMenu } from '../frame/settings-menu.tsx';
import { useWords } from '../i18n.ts';
import { BrandMark } from '../parts/brand.tsx';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { clockTime } from '../start/saved-words.ts';
import '../styles/town.css';
import { Board } from './board.tsx';
import { RunPanel } from './run-panel.tsx';
import { TablePane } from './table-pane.tsx';
import type { TownSession } from './town-session.ts';

/** A whole town: its table, its run, its board. The default export is for React.lazy. */
export default function TownScreen({ town }: { town: TownSession }) {
  const t = useWords();
  const { place, name } = town;
  const readOnly = useStore(town.store, (state) => state.readOnly);
  const tab = useStore(town.store, (state) => state.tab);
  const path = [place.province, place.prefecture, place.county].filter((part) => part !== '').join(' › ');
  return (
    <div className="town">
      <header className="top-bar">
        <IconButton label={t('shell.home')} onPress={() => void goHome()}>
          <BrandMark />
        </IconButton>
        <h1 className="town-title">{name}</h1>
        <span className="secondary">{path}</span>
        <span className="top-bar-end">
          <TownSaveStatus town={town} />
          <SettingsMenu />
        </span>
      </header>
      <output className="banner">{readOnly && t('townView.otherWindow')}</output>
      <main className="town-body">
        <Tabs className="town-tabs" selectedKey={tab} onSelectionChange={(key) => town.note({ tab: key === 'board' ? 'board' : 'table' })}>
          <TabList className="tab-list" aria-label={t('townView.views')}>
            <Tab className="tab" id="table">
              {t('townView.tab.table')}
            </Tab>
            <Tab className="tab" id="board">
              {t('townView.tab.board')}
            </Tab>
          </TabList>
          <TabPanel className="tab-panel" id="table">
            <TablePane town={town} />
          </TabPanel>
          <TabPanel className="tab-panel" id="board">
            <Board town={town} />
          </TabPanel>
        </Tabs>
        <RunPanel town={town} />
      </main>
    </div>
  );
}

/** Says saved only when the write is on disk; a failed one can be tried again. */
function TownSaveStatus({ town }: { town: TownSession }) {
  const t = useWords();
  const { status, at } = useStore(town.save.state);
  const readOnly = useStore(town.store, (state) => state.readOnly);
  if (readOnly) return <span className="save-status">{t('storage.readOnly')}</span>;
  if (status === 'failed') {
    return (
      <Button kind="quiet" onPress={() => town.save.retry()}>
        ● {t('storage.failed')} · {t('storage.retry')}
      </Button>
    );
  }
  return <output className="save-status secondary">{status === 'saved' && at !== null ? t('storage.saved', { time: clockTime(at) }) : t('storage.unsaved')}</output>;
}
