import { lazy, Suspense, useState } from 'react';
import { useStore } from 'zustand';
import { ShopField } from '../export/shop-field.tsx';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import type { TownSession } from './town-session.ts';

const FontsDialog = lazy(() => import('../fonts/fonts-dialog.tsx'));

/** For whom the print files of all villages are made, and which fonts of the person's own they are set in. */
export function MakingFields({ town }: { town: TownSession }) {
  const t = useWords();
  const { outputs, shop, fonts } = useStore(town.store);
  const [isOpen, setOpen] = useState(false);
  const files = [...new Set(fonts.map(({ file }) => file))];
  return (
    <>
      {outputs.includes('zip') && <ShopField shop={shop} onChange={(chosen) => town.choose({ shop: chosen })} />}
      <div className="export-shop">
        <span className="export-shop-label">{t('townView.fonts')}</span>
        <div className="export-shop-row">
          <span className="town-fonts">{files.length === 0 ? t('townView.shippedFonts') : t('townView.ownFonts', { files: files.join('、') })}</span>
          <Button small aria-label={t('townView.chooseFonts')} onPress={() => setOpen(true)}>
            {t('townView.choose.fonts')}
          </Button>
        </div>
      </div>
      {isOpen && (
        <Suspense>
          <FontsDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
