import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import { useWords } from '../i18n.ts';
import { Inspector } from '../inspector/inspector.tsx';
import { CanvasArea } from './canvas-area.tsx';
import { SidePanel } from './side-panel.tsx';
import { ToolRail } from './tool-rail.tsx';

/** Tools, outline, canvas, inspector side by side; the widths are the person's and are kept. */
export function WideBody() {
  const t = useWords();
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({ id: 'paitu.panels', storage: localStorage });
  return (
    <>
      <ToolRail />
      <Group className="workspace-panels" defaultLayout={defaultLayout} onLayoutChanged={onLayoutChanged}>
        <Panel id="outline" defaultSize={240} minSize={160} maxSize={480} groupResizeBehavior="preserve-pixel-size">
          <nav className="side-panel" aria-label={t('shell.outline')}>
            <SidePanel />
          </nav>
        </Panel>
        <Separator className="panel-handle" aria-label={t('shell.resizeOutline')} />
        <Panel id="canvas" minSize={320}>
          <CanvasArea />
        </Panel>
        <Separator className="panel-handle" aria-label={t('shell.resizeInspector')} />
        <Panel id="inspector" defaultSize={320} minSize={260} maxSize={560} groupResizeBehavior="preserve-pixel-size">
          <aside className="side-panel" aria-label={t('shell.inspector')}>
            <Inspector />
          </aside>
        </Panel>
      </Group>
    </>
  );
}
