import { useWords } from '../i18n.ts';
import { Inspector } from '../inspector/inspector.tsx';
import { usePanels } from '../session/session-context.ts';
import { CanvasArea } from './canvas-area.tsx';
import { SidePanel } from './side-panel.tsx';
import { ToolRail } from './tool-rail.tsx';

/** The canvas has the whole width; outline and inspector come over it as drawers, one at a time. */
export function NarrowBody() {
  const t = useWords();
  const drawer = usePanels((state) => state.drawer);
  return (
    <>
      <ToolRail />
      <div className="workspace-panels drawer-host">
        <CanvasArea />
        {drawer === 'outline' && (
          <nav className="side-panel drawer drawer-left" aria-label={t('shell.outline')}>
            <SidePanel />
          </nav>
        )}
        {drawer === 'inspector' && (
          <aside className="side-panel drawer drawer-right" aria-label={t('shell.inspector')}>
            <Inspector />
          </aside>
        )}
      </div>
    </>
  );
}
