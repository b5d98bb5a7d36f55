import type { Severity } from './report.ts';

/** How strongly a notice asks: 必须 · 原则上应 · 一般 · 可 · 严禁 · 原则上不. */
export const MODALITIES = [
  'required',
  'recommended-strong',
  'recommended',
  'allowed',
  'prohibited',
  'prohibited-in-principle',
] as const;
export type Modality = (typeof MODALITIES)[number];

const BY_MODALITY: Readonly<Record<Modality, Severity>> = {
  required: 'error',
  'recommended-strong': 'warning',
  recommended: 'advice',
  allowed: 'info',
  prohibited: 'error',
  'prohibited-in-principle': 'warning',
};

/** Most severe first. */
export const SEVERITIES = ['error', 'warning', 'advice', 'info'] as const satisfies readonly Severity[];

/** 必须、应、须、严禁 error; 原则上应、一般应、原则上不 warning; 一般、最好、鼓励 advice; 可 info. */
export const severityOf = (modality: Modality): Severity => BY_MODALITY[modality];
