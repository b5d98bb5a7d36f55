import { useEffect, useState } from 'react';
import type { Output } from '../../jobs/batch/village-job.ts';
import { fileSize } from '../export/file-size.ts';
import { useWords } from '../i18n.ts';
import { MOST } from './zip-parts.ts';

/** Bytes of a village as measured at 石庙镇 (42 signs, 11 sheets): its print files and drawings make nearly all of it. */
const PER_VILLAGE: Readonly<Record<Output, number>> = { zip: 7_000_000, report: 600_000, dxf: 7_700_000, allocation: 30_000 };
const PROJECT = 20_000;

/** About how many bytes a run writes. */
export const runBytes = (villages: number, outputs: readonly Output[]): number => villages * outputs.reduce((sum, output) => sum + PER_VILLAGE[output], PROJECT);

/** Bytes that the browser still gives to this page; null where it does not tell. */
function useFreeBytes(): number | null {
  const [free, setFree] = useState<number | null>(null);
  useEffect(() => {
    let isGone = false;
    void navigator.storage?.estimate?.().then(({ quota, usage }) => (isGone || quota === undefined ? undefined : setFree(quota - (usage ?? 0))));
    return () => {
      isGone = true;
    };
  }, []);
  return free;
}

/** What a person should know before a long run: that the browser has too little room for it, that it makes more than one zip. */
export function RunRoom({ left, total, outputs }: { left: number; total: number; outputs: readonly Output[] }) {
  const t = useWords();
  const free = useFreeBytes();
  const [need, all] = [runBytes(left, outputs), runBytes(total, outputs)];
  return (
    <>
      {free !== null && need > free && (
        <p className="severity-warning">▲ {t('townView.littleRoom', { need: fileSize(need), free: fileSize(Math.max(0, free)) })}</p>
      )}
      {all > MOST.bytes && <p className="secondary">{t('townView.manyZips', { size: fileSize(all), count: Math.ceil(all / MOST.bytes) })}</p>}
    </>
  );
}
