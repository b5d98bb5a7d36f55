/** Waivers and attestations that have no effect. */
export const staleDiagnostics = {
  zh: {
    'stale.waiver.unknownRule': '例外说明（{{rule}}，{{by}}，{{at}}）：所用标准中没有这条规则。',
    'stale.waiver.expired': '例外说明（{{rule}}，{{by}}，{{at}}）：已于 {{expires}} 到期。',
    'stale.waiver.superseded': '例外说明（{{rule}}，{{by}}，{{at}}）：已由之后的说明代替。',
    'stale.waiver.unused': '例外说明（{{rule}}，{{by}}，{{at}}）：没有需要例外的结果，可以撤销。',
    'stale.attestation.unknownRule': '承诺（{{rule}}，{{by}}，{{at}}）：所用标准中没有这条规则。',
    'stale.attestation.superseded': '承诺（{{rule}}，{{by}}，{{at}}）：已由之后的承诺代替。',
    'stale.attestation.unused': '承诺（{{rule}}，{{by}}，{{at}}）：没有需要承诺的结果，可以撤销。',
  },
  en: {
    'stale.waiver.unknownRule': 'Waiver ({{rule}}, {{by}}, {{at}}): no standard in force has this rule.',
    'stale.waiver.expired': 'Waiver ({{rule}}, {{by}}, {{at}}): it expired on {{expires}}.',
    'stale.waiver.superseded': 'Waiver ({{rule}}, {{by}}, {{at}}): a later one replaces it.',
    'stale.waiver.unused': 'Waiver ({{rule}}, {{by}}, {{at}}): no finding needs it; it can be taken back.',
    'stale.attestation.unknownRule': 'Attestation ({{rule}}, {{by}}, {{at}}): no standard in force has this rule.',
    'stale.attestation.superseded': 'Attestation ({{rule}}, {{by}}, {{at}}): a later one replaces it.',
    'stale.attestation.unused': 'Attestation ({{rule}}, {{by}}, {{at}}): no finding needs it; it can be taken back.',
  },
} as const;
