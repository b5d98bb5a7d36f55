/** Looking up a village or community. `suggestions` is a list of paths, empty where nothing is alike. */
export const divisionsDiagnostics = {
  zh: {
    'divisions.pathForm': '村、社区的写法应为 省/市/县/乡镇/村，例如 河南省/洛阳市/栾川县/石庙镇/庄科村；收到的是“{{path}}”。',
    'divisions.townForm': '乡镇的写法应为 省/市/县/乡镇，例如 河南省/洛阳市/栾川县/石庙镇；收到的是“{{path}}”。',
    'divisions.tooWide': '“{{path}}”范围过大，一次请选一个乡镇（街道）或一个县（市、区）。',
    'divisions.unknownProvince': '名称库中没有名为“{{missing}}”的省、自治区或直辖市。',
    'divisions.notFound': '{{reached}} 下没有“{{missing}}”。',
    'divisions.ambiguous': '名为“{{name}}”的有多个，请用全称：{{candidates}}。',
    'divisions.unavailable': '名称库未能载入。',
  },
  en: {
    'divisions.pathForm':
      'A village is written as province/prefecture/county/town/village, for example 河南省/洛阳市/栾川县/石庙镇/庄科村; got "{{path}}".',
    'divisions.townForm': 'A town is written as province/prefecture/county/town, for example 河南省/洛阳市/栾川县/石庙镇; got "{{path}}".',
    'divisions.tooWide': '"{{path}}" is too wide: choose one town or one county at a time.',
    'divisions.unknownProvince': 'There is no province, autonomous region or municipality named "{{missing}}".',
    'divisions.notFound': 'There is no "{{missing}}" in {{reached}}.',
    'divisions.ambiguous': 'Several units are named "{{name}}"; use the full name: {{candidates}}.',
    'divisions.unavailable': 'The list of villages could not be loaded.',
  },
} as const;
