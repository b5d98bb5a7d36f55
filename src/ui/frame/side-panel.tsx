import { lazy, Suspense } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useWords } from '../i18n.ts';
import { LayerPanel } from '../layers/layer-panel.tsx';
import { Outline } from '../outline/outline.tsx';
import { SIDE_TABS } from '../session/panels.ts';
import { usePanels, useSession } from '../session/session-context.ts';

const Library = lazy(() => import('../symbols/library.tsx'));

/** 目录 | 图库 | 图层 */
export function SidePanel() {
  const t = useWords();
  const { panels } = useSession();
  const side = usePanels((state) => state.side);
  return (
    <Tabs className="inspector-tabs" selectedKey={side} onSelectionChange={(key) => panels.setState({ side: SIDE_TABS.find((id) => id === key) ?? 'outline' })}>
      <TabList className="tab-list" aria-label={t('side.tabs')}>
        {SIDE_TABS.map((id) => (
          <Tab key={id} id={id} className="tab">
            {t(`side.${id}`)}
          </Tab>
        ))}
      </TabList>
      <TabPanel id="outline" className="tab-panel">
        <Outline />
      </TabPanel>
      <TabPanel id="library" className="tab-panel">
        <Suspense>
          <Library />
        </Suspense>
      </TabPanel>
      <TabPanel id="layers" className="tab-panel">
        <LayerPanel />
      </TabPanel>
    </Tabs>
  );
}
