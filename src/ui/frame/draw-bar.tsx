import { DIMENSION_PENS, JUSTIFICATIONS, OPENING_SIZES, penOfStyle } from '../../editor/pens.ts';
import type { SitePen } from '../../editor/pens.ts';
import { isLine } from '../../editor/tools/site-feature/made.ts';
import type { ToolId } from '../../editor/state.ts';
import { BUILDING } from '../../editor/tool-kinds.ts';
import { WALL_STYLE_IDS, WALL_STYLES } from '../../editor/wall-styles.ts';
import { CLOSED_BY } from '../../model/closing/closing-edits.ts';
import { OPENING_KINDS } from '../../model/storey.ts';
import { SITE_FEATURE_KINDS } from '../../rules/feature-kinds.ts';
import { useWords } from '../i18n.ts';
import { Choice } from '../parts/choice.tsx';
import { useEditor, useEditorState } from '../session/session-context.ts';
import { BarChoice } from './bar-choice.tsx';
import { BarLength } from './bar-length.tsx';

/** What the tool at work draws, chosen while it draws. */
export function DrawBar() {
  const t = useWords();
  const tool = useEditorState((state) => state.tool.id);
  const options = optionsOf(tool);
  if (options === null) return null;
  return (
    <div className="tool-options draw-bar" role="toolbar" aria-label={t('tools.bar')}>
      {options}
    </div>
  );
}

function optionsOf(tool: ToolId) {
  if (BUILDING.has(tool)) return <WallOptions />;
  if (tool === 'siteFeature') return <SiteOptions />;
  if (tool === 'closeRoom') return <ClosingOptions />;
  if (tool === 'opening') return <OpeningOptions />;
  return tool === 'dimension' ? <DimensionOptions /> : null;
}

function WallOptions() {
  const t = useWords();
  const editor = useEditor();
  const wall = useEditorState((state) => state.pens.wall);
  const isBuilt = WALL_STYLES[wall.style].kind !== 'virtual';
  return (
    <>
      <BarChoice
        label={t('tools.wallStyle')}
        value={wall.style}
        options={WALL_STYLE_IDS.map((id) => ({ value: id, label: t(`tools.wallStyle.${id}`) }))}
        onChange={(style) => editor.setPens({ wall: penOfStyle(wall, style) })}
      />
      {isBuilt && (
        <>
          <BarLength
            label={t('tools.thickness')}
            name="thickness"
            value={wall.thickness}
            min={1}
            max={2000}
            onCommit={(thickness) => editor.setPens({ wall: { ...wall, thickness } })}
          />
          <BarChoice
            label={t('tools.justify')}
            value={wall.justify}
            options={JUSTIFICATIONS.map((id) => ({ value: id, label: t(`tools.justify.${id}`) }))}
            onChange={(justify) => editor.setPens({ wall: { ...wall, justify } })}
          />
        </>
      )}
    </>
  );
}

const SITE_PEN_KINDS: readonly SitePen['kind'][] = ['boundary', ...SITE_FEATURE_KINDS];

function SiteOptions() {
  const t = useWords();
  const editor = useEditor();
  const site = useEditorState((state) => state.pens.site);
  return (
    <>
      <Choice
        label={t('feature.kind')}
        value={site.kind}
        options={SITE_PEN_KINDS.map((id) => ({ value: id, label: t(`feature.${id}`) }))}
        onChange={(kind) => editor.setPens({ site: { ...site, kind } })}
      />
      {!isLine(site) && (
        <BarChoice
          label={t('tools.siteForm')}
          value={site.form}
          options={(['rect', 'polygon'] as const).map((id) => ({ value: id, label: t(`tools.siteForm.${id}`) }))}
          onChange={(form) => editor.setPens({ site: { ...site, form } })}
        />
      )}
    </>
  );
}

function OpeningOptions() {
  const t = useWords();
  const editor = useEditor();
  const kind = useEditorState((state) => state.pens.opening);
  const widths = useEditorState((state) => state.pens.openingWidths);
  return (
    <>
      <BarChoice
        label={t('tools.openingKind')}
        value={kind}
        options={OPENING_KINDS.map((id) => ({ value: id, label: t(`openingKind.${id}`) }))}
        onChange={(opening) => editor.setPens({ opening })}
      />
      <BarLength
        label={t('tools.openingWidth')}
        name="width"
        value={widths[kind] ?? OPENING_SIZES[kind].width}
        min={100}
        max={20_000}
        onCommit={(width) => editor.setPens({ openingWidths: { ...widths, [kind]: width } })}
      />
    </>
  );
}

function ClosingOptions() {
  const t = useWords();
  const editor = useEditor();
  const closing = useEditorState((state) => state.pens.closing);
  return (
    <>
      <BarChoice
        label={t('tools.closeBy')}
        value={closing.by}
        options={CLOSED_BY.map((id) => ({ value: id, label: t(`tools.closeBy.${id}`) }))}
        onChange={(by) => editor.setPens({ closing: { ...closing, by } })}
      />
      <BarLength
        label={t('tools.closeMost')}
        name="gap"
        value={closing.most}
        min={1}
        max={20_000}
        onCommit={(most) => editor.setPens({ closing: { ...closing, most } })}
      />
    </>
  );
}

function DimensionOptions() {
  const t = useWords();
  const editor = useEditor();
  const along = useEditorState((state) => state.pens.dimension);
  return (
    <BarChoice
      label={t('tools.dimension')}
      value={along}
      options={DIMENSION_PENS.map((id) => ({ value: id, label: t(`tools.dimension.${id}`) }))}
      onChange={(dimension) => editor.setPens({ dimension })}
    />
  );
}
