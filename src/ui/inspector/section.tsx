import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** Right of the title. */
  action?: ReactNode;
  children: ReactNode;
}

export function Section({ title, action, children }: Props) {
  return (
    <section className="section" aria-label={title}>
      <div className="section-title">
        <h2>{title}</h2>
        {action}
      </div>
      <div className="fields">{children}</div>
    </section>
  );
}
