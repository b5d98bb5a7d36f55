/** The mark of the product: a plaque on red. */
export function BrandMark({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden>
      <rect width="16" height="16" rx="3" fill="var(--brand)" />
      <path d="M5 2.5h6v11H5z" fill="#fff" />
      <path d="M8 4.5v7" stroke="#c8102e" strokeWidth="1.6" />
    </svg>
  );
}
