import type { DrawContext } from '../../drawing/context.ts';
import type { BoardTexts } from '../../model/board-text.ts';
import type { Edit } from '../../model/edits/edit.ts';
import type { NewSign } from '../../model/make-signs.ts';
import type { RoomPlace } from '../../model/room-of-sign.ts';
import type { Host, Org, Sign, SignKind } from '../../model/sign.ts';
import type { Pack } from '../pack.ts';
import type { Modality } from '../severity.ts';

export type HostKind = Host['kind'];

/** Which clause of which notice asks for a sign. */
export interface SetReason {
  readonly standard: string;
  /** Title of the notice. */
  readonly notice: string;
  readonly rule: string;
  readonly clause: string;
  /** Verbatim from the notice. */
  readonly quote: string;
  readonly modality: Modality;
}

/** `standard`: a notice in force asks for it. `base`: what every centre has. `reference`: a notice that is not in force asks for it. */
export type SetOrigin = 'standard' | 'base' | 'reference';

/** A sign that the centre should have, before it is known whether it is there and where it would hang. */
export interface Want {
  /** Stable for the same purpose in the same place: doorPlate/st1.r3, rulesBoard/st1.r3/firstAsked, gatePlaque/party. */
  readonly key: string;
  readonly kind: SignKind;
  readonly org: Org | null;
  /** Code of the board; '' = none. */
  readonly topic: string;
  readonly title: string;
  /** The rooms that it may be in or for, the first that has space is taken; null = it belongs to no room. */
  readonly rooms: readonly RoomPlace[] | null;
  /** Function of the room that the board speaks of; '' = none. */
  readonly functionCode: string;
  /** Where the notice wants it; then comes what its kind says. */
  readonly hosts: readonly HostKind[];
  /** A door plate: on the leaf or beside the frame; its words, null = the room's name. */
  readonly plate: { readonly onLeaf: boolean; readonly text: string | null } | null;
  /** Gives the sign the words that the notice asks for. */
  readonly dress: (sign: NewSign) => NewSign;
  /** Whether a sign of the project serves this purpose. */
  readonly isServed: (sign: Sign) => boolean;
  readonly reasons: readonly SetReason[];
  readonly origin: SetOrigin;
  /** Allowed (可), waived, or asked by a notice that is not in force: kept where it is, offered and not chosen where it is not. */
  readonly isOffered: boolean;
}

export type SetPlace =
  | { readonly kind: 'outdoors'; readonly host: HostKind }
  | { readonly kind: 'room'; readonly storeyId: string; readonly roomId: string };

export type SetAction = 'add' | 'change' | 'keep' | 'remove';

/** Why an existing sign is changed or removed. */
export type SetCause = 'moved' | 'words' | 'noLongerAsked' | 'roomGone';

/** One sign of the set and what is done about it. */
export interface SetItem {
  readonly key: string;
  readonly kind: SignKind;
  /** '' = what its kind is called. */
  readonly title: string;
  readonly action: SetAction;
  /** What happened, where the action is a change or a removal. */
  readonly cause: SetCause | null;
  readonly place: SetPlace;
  readonly reasons: readonly SetReason[];
  readonly origin: SetOrigin;
  /** Whether it is done unless a person says otherwise. */
  readonly isChosen: boolean;
  /** The sign that is there; null where one is added. */
  readonly signId: string | null;
  readonly edits: readonly Edit[];
}

/**
 * Why a sign of the set has no place: no room serves the function, the room has no door, both sides of its doors are taken,
 * no wall of the room has so much free space, no wall is so high, nothing is free outside, or its kind has no face for it.
 */
export const UNPLACED = ['noRoom', 'noDoor', 'doorTaken', 'wallsFull', 'wallsLow', 'outsideFull', 'noFace'] as const;
export type Unplaced = (typeof UNPLACED)[number];

export interface NotPlaced extends Pick<SetItem, 'key' | 'kind' | 'title' | 'reasons' | 'origin'> {
  readonly why: Unplaced;
  /** The room it should be in; null = none. */
  readonly room: { readonly storeyId: string; readonly roomId: string } | null;
  /** Size of the sign, mm. */
  readonly size: Sign['size'] | null;
  /** Height of its upper edge above the floor, mm. */
  readonly top: number | null;
  readonly isChosen: boolean;
}

/** The whole set: what is done about each sign, in the order of the places, and what could not be placed. */
export interface SignSet {
  readonly plan: readonly SetItem[];
  readonly notPlaced: readonly NotPlaced[];
  /** The edits of all that is chosen, as one step; none where nothing is to be done. */
  readonly edits: readonly Edit[];
}

export interface SignSetOptions {
  /** The packs in force. */
  readonly packs: readonly Pack[];
  /** Packs that are not in force, whose boards are offered for rooms of which those in force say nothing. */
  readonly reference?: readonly Pack[];
  readonly draw: DrawContext;
  /** Words of the boards by their code. */
  readonly boards: BoardTexts;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Keys of items that a person has left out, and of offered ones that a person has chosen. */
  readonly leftOut?: ReadonlySet<string>;
  readonly chosen?: ReadonlySet<string>;
}
