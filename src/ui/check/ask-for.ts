import type { Session } from '../session/session.ts';

/** Opens the card of a finding, whatever the filters hide now. */
export function askFor({ panels }: Session, finding: string): void {
  panels.setState(({ checkView }) => ({
    finding,
    tab: 'check',
    drawer: 'inspector',
    checkView: { ...checkView, show: 'all', pack: 'all', text: '' },
  }));
}
