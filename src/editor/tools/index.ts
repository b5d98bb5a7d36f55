import type { ToolId } from '../state.ts';
import { breakTool, extendTool, trimTool } from './modify/index.ts';
import { offsetTool } from './offset/index.ts';
import { alignUnderlayTool } from './align-underlay/index.ts';
import { calibrateTool } from './calibrate/index.ts';
import { openingTool } from './opening/index.ts';
import { pasteTool } from './paste/index.ts';
import { fixtureTool } from './fixture/index.ts';
import { siteFeatureTool } from './site-feature/index.ts';
import { arcTool } from './arc/index.ts';
import { dimensionTool } from './dimension/index.ts';
import { labelTool } from './label/index.ts';
import { lassoTool } from './lasso/index.ts';
import { measureTool } from './measure/index.ts';
import { closeRoomTool } from './close-room/index.ts';
import { polygonRoomTool } from './polygon-room/index.ts';
import { rectRoomTool } from './rect-room/index.ts';
import { selectTool } from './select/index.ts';
import { anyTool, type AnyTool } from './tool.ts';
import { virtualWallTool } from './virtual-wall/index.ts';
import { wallTool } from './wall/index.ts';

/** Every tool, by its id. */
export const tools: Readonly<Record<ToolId, AnyTool>> = {
  select: anyTool(selectTool),
  lasso: anyTool(lassoTool),
  wall: anyTool(wallTool),
  arc: anyTool(arcTool),
  virtualWall: anyTool(virtualWallTool),
  rectRoom: anyTool(rectRoomTool),
  polygonRoom: anyTool(polygonRoomTool),
  closeRoom: anyTool(closeRoomTool),
  opening: anyTool(openingTool),
  trimWall: anyTool(trimTool),
  extendWall: anyTool(extendTool),
  breakWall: anyTool(breakTool),
  offsetWall: anyTool(offsetTool),
  paste: anyTool(pasteTool),
  calibrate: anyTool(calibrateTool),
  alignUnderlay: anyTool(alignUnderlayTool),
  fixture: anyTool(fixtureTool),
  siteFeature: anyTool(siteFeatureTool),
  dimension: anyTool(dimensionTool),
  label: anyTool(labelTool),
  measure: anyTool(measureTool),
};
