interface Props {
  label: string;
  /** 0…1; null while the length of the work is not known. */
  fraction: number | null;
}

export function Progress({ label, fraction }: Props) {
  const known = fraction !== null;
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(known ? { 'aria-valuenow': Math.round(fraction * 100) } : {})}
      className={`progress ${known ? '' : 'progress-unknown'}`}
    >
      <div style={known ? { width: `${fraction * 100}%` } : undefined} />
    </div>
  );
}
