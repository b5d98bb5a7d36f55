import { composeSign } from '../../drawing/compose-sign.ts';
import type { DrawContext } from '../../drawing/context.ts';
import type { Drawing } from '../../drawing/drawing.ts';
import type { Project } from '../../model/project.ts';
import { FONT_ROLES, type Sign } from '../../model/sign.ts';
import { FONT_WORDS } from '../../rules/words.ts';
import { hangsAt } from '../report/place-words.ts';
import { signOrder } from './sign-order.ts';
import { signLines } from './sign-texts.ts';
import { artworkInks, inkWord } from './ink-words.ts';

/** A sign as the shop and the fitter need to know it. Lengths in mm. */
export interface SignRow {
  /** From 1, in the order of the list; the same on the contact sheet. */
  readonly number: number;
  readonly sign: Sign;
  readonly drawing: Drawing;
  readonly kind: string;
  /** All words of the face, a block a line. */
  readonly text: string;
  readonly material: string;
  readonly inks: string;
  readonly where: string;
  readonly note: string;
}

const LIT: Readonly<Record<Sign['lit'], string>> = { none: '', redLedOutline: '红色LED灯带描边', backlit: '背光' };

/** What the figures do not say: light, make, how its words fill it, what stands in for another font. */
function noteOf(sign: Sign, substitutes: readonly string[]): string {
  const { attributes } = sign;
  const strips = attributes.strips === null ? '' : `，${attributes.strips} 条`;
  return [
    sign.ground === null ? '立体单字，无底板' : '',
    LIT[sign.lit],
    attributes.slideIn === true ? `抽插式${strips}` : '',
    attributes.nightVisible === true ? '夜视' : '',
    attributes.weatherproof === true ? '防雨' : '',
    attributes.frame === '' ? '' : `边框：${attributes.frame}`,
    attributes.cover === '' ? '' : `面板：${attributes.cover}`,
    substitutes.length === 0 ? '' : `代用字体：${substitutes.join('、')}`,
  ].filter((part) => part !== '').join('；');
}

function rowOf(project: Project, ctx: DrawContext, sign: Sign, number: number): SignRow {
  const { drawing, diagnostics } = composeSign(project, sign.id, ctx);
  const substitutes = FONT_ROLES.filter((role) => diagnostics.some(({ code, data }) => code === 'text.substituteFont' && data?.role === role)).map((role) => FONT_WORDS[role]);
  const ground = sign.ground === null ? '' : `底色 ${inkWord(sign.ground)}；`;
  return {
    number,
    sign,
    drawing,
    kind: ctx.signTypes[sign.kind]?.title.zh ?? sign.kind,
    text: signLines(project, sign),
    material: sign.material,
    inks: `${ground}${artworkInks(sign).map(inkWord).join('、')}`,
    where: hangsAt(sign, project),
    note: noteOf(sign, substitutes),
  };
}

/** The signs of a project as rows of the 制作清单, numbered; `signs` narrows it down to those. */
export const signRows = (project: Project, ctx: DrawContext, wanted: (sign: Sign) => boolean = () => true): readonly SignRow[] =>
  signOrder(project).filter(wanted).map((sign, i) => rowOf(project, ctx, sign, i + 1));
