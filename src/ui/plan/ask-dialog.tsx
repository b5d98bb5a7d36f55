import { useEditorState } from '../session/session-context.ts';
import { ArrayDialog } from './array-dialog.tsx';
import { OffsetDialog } from './offset-dialog.tsx';
import { RotateDialog } from './rotate-dialog.tsx';

/** Asks for the numbers that a command of the plan needs. The default export is for React.lazy. */
export default function AskDialog() {
  const asking = useEditorState((state) => state.asking);
  switch (asking) {
    case 'offset':
      return <OffsetDialog />;
    case 'array':
      return <ArrayDialog />;
    case 'rotate':
      return <RotateDialog />;
    case null:
      return null;
  }
}
