import { useEffect, useMemo, useState } from 'react';
import { prepareAllocation } from '../../jobs/allocate/prepare.ts';
import { DEFAULT_SETTINGS, type AllocationSettings } from '../../jobs/allocate/settings.ts';
import type { Allocation } from '../../jobs/allocate/set-up.ts';
import { tellChoices } from '../../jobs/allocate/tell-requirement.ts';
import type { Result } from '../../model/diagnostic.ts';
import { DiagnosticList } from '../diagnostic-list.tsx';
import { useWords } from '../i18n.ts';
import { toast } from '../overlays/toast.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Progress } from '../parts/progress.tsx';
import { useProject, useReadOnly, useSession } from '../session/session-context.ts';
import { ChoiceList } from './choice-list.tsx';
import { FunctionTable } from './function-table.tsx';
import { PlanColumns } from './plan-columns.tsx';
import { QuickLine } from './quick-line.tsx';
import { RoomTable } from './room-table.tsx';
import { useAllocation, type AllocationControl } from './use-allocation.ts';
import { WeightFields } from './weight-fields.tsx';

/** 用房分配: which function goes into which room; up to three plans side by side, one of which is taken over as one step. */
export default function AllocateDialog() {
  const t = useWords();
  const { panels } = useSession();
  const project = useProject();
  const [settings, setSettings] = useState<AllocationSettings>(DEFAULT_SETTINGS);
  const control = useAllocation();
  const prepared = usePrepared();
  const close = () => panels.setState({ dialog: null });
  const isReady = prepared !== null && prepared.ok;
  return (
    <Dialog
      wide="full"
      title={t('allocation.title')}
      onClose={close}
      foot={<Foot control={control} isReady={isReady} onStart={() => control.start(project, settings)} onClose={close} />}
    >
      {prepared === null && <output className="secondary">{t('allocation.preparing')}</output>}
      {prepared !== null && !prepared.ok && <DiagnosticList diagnostics={prepared.diagnostics} />}
      {prepared?.ok === true && <Body allocation={prepared.value} settings={settings} control={control} onChange={setSettings} onTaken={close} />}
    </Dialog>
  );
}

/** What there is to give out; null until the standards are read. */
function usePrepared(): Result<Allocation> | null {
  const { platform } = useSession();
  const project = useProject();
  const [prepared, setPrepared] = useState<Result<Allocation> | null>(null);
  useEffect(() => {
    let isGone = false;
    void prepareAllocation(platform, project, DEFAULT_SETTINGS).then((made) => (isGone ? undefined : setPrepared(made)));
    return () => {
      isGone = true;
    };
  }, [platform, project]);
  return prepared;
}

interface BodyProps {
  allocation: Allocation;
  settings: AllocationSettings;
  control: AllocationControl;
  onChange: (settings: AllocationSettings) => void;
  onTaken: () => void;
}

function Body({ allocation, settings, control, onChange, onTaken }: BodyProps) {
  const t = useWords();
  const { editor } = useSession();
  const project = useProject();
  const { state } = control;
  const rooms = useMemo(() => allocation.rooms.filter(({ leftOut }) => leftOut === null), [allocation]);
  if (state.kind === 'failed') return <DiagnosticList diagnostics={state.diagnostics} />;
  if (state.kind === 'running') {
    return (
      <output className="allocation-running">
        <p>{t('allocation.running')}</p>
        <Progress label={t('allocation.running')} fraction={state.fraction} />
      </output>
    );
  }
  if (state.kind === 'done') {
    return (
      <PlanColumns
        answer={state.answer}
        asked={control.asked}
        onAsk={(question) => control.ask(question, project, settings)}
        onTake={({ edits }) => {
          if (!editor.commit('undo.allocate', edits).ok) return;
          onTaken();
          void toast(t('allocation.taken'));
        }}
      />
    );
  }
  return (
    <div className="allocation-settings">
      <p className="secondary">{t('allocation.intro')}</p>
      <QuickLine settings={settings} />
      <FunctionTable functions={allocation.functions} rooms={rooms} settings={settings} onChange={onChange} />
      <ChoiceList choices={tellChoices(allocation)} />
      <RoomTable rooms={rooms} settings={settings} onChange={onChange} />
      <WeightFields settings={settings} onChange={onChange} />
    </div>
  );
}

interface FootProps {
  control: AllocationControl;
  isReady: boolean;
  onStart: () => void;
  onClose: () => void;
}

function Foot({ control, isReady, onStart, onClose }: FootProps) {
  const t = useWords();
  const readOnly = useReadOnly();
  const { state } = control;
  const reset = () => control.reset();
  if (state.kind === 'running') return <Button onPress={reset}>{t('allocation.stop')}</Button>;
  if (state.kind === 'done' || state.kind === 'failed') {
    return (
      <>
        <Button onPress={reset}>{t('allocation.back')}</Button>
        <Button onPress={onClose}>{t('shell.close')}</Button>
      </>
    );
  }
  return (
    <>
      <Button onPress={onClose}>{t('shell.cancel')}</Button>
      <Button kind="primary" isDisabled={readOnly || !isReady} onPress={onStart}>
        {t('allocation.start')}
      </Button>
    </>
  );
}
