import type { AllocationAnswer, AllocationOption } from '../../jobs/allocate/allocate.ts';
import { DiagnosticList } from '../diagnostic-list.tsx';
import { wordsOf } from '../../messages/index.ts';
import { currentLanguage, useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { Progress } from '../parts/progress.tsx';
import { useReadOnly } from '../session/session-context.ts';
import { PlanPicture } from './plan-picture.tsx';
import { PlanRows } from './plan-rows.tsx';
import type { WhyState } from './use-allocation.ts';

interface Props {
  answer: AllocationAnswer;
  why: WhyState;
  onWhy: () => void;
  onTake: (option: AllocationOption) => void;
}

/** The plans side by side; below them what would mend what they fall short of, and why not everything can be met. */
export function PlanColumns({ answer: { options, mends }, why, onWhy, onTake }: Props) {
  const t = useWords();
  const falls = options.some(({ shortfalls }) => shortfalls.length > 0);
  return (
    <div className="allocation-answer">
      <output>{t(falls ? 'allocate.notAllMet' : 'allocate.allMet')}</output>
      <div className="allocation-columns" style={{ gridTemplateColumns: `repeat(${options.length}, minmax(300px, 1fr))` }}>
        {options.map((option, i) => (
          <PlanColumn key={option.profile + String(i)} option={option} index={i} onTake={() => onTake(option)} />
        ))}
      </div>
      {falls && <Mending mends={mends} why={why} onWhy={onWhy} />}
    </div>
  );
}

function PlanColumn({ option, index, onTake }: { option: AllocationOption; index: number; onTake: () => void }) {
  const t = useWords();
  const readOnly = useReadOnly();
  const { profile, keeps, shortfalls, moved, usedM2, spareRooms, plan, buildCost } = option;
  const title = t('allocation.option', { number: index + 1, profile: t(`allocation.profile.${profile}`) });
  return (
    <section className="allocation-column" aria-label={title}>
      <h3>{title}</h3>
      <p className={shortfalls.length === 0 ? 'severity-pass' : 'severity-error'}>
        {shortfalls.length === 0 ? t('allocation.allMet') : t('allocation.short', { count: shortfalls.length })}
      </p>
      <p className="secondary">{keeps === null ? t(`allocation.why.${profile}`) : t('allocation.keeps', { demand: wordsOf(keeps, currentLanguage()) })}</p>
      <dl className="allocation-costs">
        {(
          [
            ['moved', t('allocation.count', { count: moved })],
            ['building', plan.buildings.length === 0 ? t('allocation.noBuilding') : t('allocation.buildCost', { count: plan.buildings.length, cost: buildCost })],
            ['used', t('allocation.m2', { m2: usedM2 })],
            ['spare', t('allocation.roomCount', { count: spareRooms })],
            ['points', String(plan.objective)],
          ] as const
        ).map(([name, text]) => (
          <div key={name}>
            <dt>{t(`allocation.cost.${name}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Button kind="primary" isDisabled={readOnly || option.edits.length === 0} onPress={onTake}>
        {t(option.edits.length === 0 ? 'allocation.asItIs' : 'allocation.take')}
      </Button>
      {!plan.proven && <p className="severity-warning">▲ {t('allocate.notProven')}</p>}
      <PlanPicture option={option} title={title} />
      {shortfalls.length > 0 && <DiagnosticList diagnostics={shortfalls} />}
      <PlanRows rows={option.rows} />
    </section>
  );
}

function Mending({ mends, why, onWhy }: { mends: AllocationAnswer['mends']; why: WhyState; onWhy: () => void }) {
  const t = useWords();
  return (
    <section className="allocation-mends" aria-label={t('allocation.mends')}>
      {mends.length > 0 && (
        <>
          <h3>{t('allocation.mends')}</h3>
          <DiagnosticList diagnostics={mends} />
        </>
      )}
      {why === null && <Button onPress={onWhy}>{t('allocation.askWhy')}</Button>}
      {why?.kind === 'asked' && <Progress label={t('allocation.asking')} fraction={why.fraction} />}
      {why?.kind === 'told' && (
        <>
          <h3>{t('allocation.core', { count: why.core.length })}</h3>
          <DiagnosticList diagnostics={why.core} />
        </>
      )}
    </section>
  );
}
