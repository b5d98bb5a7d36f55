/** A mark beside the word of a severity, so that neither stands alone. */
export const SEVERITY_MARKS = { error: '●', warning: '▲', advice: '◆', info: '◇' } as const;
