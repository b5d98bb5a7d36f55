import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { CheckPanel } from '../check/check-panel.tsx';
import { useWords } from '../i18n.ts';
import { Lists } from '../lists/lists.tsx';
import { INSPECTOR_TABS } from '../session/panels.ts';
import { usePanels, useSession } from '../session/session-context.ts';
import { Properties } from './properties.tsx';

/** 属性 | 检查 | 清单 */
export function Inspector() {
  const t = useWords();
  const { panels } = useSession();
  const tab = usePanels((state) => state.tab);
  return (
    <Tabs
      className="inspector-tabs"
      selectedKey={tab}
      onSelectionChange={(key) => panels.setState({ tab: INSPECTOR_TABS.find((id) => id === key) ?? 'properties' })}
    >
      <TabList className="tab-list" aria-label={t('shell.inspector')}>
        {INSPECTOR_TABS.map((id) => (
          <Tab key={id} id={id} className="tab">
            {t(`inspector.${id}`)}
          </Tab>
        ))}
      </TabList>
      <TabPanel id="properties" className="tab-panel">
        <Properties />
      </TabPanel>
      <TabPanel id="check" className="tab-panel">
        <CheckPanel />
      </TabPanel>
      <TabPanel id="lists" className="tab-panel">
        <Lists />
      </TabPanel>
    </Tabs>
  );
}
