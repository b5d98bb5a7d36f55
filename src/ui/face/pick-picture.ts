import type { Session } from '../session/session.ts';

/** Asks the person for a PNG or JPEG and takes it into the project; why it is refused is told as a notice. */
export function pickPicture({ pictures, editor }: Session, onPicked: (name: string) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = 'image/png,image/jpeg';
  input.onchange = () => {
    const file = input.files?.[0];
    if (file !== undefined) void take(file);
  };
  input.click();

  async function take(file: File): Promise<void> {
    const added = await pictures.add(file);
    if (added.ok) onPicked(added.value);
    else editor.store.setState({ notice: added.diagnostics[0] ?? null });
  }
}
