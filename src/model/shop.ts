import { z } from 'zod';

const percent = z.number().min(0).max(100);
const recipe = z.tuple([percent, percent, percent, percent]);

/** Plates that a paint may not be named after: they have a meaning of their own. */
const TAKEN = /^(?:all|none|cyan|magenta|yellow|black|white|cutcontour)$/iu;

const spotName = z
  .string()
  .min(1)
  .max(60)
  .refine((name) => !TAKEN.test(name.trim()), { error: 'other name' });

/** A paint of the shop's own and the ink of the sign that it stands for. */
const paint = z.strictObject({
  /** The process ink as the sign has it, percent. */
  match: recipe,
  /** How the paint looks where it is shown or printed in four colours; null = like `match`. */
  cmyk: recipe.nullable().default(null),
});

/**
 * What a print shop, sign maker or engraver wants of a file (templates/shops/<id>.json, or a file of the shop's own). Every
 * field but the name may be left out. Where the figures come from: research of print conditions of Chinese sign shops and
 * of the GWG large format profile; the shop's own word goes before all of them.
 */
export const shopSchema = z.strictObject({
  name: z.string().min(1).max(60),
  /** `profile` names the condition as the trade registers it; `icc` is a file beside this one, '' = the one shipped. */
  condition: z
    .strictObject({ profile: z.string().min(1).default('FOGRA39'), icc: z.string().default('') })
    .default({ profile: 'FOGRA39', icc: '' }),
  /** `k`: pure black stays black ink alone; `rich`: areas of it are printed as `richBlack`. */
  black: z.enum(['k', 'rich']).default('k'),
  richBlack: recipe.default([50, 50, 50, 100]),
  /** Characters from this size on, mm, count as areas; null = all characters stay as they are, which keeps them sharp. */
  richFromSize: z.number().positive().nullable().default(null),
  /** `forms`: a glyph is written once and used again; `flat`: plain paths, for cutters and older drawing programs. */
  outlines: z.enum(['forms', 'flat']).default('forms'),
  files: z.enum(['combined', 'perSign']).default('combined'),
  /** Bleed round printed faces, mm; null = that of each sign. */
  bleed: z.number().min(0).max(200).nullable().default(null),
  /** Crop and registration marks and the slug around each page. */
  marks: z.boolean().default(true),
  /** A spot CutContour on a layer of its own: round the trim, or round the characters; single letters are cut along themselves. */
  cutContour: z.enum(['none', 'trim', 'letters']).default('none'),
  /** `underprint`: a spot White below everything printed, for clear and coloured material. */
  white: z.enum(['none', 'underprint']).default('none'),
  /** Paints by their names, 中国红 RAL 3020. */
  paints: z.record(spotName, paint).default({}),
  /** What is longer than the 5,080 mm of a PDF page: at 1:10, or at full size with a user unit, which not every program reads. */
  largeSheets: z.enum(['tenth', 'userUnit']).default('tenth'),
  /** Beyond these preflight warns: ink in percent, least stroke in points and image resolution at the finished size. */
  warn: z
    .strictObject({
      coverage: z.number().min(100).max(400).default(300),
      strokePt: z.number().min(0).max(10).default(0.25),
      ppi: z.number().min(1).max(2400).default(100),
    })
    .default({ coverage: 300, strokePt: 0.25, ppi: 100 }),
});
export type Shop = z.infer<typeof shopSchema>;

/** A shop of which nothing is known but that it prints: four colours, pure black, marks, all signs in one file. */
export const DEFAULT_SHOP: Shop = shopSchema.parse({ name: '通用' });
