import { useEffect, useState } from 'react';
import { loadBoardTexts } from '../../jobs/board-texts.ts';
import { packsForSet } from '../../jobs/sign-set.ts';
import type { BoardTexts } from '../../model/board-text.ts';
import { signSet } from '../../rules/sign-set/sign-set.ts';
import type { SetItem, SignSet } from '../../rules/sign-set/types.ts';
import { useSession } from '../session/session-context.ts';
import type { Session } from '../session/session.ts';
import { whenIdle } from '../session/when-idle.ts';

interface Found {
  readonly set: SignSet | null;
  readonly fault: string | null;
}

export interface SignSetChoice extends Found {
  isTicked(item: Pick<SetItem, 'key' | 'isChosen'>): boolean;
  tick(items: readonly Pick<SetItem, 'key'>[], ticked: boolean): void;
  /** The set with only what is ticked, placed anew: what is left out takes no place. */
  ticked(): SignSet | null;
}

type Choice = { readonly leftOut: ReadonlySet<string>; readonly chosen: ReadonlySet<string> };
const NO_CHOICE: Choice = { leftOut: new Set(), chosen: new Set() };

const setOf = ({ editor, packs, draw, platform }: Session, boards: BoardTexts, choice: Choice): SignSet => {
  const { project } = editor.store.getState();
  return signSet(project, { ...packsForSet(project, packs), draw: draw.getState(), boards, today: platform.today(), ...choice });
};

/** The set of the open project, derived when there is time for it; it can take longer than a frame. */
export function useSignSet(): SignSetChoice {
  const session = useSession();
  const [boards, setBoards] = useState<BoardTexts | null>(null);
  const [found, setFound] = useState<Found>({ set: null, fault: null });
  const [choice, setChoice] = useState<ReadonlyMap<string, boolean>>(new Map());
  useEffect(() => {
    let callOff = (): void => undefined;
    let isGone = false;
    void loadBoardTexts(session.platform).then((loaded) => {
      if (isGone) return;
      if (!loaded.ok) return setFound({ set: null, fault: loaded.diagnostics[0]?.code ?? '' });
      setBoards(loaded.value);
      callOff = whenIdle(() => setFound({ set: setOf(session, loaded.value, NO_CHOICE), fault: null }));
    });
    return () => {
      isGone = true;
      callOff();
    };
  }, [session]);
  return {
    ...found,
    isTicked: ({ key, isChosen }) => choice.get(key) ?? isChosen,
    tick: (items, ticked) => setChoice(new Map([...choice, ...items.map(({ key }) => [key, ticked] as const)])),
    ticked() {
      if (boards === null || choice.size === 0) return found.set;
      const keys = (ticked: boolean) => new Set([...choice].filter(([, value]) => value === ticked).map(([key]) => key));
      return setOf(session, boards, { leftOut: keys(false), chosen: keys(true) });
    },
  };
}
