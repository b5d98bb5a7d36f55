import { useWords, type Words } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { Progress } from '../parts/progress.tsx';
import { cancelRun, pauseRun } from './run-town.ts';
import type { TownSession } from './town-session.ts';
import type { Running } from './town-state.ts';

/** 每分钟 12.4 个，约剩 3 分 20 秒; nothing before the first is finished. */
function rateWords(t: Words, { progress: { perMinute, secondsLeft } }: Running): string {
  if (perMinute === null || secondsLeft === null) return t('townView.noRate');
  return t('townView.rate', { rate: perMinute.toFixed(1), minutes: Math.floor(secondsLeft / 60), seconds: secondsLeft % 60 });
}

/** How far the run is, with a way to halt it. */
export function RunProgress({ town, run }: { town: TownSession; run: Running }) {
  const t = useWords();
  const { total, done, failed } = run.progress;
  const isWriting = run.kind === 'writing';
  const label = isWriting ? t('townView.writing') : t('townView.progress', { done: done + failed, total });
  return (
    <div className="town-run">
      <output>{label}{failed > 0 && <span className="severity-error"> ● {t('townView.failedCount', { count: failed })}</span>}</output>
      <Progress label={label} fraction={isWriting || total === 0 ? null : (done + failed) / total} />
      <p className="secondary">{run.kind === 'paused' ? t('townView.paused', { count: run.now.size }) : isWriting ? t('townView.writingNote') : rateWords(t, run)}</p>
      <p className="town-buttons">
        {!isWriting && (
          <Button kind="primary" onPress={() => pauseRun(town, run.kind !== 'paused')}>
            {t(run.kind === 'paused' ? 'townView.resume' : 'townView.pause')}
          </Button>
        )}
        <Button onPress={() => cancelRun(town)}>{t('shell.cancel')}</Button>
      </p>
    </div>
  );
}
