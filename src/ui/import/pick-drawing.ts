/** Endings of the drawings and plans of other programs. */
export const DRAWING_FILES = '.dxf,.dwg,.sh3d,.json';

/** Asks the person for a drawing. */
export function pickDrawing(onPicked: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = DRAWING_FILES;
  input.onchange = () => {
    const file = input.files?.[0];
    if (file !== undefined) onPicked(file);
  };
  input.click();
}
