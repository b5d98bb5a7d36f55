import { useState } from 'react';
import { useWords } from '../i18n.ts';
import { FaultList } from './fault-list.tsx';
import { createGrid } from './grid-control.ts';
import { TableTools } from './table-tools.tsx';
import { TownGrid } from './town-grid.tsx';
import type { TownSession } from './town-session.ts';

/** The table of villages with its tools, and what is wrong in it. */
export function TablePane({ town }: { town: TownSession }) {
  const t = useWords();
  const [grid] = useState(() => createGrid(town));
  return (
    <div className="town-pane">
      <TableTools grid={grid} />
      <TownGrid grid={grid} />
      <FaultList grid={grid} />
      <p className="secondary town-keys">{t('townView.keys')}</p>
    </div>
  );
}
