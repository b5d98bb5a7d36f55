import { useStore } from 'zustand';
import { OUTPUTS } from '../../jobs/batch/village-job.ts';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { CheckBox } from '../parts/check-box.tsx';
import { Choice } from '../parts/choice.tsx';
import { villageWorkers } from '../workers/village-worker.ts';
import { MakingFields } from './making-fields.tsx';
import { ResultFiles } from './result-files.tsx';
import { RunEnd } from './run-end.tsx';
import { RunProgress } from './run-progress.tsx';
import { RunRoom } from './run-room.tsx';
import { startRun } from './run-town.ts';
import type { TownSession } from './town-session.ts';
import { isRunning, progressOf } from './town-state.ts';
import { VillageList } from './village-list.tsx';

/** What is made of each village, how many at a time, how far it is, and what came of it. */
export function RunPanel({ town }: { town: TownSession }) {
  const t = useWords();
  const state = useStore(town.store);
  const { run } = state;
  return (
    <aside className="town-side scroll" aria-label={t('townView.run')}>
      <section className="section">
        <h2 className="section-title">{t('townView.run')}</h2>
        {isRunning(run) ? <RunProgress town={town} run={run} /> : <RunStart town={town} />}
        {run.kind === 'ended' && <RunEnd run={run} />}
      </section>
      <ResultFiles town={town} />
      <VillageList town={town} />
    </aside>
  );
}

function RunStart({ town }: { town: TownSession }) {
  const t = useWords();
  const state = useStore(town.store);
  const { outputs, workers, readOnly } = state;
  const { total, done } = progressOf(state);
  const most = Math.max(villageWorkers(), navigator.hardwareConcurrency, workers);
  const options = Array.from({ length: most }, (_, i) => ({ value: String(i + 1), label: String(i + 1) }));
  return (
    <div className="town-run">
      <fieldset className="town-outputs" disabled={readOnly}>
        <legend>{t('townView.outputs')}</legend>
        {OUTPUTS.map((output) => (
          <CheckBox
            key={output}
            isSelected={outputs.includes(output)}
            isDisabled={readOnly}
            onChange={(on) => town.choose({ outputs: OUTPUTS.filter((one) => (one === output ? on : outputs.includes(one))) })}
          >
            {t(`townView.output.${output}`)}
          </CheckBox>
        ))}
        <p className="secondary">{t('townView.outputsNote')}</p>
      </fieldset>
      {!readOnly && <MakingFields town={town} />}
      <div className="field">
        <span className="field-label">{t('townView.workers')}</span>
        <Choice label={t('townView.workers')} value={String(workers)} options={options} isDisabled={readOnly} onChange={(value) => town.choose({ workers: Number(value) })} />
      </div>
      <RunRoom left={total - done} total={total} outputs={outputs} />
      <p className="town-buttons">
        {(done < total || total === 0) && (
          <Button kind="primary" isDisabled={readOnly || total === 0} onPress={() => void startRun(town, false)}>
            {done > 0 ? t('townView.goOnWith', { count: total - done }) : t('townView.startRun', { count: total })}
          </Button>
        )}
        {done > 0 && (
          <Button isDisabled={readOnly} onPress={() => void startRun(town, true)}>
            {t('townView.anew')}
          </Button>
        )}
      </p>
      {done > 0 && <p className="secondary">{t(done === total ? 'townView.allDone' : 'townView.doneBefore', { count: done, day: state.day })}</p>}
    </div>
  );
}
