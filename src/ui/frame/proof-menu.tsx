import { Palette } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button, FileTrigger, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { useStore } from 'zustand';
import { wordsOf } from '../../messages/index.ts';
import { currentLanguage, useWords } from '../i18n.ts';
import { toast } from '../overlays/toast.ts';
import { findProfiles, proof, proofUnder, proofWithFile, SHIPPED } from '../proof/proof.ts';

/** Under which print condition signs are shown, and the shop's own. */
export function ProofMenu() {
  const t = useWords();
  const { condition, conditions, isLoading, fault } = useStore(proof);
  const picker = useRef<HTMLButtonElement>(null);
  useEffect(() => void findProfiles(), []);
  useEffect(() => {
    if (fault !== null) void toast(wordsOf(fault, currentLanguage()));
  }, [fault]);
  const label = condition === null ? t('proof.off') : t('proof.on', { condition });
  return (
    <>
      <MenuTrigger>
        <Button className="status-button" aria-label={`${t('proof.title')}：${label}`}>
          <Palette size={14} aria-hidden /> {isLoading ? t('proof.loading') : label}
        </Button>
        <Popover className="popover" placement="top end">
          <Menu className="menu" aria-label={t('proof.title')} selectionMode="single" selectedKeys={[condition ?? '']}>
            <MenuSection aria-label={t('proof.title')}>
              <MenuItem className="menu-item" id="" onAction={() => void proofUnder(null)}>
                {t('proof.off')}
              </MenuItem>
              {conditions.map((one) => (
                <MenuItem className="menu-item" key={one} id={one} onAction={() => void proofUnder(one)}>
                  {one === SHIPPED ? t('proof.shipped', { condition: one }) : one}
                </MenuItem>
              ))}
            </MenuSection>
            <Separator className="menu-separator" />
            <MenuItem className="menu-item" id="load" onAction={() => picker.current?.click()}>
              {t('proof.load')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <FileTrigger acceptedFileTypes={['.icc', '.icm']} onSelect={(files) => files?.[0] !== undefined && void proofWithFile(files[0])}>
        <Button ref={picker} className="visually-hidden" excludeFromTabOrder aria-label={t('proof.load')} />
      </FileTrigger>
    </>
  );
}
