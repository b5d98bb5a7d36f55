import type { Result } from '../diagnostic.ts';
import type { Project } from '../project.ts';
import { addAttestation } from './add-attestation.ts';
import { addFacePart } from './add-face-part.ts';
import { addOpening } from './add-opening.ts';
import { addSheet } from './add-sheet.ts';
import { addSign } from './add-sign.ts';
import { addWaiver } from './add-waiver.ts';
import { addWallChains, addWalls } from './add-walls.ts';
import { addPlanPart } from './add-plan-part.ts';
import { addSiteFeature } from './add-site-feature.ts';
import { addStorey } from './add-storey.ts';
import { setPlanPart } from './set-plan-part.ts';
import { setSiteFeature } from './set-site-feature.ts';
import { setTitleBlock } from './set-title-block.ts';
import { arrayParts } from './array-parts.ts';
import { breakWall } from './break-wall.ts';
import { extendWall } from './extend-wall.ts';
import { joinWalls } from './join-walls.ts';
import { mergeRooms } from './merge-rooms.ts';
import { mirrorParts } from './mirror-parts.ts';
import { offsetWalls } from './offset-walls.ts';
import { pasteParts } from './paste-parts.ts';
import { rotateParts } from './rotate-parts.ts';
import { splitRoom } from './split-room.ts';
import { trimWall } from './trim-wall.ts';
import type { EditArgs, EditVerb } from './edit.ts';
import { moveNodes } from './move-nodes.ts';
import { moveWall } from './move-wall.ts';
import { orderFacePart } from './order-face-part.ts';
import { orderSheet } from './order-sheet.ts';
import { removeAttestation } from './remove-attestation.ts';
import { removeEntities } from './remove-entities.ts';
import { removeWaiver } from './remove-waiver.ts';
import { setApprovedPlan } from './set-approved-plan.ts';
import { setCentre } from './set-centre.ts';
import { setFacePart } from './set-face-part.ts';
import { setGate } from './set-gate.ts';
import { setOpening } from './set-opening.ts';
import { setRoom } from './set-room.ts';
import { setSheet } from './set-sheet.ts';
import { setSign } from './set-sign.ts';
import { setSignBlock } from './set-sign-block.ts';
import { setSite } from './set-site.ts';
import { setStandards } from './set-standards.ts';
import { setStorey } from './set-storey.ts';
import { setWall } from './set-wall.ts';

/** What does the work of one verb: a new project, or why not. */
export type VerbOf<V extends EditVerb> = (project: Project, args: EditArgs[V]) => Result<Project>;

/** Every verb there is. */
export const verbs: { readonly [V in EditVerb]: VerbOf<V> } = {
  addWalls, addWallChains, moveWall, moveNodes, setWall, breakWall, joinWalls, trimWall, extendWall, offsetWalls,
  mirrorParts, rotateParts, arrayParts, pasteParts, mergeRooms, splitRoom,
  addOpening, setOpening, setRoom, setStorey, removeEntities, addSign, setSign,
  setSignBlock, addFacePart, setFacePart, orderFacePart, setCentre, setGate, setSite, setStandards, addAttestation, removeAttestation, addWaiver, removeWaiver,
  setApprovedPlan, addSheet, setSheet, orderSheet, addPlanPart, setPlanPart, addStorey, addSiteFeature, setSiteFeature, setTitleBlock,
};
