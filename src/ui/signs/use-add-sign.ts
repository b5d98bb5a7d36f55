import { useState } from 'react';
import type { BoardText } from '../../model/board-text.ts';
import type { SignType } from '../../model/sign-type.ts';
import { locate } from '../locate.ts';
import { useSession } from '../session/session-context.ts';
import { boardOf } from './boards-of.ts';
import { newSign, type SignWish } from './new-sign.ts';

type Wish = Omit<SignWish, 'board'>;

/** Adds the sign that is asked for, closes the dialog and shows it; `fault` is the code of what is in the way. */
export function useAddSign() {
  const session = useSession();
  const { editor, panels, platform } = session;
  const [fault, setFault] = useState<string | null>(null);
  const [isFetching, setFetching] = useState(false);
  const close = () => panels.setState({ dialog: null });
  const place = (type: SignType, wish: Wish, board: BoardText | null) => {
    const { project } = editor.store.getState();
    const sign = newSign(project, type, { ...wish, board });
    if (sign === null) return setFault('addSign.noPlace');
    close();
    if (!editor.commit('undo.addSign', [{ verb: 'addSign', args: { sign } }]).ok) return;
    const id = Object.keys(editor.store.getState().project.signs).find((one) => !Object.hasOwn(project.signs, one));
    if (id !== undefined) locate(session, [{ kind: 'sign', id }]);
    panels.setState({ tab: 'properties' });
  };
  const add = async (type: SignType, wish: Wish): Promise<void> => {
    setFault(null);
    // Only a board has words, and only words have to be fetched first.
    if (wish.topic === '') return place(type, wish, null);
    setFetching(true);
    const board = await boardOf(platform, wish.topic).catch(() => undefined);
    setFetching(false);
    if (panels.getState().dialog !== 'addSign') return;
    if (board === undefined) setFault('addSign.noWords');
    else place(type, wish, board);
  };
  return { add, close, fault, isFetching };
}
