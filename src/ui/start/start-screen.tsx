import { FileUp, MapPinned, Rows3 } from 'lucide-react';
import { useState } from 'react';
import type { Hit } from '../../formats/divisions/divisions.ts';
import { open, pickFile } from '../app-actions.ts';
import { SettingsMenu } from '../frame/settings-menu.tsx';
import { useWords } from '../i18n.ts';
import { BrandMark } from '../parts/brand.tsx';
import { Button } from '../parts/button.tsx';
import { FileDrop } from './file-drop.tsx';
import { FreeNameDialog } from './free-name-dialog.tsx';
import { FromDrawingButton, WaitingDrawing } from './from-drawing.tsx';
import { Recent } from './recent.tsx';
import { RecentTowns } from './recent-towns.tsx';
import { TownDialog } from './town-dialog.tsx';
import { UnitSearch } from './unit-search.tsx';
import { useDivisions } from './use-divisions.ts';
import { useNewTown } from './use-new-town.ts';
import { useWarmUp } from './use-warm-up.ts';

const EXAMPLE: Hit = { province: '河南省', prefecture: '洛阳市', county: '栾川县', town: '石庙镇', raw: '庄科村民委员会' };

const openHit = (hit: Hit) => void open({ kind: 'place', hit, name: hit.raw });

/** Find a unit, open a file, or take up what was begun. */
export function StartScreen() {
  const t = useWords();
  useWarmUp();
  const divisions = useDivisions();
  const startTown = useNewTown(divisions);
  const [choosesTown, setChoosesTown] = useState(false);
  const [freeName, setFreeName] = useState<string | null>(null);
  return (
    <main className="start scroll">
      <div className="start-column">
        <header className="start-head">
          <BrandMark size={40} />
          <div>
            <h1>{t('start.heading')}</h1>
            <p>{t('start.tagline')}</p>
          </div>
          <div className="start-settings">
            <SettingsMenu />
          </div>
        </header>
        <UnitSearch divisions={divisions} onChoose={openHit} onChooseTown={(town) => void startTown(town)} onFreeName={setFreeName} />
        <div className="start-actions">
          <Button onPress={pickFile}>
            <FileUp size={16} aria-hidden />
            {t('start.open')}
          </Button>
          <FromDrawingButton />
          <Button onPress={() => setChoosesTown(true)}>
            <Rows3 size={16} aria-hidden />
            {t('townView.start')}
          </Button>
          <Button onPress={() => openHit(EXAMPLE)}>
            <MapPinned size={16} aria-hidden />
            {t('start.example')}
          </Button>
        </div>
        <WaitingDrawing />
        <RecentTowns />
        <Recent />
      </div>
      {freeName !== null && <FreeNameDialog name={freeName} onCreate={openHit} onClose={() => setFreeName(null)} />}
      {choosesTown && <TownDialog divisions={divisions} onChoose={startTown} onClose={() => setChoosesTown(false)} />}
      <FileDrop />
    </main>
  );
}
