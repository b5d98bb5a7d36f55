interface Props {
  label: string;
  /** 0…1; null while the length of the work is not known. */
  fraction: number | null;
}

export function Progress({ label, fraction }: Props) {
  return <progress className="progress" aria-label={label} max={1} {...(fraction === null ? {} : { value: fraction })} />;
}
