import type { AllocationAnswer, AllocationOption } from '../../jobs/allocate/allocate.ts';
import { verdictOn } from '../../jobs/allocate/verdict.ts';
import { DiagnosticList } from '../diagnostic-list.tsx';
import { wordsOf } from '../../messages/index.ts';
import { currentLanguage, useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { Progress } from '../parts/progress.tsx';
import { useReadOnly } from '../session/session-context.ts';
import { PlanPicture } from './plan-picture.tsx';
import { PlanRows } from './plan-rows.tsx';
import type { Asked, AskedOf, Question } from './use-allocation.ts';

interface Props {
  answer: AllocationAnswer;
  asked: AskedOf;
  onAsk: (question: Question) => void;
  onTake: (option: AllocationOption) => void;
}

/** The plans side by side; where they fall short one can ask what would mend it, and why not everything can be met. */
export function PlanColumns({ answer: { options, remarks }, asked, onAsk, onTake }: Props) {
  const t = useWords();
  const falls = options.some(({ shortfalls }) => shortfalls.length > 0);
  return (
    <div className="allocation-answer">
      <output>{t(verdictOn({ options }))}</output>
      {remarks.map((one, i) => (
        <p key={i} className="secondary">
          {wordsOf(one, currentLanguage())}
        </p>
      ))}
      {falls && (
        <div className="allocation-questions">
          {QUESTIONS.map((question) => (
            <Explained key={question} question={question} asked={asked[question]} onAsk={() => onAsk(question)} />
          ))}
        </div>
      )}
      <div className="allocation-columns" style={{ gridTemplateColumns: `repeat(${options.length}, minmax(300px, 1fr))` }}>
        {options.map((option, i) => (
          <PlanColumn key={option.profile + String(i)} option={option} index={i} onTake={() => onTake(option)} />
        ))}
      </div>
    </div>
  );
}

function PlanColumn({ option, index, onTake }: { option: AllocationOption; index: number; onTake: () => void }) {
  const t = useWords();
  const readOnly = useReadOnly();
  const { profile, keeps, shortfalls, moved, usedM2, spareRooms, leftOut, plan, buildCost } = option;
  const title = t('allocation.option', { number: index + 1, profile: t(`allocation.profile.${keeps === null ? profile : 'other'}`) });
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
            ['leftOut', t('allocation.count', { count: leftOut })],
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

const QUESTIONS: readonly Question[] = ['mend', 'why'];

/** A question that takes a while: asked by a button, answered below it. */
function Explained({ question, asked, onAsk }: { question: Question; asked: Asked; onAsk: () => void }) {
  const t = useWords();
  if (asked === null) return <Button onPress={onAsk}>{t(`allocation.ask.${question}`)}</Button>;
  if (asked.kind === 'asked') {
    return (
      <output className="secondary">
        {t(`allocation.asking.${question}`)} <Progress label={t(`allocation.asking.${question}`)} fraction={asked.fraction} />
      </output>
    );
  }
  return (
    <section className="allocation-mends" aria-label={t(`allocation.ask.${question}`)}>
      <h3>{t(asked.answer.length === 0 ? `allocation.none.${question}` : `allocation.told.${question}`, { count: asked.answer.length })}</h3>
      <DiagnosticList diagnostics={asked.answer} />
    </section>
  );
}
