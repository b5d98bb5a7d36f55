import { FileTrigger } from 'react-aria-components';
import type { ShopOrder } from '../../jobs/export.ts';
import { DiagnosticList } from '../diagnostic-list.tsx';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { useShops } from './use-shops.ts';

interface Props {
  shop: ShopOrder | null;
  onChange: (shop: ShopOrder | null) => void;
}

const NOBODY = '';

/** For whom the print files are made: what each shop wants of black, cut lines, white and files. */
export function ShopField({ shop, onChange }: Props) {
  const t = useWords();
  const { shops, faults, load } = useShops();
  const options = [{ value: NOBODY, label: t('export.noShop') }, ...shops.map((one) => ({ value: one.shop.name, label: one.shop.name }))];
  const choose = (name: string) => onChange(shops.find((one) => one.shop.name === name) ?? null);
  const take = async (files: FileList | null) => {
    const loaded = files === null ? null : await load([...files]);
    if (loaded !== null) onChange(loaded);
  };
  return (
    <div className="export-shop">
      <span className="export-shop-label">{t('export.shop')}</span>
      <div className="export-shop-row">
        <Choice label={t('export.shop')} value={shop?.shop.name ?? NOBODY} options={options} onChange={choose} />
        <FileTrigger acceptedFileTypes={['.json', '.icc', '.icm']} allowsMultiple onSelect={(files) => void take(files)}>
          <Button small>{t('export.loadShop')}</Button>
        </FileTrigger>
      </div>
      {shop !== null && <p className="secondary">{wishes(t, shop)}</p>}
      {faults.length > 0 && <DiagnosticList diagnostics={faults} />}
    </div>
  );
}

/** What the shop wants, in a line. */
function wishes(t: ReturnType<typeof useWords>, { shop }: ShopOrder): string {
  return [
    t('export.shopCondition', { condition: shop.condition.profile }),
    t(`export.shopBlack.${shop.black}`),
    t(`export.shopFiles.${shop.files}`),
    ...(shop.bleed === null ? [] : [t('export.shopBleed', { bleed: shop.bleed })]),
    ...(shop.marks ? [] : [t('export.shopNoMarks')]),
    ...(shop.cutContour === 'none' ? [] : [t('export.shopCut')]),
    ...(shop.white === 'none' ? [] : [t('export.shopWhite')]),
    ...(shop.outlines === 'flat' ? [t('export.shopFlat')] : []),
  ].join(t('export.shopJoin'));
}
