import type { AllocationSettings } from '../../jobs/allocate/settings.ts';
import type { FunctionFacts } from '../../jobs/allocate/set-up.ts';
import type { RoomFacts } from '../../jobs/allocate/rooms.ts';
import { clauseWord } from '../../jobs/allocate/tell-shortfall.ts';
import type { Want } from '../../jobs/allocate/wanted.ts';
import { roomLabel } from '../entity-words.ts';
import { useWords, type Words } from '../i18n.ts';
import { Choice } from '../parts/choice.tsx';

interface Props {
  functions: readonly FunctionFacts[];
  rooms: readonly RoomFacts[];
  settings: AllocationSettings;
  onChange: (settings: AllocationSettings) => void;
}

const ANYWHERE = 'anywhere';

const WANTS: readonly Want[] = ['asked', 'some', 'wished', 'present'];
/** What is asked for first; else as they come. */
const byWant = (a: FunctionFacts, b: FunctionFacts): number => WANTS.indexOf(a.want) - WANTS.indexOf(b.want);

const withLock = (settings: AllocationSettings, code: string, room: string): AllocationSettings => ({
  ...settings,
  locks: [...settings.locks.filter((lock) => lock.function !== code), ...(room === ANYWHERE ? [] : [{ function: code, room, in: true }])],
});

const roomWord = (t: Words, rooms: readonly RoomFacts[], key: string | null): string => {
  const found = rooms.find((room) => room.key === key);
  return found === undefined ? '—' : roomLabel(t, found.place.room);
};

/** What is to be placed: who asks for it, how much it needs, where it is, and where a person wants it. */
export function FunctionTable({ functions, rooms, settings, onChange }: Props) {
  const t = useWords();
  const choices = [{ value: ANYWHERE, label: t('allocation.anywhere') }, ...rooms.map(({ key, place }) => ({ value: key, label: roomLabel(t, place.room) }))];
  return (
    <table className="allocation-table">
      <caption>{t('allocation.functions', { count: functions.length })}</caption>
      <thead>
        <tr>
          {['function', 'want', 'least', 'present', 'lock'].map((column) => (
            <th key={column} scope="col">
              {t(`allocation.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {functions.toSorted(byWant).map((fn) => (
          <tr key={fn.code}>
            <th scope="row">{fn.title}</th>
            <td>{t(`allocation.want.${fn.want}`)}</td>
            <td title={clauseWord(fn.least.by)}>{t(fn.least.by === null ? 'allocation.leastUsual' : 'allocation.leastByClause', { m2: fn.least.m2 })}</td>
            <td>{roomWord(t, rooms, fn.present)}</td>
            <td>
              <Choice
                label={t('allocation.lockOf', { name: fn.title })}
                value={settings.locks.find((lock) => lock.function === fn.code)?.room ?? ANYWHERE}
                options={choices}
                onChange={(room) => onChange(withLock(settings, fn.code, room))}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
