import type { FacePanel } from '../../model/face-panel.ts';

export interface PanelProps<P extends FacePanel> {
  panel: P;
  isDisabled: boolean;
  onChange: (changes: Partial<P>) => void;
}
