import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useWords } from '../i18n.ts';
import { IconButton } from '../parts/icon-button.tsx';
import type { PreviewPage } from './preview-pages.ts';

/** One page after the other, as it will be written. */
export function PagePreview({ pages, isBlocked }: { pages: readonly PreviewPage[]; isBlocked: boolean }) {
  const t = useWords();
  const [at, setAt] = useState(0);
  const page = pages[at];
  const source = useMemo(() => (page === undefined ? null : `data:image/svg+xml;charset=utf-8,${encodeURIComponent(page.svg())}`), [page]);
  return (
    <section className="page-preview" aria-label={t('export.preview')}>
      <div className="page-preview-paper">
        {source === null ? <p className="secondary">{t(isBlocked ? 'export.previewBlocked' : 'export.noPreview')}</p> : <img src={source} alt={page?.title ?? ''} />}
      </div>
      {pages.length > 0 && (
        <div className="page-preview-bar">
          <IconButton small label={t('export.previous')} isDisabled={at === 0} onPress={() => setAt(at - 1)}>
            <ChevronLeft size={16} />
          </IconButton>
          <span>{t('export.page', { page: at + 1, pages: pages.length })}</span>
          <IconButton small label={t('export.next')} isDisabled={at >= pages.length - 1} onPress={() => setAt(at + 1)}>
            <ChevronRight size={16} />
          </IconButton>
        </div>
      )}
    </section>
  );
}
