import { Round, RoundAmino, RoundSDKType, Progress, ProgressAmino, ProgressSDKType, RoundCommittee, RoundCommitteeAmino, RoundCommitteeSDKType, Vote, VoteAmino, VoteSDKType, Result, ResultAmino, ResultSDKType, Snapshot, SnapshotAmino, SnapshotSDKType, Params, ParamsAmino, ParamsSDKType } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, bytesFromBase64, base64FromBytes, DeepPartial } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
/** EventRoundOpened carries the round and the signature that opened it. */
export interface EventRoundOpened {
  round: Round;
  progress: Progress;
  statementSignature: Uint8Array;
}
export interface EventRoundOpenedProtoMsg {
  typeUrl: "/aceso.attestation.v1.EventRoundOpened";
  value: Uint8Array;
}
/**
 * EventRoundOpened carries the round and the signature that opened it.
 * @name EventRoundOpenedAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.EventRoundOpened
 */
export interface EventRoundOpenedAmino {
  round: RoundAmino;
  progress: ProgressAmino;
  statement_signature?: string;
}
export interface EventRoundOpenedAminoMsg {
  type: "/aceso.attestation.v1.EventRoundOpened";
  value: EventRoundOpenedAmino;
}
/** EventRoundOpened carries the round and the signature that opened it. */
export interface EventRoundOpenedSDKType {
  round: RoundSDKType;
  progress: ProgressSDKType;
  statement_signature: Uint8Array;
}
/** EventCommitteeDrawn carries the committee of a round. */
export interface EventCommitteeDrawn {
  committee: RoundCommittee;
}
export interface EventCommitteeDrawnProtoMsg {
  typeUrl: "/aceso.attestation.v1.EventCommitteeDrawn";
  value: Uint8Array;
}
/**
 * EventCommitteeDrawn carries the committee of a round.
 * @name EventCommitteeDrawnAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.EventCommitteeDrawn
 */
export interface EventCommitteeDrawnAmino {
  committee: RoundCommitteeAmino;
}
export interface EventCommitteeDrawnAminoMsg {
  type: "/aceso.attestation.v1.EventCommitteeDrawn";
  value: EventCommitteeDrawnAmino;
}
/** EventCommitteeDrawn carries the committee of a round. */
export interface EventCommitteeDrawnSDKType {
  committee: RoundCommitteeSDKType;
}
/** EventVoteCommitted carries one member's commitment. */
export interface EventVoteCommitted {
  vote: Vote;
  progress: Progress;
}
export interface EventVoteCommittedProtoMsg {
  typeUrl: "/aceso.attestation.v1.EventVoteCommitted";
  value: Uint8Array;
}
/**
 * EventVoteCommitted carries one member's commitment.
 * @name EventVoteCommittedAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.EventVoteCommitted
 */
export interface EventVoteCommittedAmino {
  vote: VoteAmino;
  progress: ProgressAmino;
}
export interface EventVoteCommittedAminoMsg {
  type: "/aceso.attestation.v1.EventVoteCommitted";
  value: EventVoteCommittedAmino;
}
/** EventVoteCommitted carries one member's commitment. */
export interface EventVoteCommittedSDKType {
  vote: VoteSDKType;
  progress: ProgressSDKType;
}
/** EventVoteRevealed carries one member's opened vote, and the result where this was its digest's first reveal. */
export interface EventVoteRevealed {
  vote: Vote;
  progress: Progress;
  result?: Result;
}
export interface EventVoteRevealedProtoMsg {
  typeUrl: "/aceso.attestation.v1.EventVoteRevealed";
  value: Uint8Array;
}
/**
 * EventVoteRevealed carries one member's opened vote, and the result where this was its digest's first reveal.
 * @name EventVoteRevealedAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.EventVoteRevealed
 */
export interface EventVoteRevealedAmino {
  vote: VoteAmino;
  progress: ProgressAmino;
  result?: ResultAmino;
}
export interface EventVoteRevealedAminoMsg {
  type: "/aceso.attestation.v1.EventVoteRevealed";
  value: EventVoteRevealedAmino;
}
/** EventVoteRevealed carries one member's opened vote, and the result where this was its digest's first reveal. */
export interface EventVoteRevealedSDKType {
  vote: VoteSDKType;
  progress: ProgressSDKType;
  result?: ResultSDKType;
}
/** EventRoundPhase says a round moved on without a vote (time-out, tally, window over). */
export interface EventRoundPhase {
  progress: Progress;
}
export interface EventRoundPhaseProtoMsg {
  typeUrl: "/aceso.attestation.v1.EventRoundPhase";
  value: Uint8Array;
}
/**
 * EventRoundPhase says a round moved on without a vote (time-out, tally, window over).
 * @name EventRoundPhaseAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.EventRoundPhase
 */
export interface EventRoundPhaseAmino {
  progress: ProgressAmino;
}
export interface EventRoundPhaseAminoMsg {
  type: "/aceso.attestation.v1.EventRoundPhase";
  value: EventRoundPhaseAmino;
}
/** EventRoundPhase says a round moved on without a vote (time-out, tally, window over). */
export interface EventRoundPhaseSDKType {
  progress: ProgressSDKType;
}
/** EventRoundFee says who was paid from the round's fee. */
export interface EventRoundFee {
  round: Uint8Array;
  address: string;
  amount: bigint;
}
export interface EventRoundFeeProtoMsg {
  typeUrl: "/aceso.attestation.v1.EventRoundFee";
  value: Uint8Array;
}
/**
 * EventRoundFee says who was paid from the round's fee.
 * @name EventRoundFeeAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.EventRoundFee
 */
export interface EventRoundFeeAmino {
  round?: string;
  address?: string;
  amount?: string;
}
export interface EventRoundFeeAminoMsg {
  type: "/aceso.attestation.v1.EventRoundFee";
  value: EventRoundFeeAmino;
}
/** EventRoundFee says who was paid from the round's fee. */
export interface EventRoundFeeSDKType {
  round: Uint8Array;
  address: string;
  amount: bigint;
}
/** EventRoundChallenged carries a round after the chain judged its evidence itself, and what it found. */
export interface EventRoundChallenged {
  progress: Progress;
  result: Result;
  challenger: string;
}
export interface EventRoundChallengedProtoMsg {
  typeUrl: "/aceso.attestation.v1.EventRoundChallenged";
  value: Uint8Array;
}
/**
 * EventRoundChallenged carries a round after the chain judged its evidence itself, and what it found.
 * @name EventRoundChallengedAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.EventRoundChallenged
 */
export interface EventRoundChallengedAmino {
  progress: ProgressAmino;
  result: ResultAmino;
  challenger?: string;
}
export interface EventRoundChallengedAminoMsg {
  type: "/aceso.attestation.v1.EventRoundChallenged";
  value: EventRoundChallengedAmino;
}
/** EventRoundChallenged carries a round after the chain judged its evidence itself, and what it found. */
export interface EventRoundChallengedSDKType {
  progress: ProgressSDKType;
  result: ResultSDKType;
  challenger: string;
}
export interface EventSnapshotSet {
  snapshot: Snapshot;
}
export interface EventSnapshotSetProtoMsg {
  typeUrl: "/aceso.attestation.v1.EventSnapshotSet";
  value: Uint8Array;
}
/**
 * @name EventSnapshotSetAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.EventSnapshotSet
 */
export interface EventSnapshotSetAmino {
  snapshot: SnapshotAmino;
}
export interface EventSnapshotSetAminoMsg {
  type: "/aceso.attestation.v1.EventSnapshotSet";
  value: EventSnapshotSetAmino;
}
export interface EventSnapshotSetSDKType {
  snapshot: SnapshotSDKType;
}
export interface EventParamsUpdated {
  params: Params;
}
export interface EventParamsUpdatedProtoMsg {
  typeUrl: "/aceso.attestation.v1.EventParamsUpdated";
  value: Uint8Array;
}
/**
 * @name EventParamsUpdatedAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.EventParamsUpdated
 */
export interface EventParamsUpdatedAmino {
  params: ParamsAmino;
}
export interface EventParamsUpdatedAminoMsg {
  type: "/aceso.attestation.v1.EventParamsUpdated";
  value: EventParamsUpdatedAmino;
}
export interface EventParamsUpdatedSDKType {
  params: ParamsSDKType;
}
function createBaseEventRoundOpened(): EventRoundOpened {
  return {
    round: Round.fromPartial({}),
    progress: Progress.fromPartial({}),
    statementSignature: new Uint8Array()
  };
}
export const EventRoundOpened = {
  typeUrl: "/aceso.attestation.v1.EventRoundOpened",
  encode(message: EventRoundOpened, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.round !== undefined) {
      Round.encode(message.round, writer.uint32(10).fork()).ldelim();
    }
    if (message.progress !== undefined) {
      Progress.encode(message.progress, writer.uint32(18).fork()).ldelim();
    }
    if (message.statementSignature.length !== 0) {
      writer.uint32(26).bytes(message.statementSignature);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventRoundOpened {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventRoundOpened();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.round = Round.decode(reader, reader.uint32());
          break;
        case 2:
          message.progress = Progress.decode(reader, reader.uint32());
          break;
        case 3:
          message.statementSignature = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventRoundOpened {
    const obj = createBaseEventRoundOpened();
    if (isSet(object.round)) obj.round = Round.fromJSON(object.round);
    if (isSet(object.progress)) obj.progress = Progress.fromJSON(object.progress);
    if (isSet(object.statementSignature)) obj.statementSignature = bytesFromBase64(object.statementSignature);
    return obj;
  },
  toJSON(message: EventRoundOpened): JsonSafe<EventRoundOpened> {
    const obj: any = {};
    message.round !== undefined && (obj.round = message.round ? Round.toJSON(message.round) : undefined);
    message.progress !== undefined && (obj.progress = message.progress ? Progress.toJSON(message.progress) : undefined);
    message.statementSignature !== undefined && (obj.statementSignature = base64FromBytes(message.statementSignature !== undefined ? message.statementSignature : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<EventRoundOpened>): EventRoundOpened {
    const message = createBaseEventRoundOpened();
    if (object.round !== undefined && object.round !== null) {
      message.round = Round.fromPartial(object.round);
    }
    if (object.progress !== undefined && object.progress !== null) {
      message.progress = Progress.fromPartial(object.progress);
    }
    message.statementSignature = object.statementSignature ?? new Uint8Array();
    return message;
  },
  fromAmino(object: EventRoundOpenedAmino): EventRoundOpened {
    const message = createBaseEventRoundOpened();
    if (object.round !== undefined && object.round !== null) {
      message.round = Round.fromAmino(object.round);
    }
    if (object.progress !== undefined && object.progress !== null) {
      message.progress = Progress.fromAmino(object.progress);
    }
    if (object.statement_signature !== undefined && object.statement_signature !== null) {
      message.statementSignature = bytesFromBase64(object.statement_signature);
    }
    return message;
  },
  toAmino(message: EventRoundOpened): EventRoundOpenedAmino {
    const obj: any = {};
    obj.round = message.round ? Round.toAmino(message.round) : Round.toAmino(Round.fromPartial({}));
    obj.progress = message.progress ? Progress.toAmino(message.progress) : Progress.toAmino(Progress.fromPartial({}));
    obj.statement_signature = message.statementSignature ? base64FromBytes(message.statementSignature) : undefined;
    return obj;
  },
  fromAminoMsg(object: EventRoundOpenedAminoMsg): EventRoundOpened {
    return EventRoundOpened.fromAmino(object.value);
  },
  fromProtoMsg(message: EventRoundOpenedProtoMsg): EventRoundOpened {
    return EventRoundOpened.decode(message.value);
  },
  toProto(message: EventRoundOpened): Uint8Array {
    return EventRoundOpened.encode(message).finish();
  },
  toProtoMsg(message: EventRoundOpened): EventRoundOpenedProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.EventRoundOpened",
      value: EventRoundOpened.encode(message).finish()
    };
  }
};
function createBaseEventCommitteeDrawn(): EventCommitteeDrawn {
  return {
    committee: RoundCommittee.fromPartial({})
  };
}
export const EventCommitteeDrawn = {
  typeUrl: "/aceso.attestation.v1.EventCommitteeDrawn",
  encode(message: EventCommitteeDrawn, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.committee !== undefined) {
      RoundCommittee.encode(message.committee, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventCommitteeDrawn {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventCommitteeDrawn();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.committee = RoundCommittee.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventCommitteeDrawn {
    const obj = createBaseEventCommitteeDrawn();
    if (isSet(object.committee)) obj.committee = RoundCommittee.fromJSON(object.committee);
    return obj;
  },
  toJSON(message: EventCommitteeDrawn): JsonSafe<EventCommitteeDrawn> {
    const obj: any = {};
    message.committee !== undefined && (obj.committee = message.committee ? RoundCommittee.toJSON(message.committee) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventCommitteeDrawn>): EventCommitteeDrawn {
    const message = createBaseEventCommitteeDrawn();
    if (object.committee !== undefined && object.committee !== null) {
      message.committee = RoundCommittee.fromPartial(object.committee);
    }
    return message;
  },
  fromAmino(object: EventCommitteeDrawnAmino): EventCommitteeDrawn {
    const message = createBaseEventCommitteeDrawn();
    if (object.committee !== undefined && object.committee !== null) {
      message.committee = RoundCommittee.fromAmino(object.committee);
    }
    return message;
  },
  toAmino(message: EventCommitteeDrawn): EventCommitteeDrawnAmino {
    const obj: any = {};
    obj.committee = message.committee ? RoundCommittee.toAmino(message.committee) : RoundCommittee.toAmino(RoundCommittee.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventCommitteeDrawnAminoMsg): EventCommitteeDrawn {
    return EventCommitteeDrawn.fromAmino(object.value);
  },
  fromProtoMsg(message: EventCommitteeDrawnProtoMsg): EventCommitteeDrawn {
    return EventCommitteeDrawn.decode(message.value);
  },
  toProto(message: EventCommitteeDrawn): Uint8Array {
    return EventCommitteeDrawn.encode(message).finish();
  },
  toProtoMsg(message: EventCommitteeDrawn): EventCommitteeDrawnProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.EventCommitteeDrawn",
      value: EventCommitteeDrawn.encode(message).finish()
    };
  }
};
function createBaseEventVoteCommitted(): EventVoteCommitted {
  return {
    vote: Vote.fromPartial({}),
    progress: Progress.fromPartial({})
  };
}
export const EventVoteCommitted = {
  typeUrl: "/aceso.attestation.v1.EventVoteCommitted",
  encode(message: EventVoteCommitted, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.vote !== undefined) {
      Vote.encode(message.vote, writer.uint32(10).fork()).ldelim();
    }
    if (message.progress !== undefined) {
      Progress.encode(message.progress, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventVoteCommitted {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventVoteCommitted();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.vote = Vote.decode(reader, reader.uint32());
          break;
        case 2:
          message.progress = Progress.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventVoteCommitted {
    const obj = createBaseEventVoteCommitted();
    if (isSet(object.vote)) obj.vote = Vote.fromJSON(object.vote);
    if (isSet(object.progress)) obj.progress = Progress.fromJSON(object.progress);
    return obj;
  },
  toJSON(message: EventVoteCommitted): JsonSafe<EventVoteCommitted> {
    const obj: any = {};
    message.vote !== undefined && (obj.vote = message.vote ? Vote.toJSON(message.vote) : undefined);
    message.progress !== undefined && (obj.progress = message.progress ? Progress.toJSON(message.progress) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventVoteCommitted>): EventVoteCommitted {
    const message = createBaseEventVoteCommitted();
    if (object.vote !== undefined && object.vote !== null) {
      message.vote = Vote.fromPartial(object.vote);
    }
    if (object.progress !== undefined && object.progress !== null) {
      message.progress = Progress.fromPartial(object.progress);
    }
    return message;
  },
  fromAmino(object: EventVoteCommittedAmino): EventVoteCommitted {
    const message = createBaseEventVoteCommitted();
    if (object.vote !== undefined && object.vote !== null) {
      message.vote = Vote.fromAmino(object.vote);
    }
    if (object.progress !== undefined && object.progress !== null) {
      message.progress = Progress.fromAmino(object.progress);
    }
    return message;
  },
  toAmino(message: EventVoteCommitted): EventVoteCommittedAmino {
    const obj: any = {};
    obj.vote = message.vote ? Vote.toAmino(message.vote) : Vote.toAmino(Vote.fromPartial({}));
    obj.progress = message.progress ? Progress.toAmino(message.progress) : Progress.toAmino(Progress.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventVoteCommittedAminoMsg): EventVoteCommitted {
    return EventVoteCommitted.fromAmino(object.value);
  },
  fromProtoMsg(message: EventVoteCommittedProtoMsg): EventVoteCommitted {
    return EventVoteCommitted.decode(message.value);
  },
  toProto(message: EventVoteCommitted): Uint8Array {
    return EventVoteCommitted.encode(message).finish();
  },
  toProtoMsg(message: EventVoteCommitted): EventVoteCommittedProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.EventVoteCommitted",
      value: EventVoteCommitted.encode(message).finish()
    };
  }
};
function createBaseEventVoteRevealed(): EventVoteRevealed {
  return {
    vote: Vote.fromPartial({}),
    progress: Progress.fromPartial({}),
    result: undefined
  };
}
export const EventVoteRevealed = {
  typeUrl: "/aceso.attestation.v1.EventVoteRevealed",
  encode(message: EventVoteRevealed, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.vote !== undefined) {
      Vote.encode(message.vote, writer.uint32(10).fork()).ldelim();
    }
    if (message.progress !== undefined) {
      Progress.encode(message.progress, writer.uint32(18).fork()).ldelim();
    }
    if (message.result !== undefined) {
      Result.encode(message.result, writer.uint32(26).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventVoteRevealed {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventVoteRevealed();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.vote = Vote.decode(reader, reader.uint32());
          break;
        case 2:
          message.progress = Progress.decode(reader, reader.uint32());
          break;
        case 3:
          message.result = Result.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventVoteRevealed {
    const obj = createBaseEventVoteRevealed();
    if (isSet(object.vote)) obj.vote = Vote.fromJSON(object.vote);
    if (isSet(object.progress)) obj.progress = Progress.fromJSON(object.progress);
    if (isSet(object.result)) obj.result = Result.fromJSON(object.result);
    return obj;
  },
  toJSON(message: EventVoteRevealed): JsonSafe<EventVoteRevealed> {
    const obj: any = {};
    message.vote !== undefined && (obj.vote = message.vote ? Vote.toJSON(message.vote) : undefined);
    message.progress !== undefined && (obj.progress = message.progress ? Progress.toJSON(message.progress) : undefined);
    message.result !== undefined && (obj.result = message.result ? Result.toJSON(message.result) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventVoteRevealed>): EventVoteRevealed {
    const message = createBaseEventVoteRevealed();
    if (object.vote !== undefined && object.vote !== null) {
      message.vote = Vote.fromPartial(object.vote);
    }
    if (object.progress !== undefined && object.progress !== null) {
      message.progress = Progress.fromPartial(object.progress);
    }
    if (object.result !== undefined && object.result !== null) {
      message.result = Result.fromPartial(object.result);
    }
    return message;
  },
  fromAmino(object: EventVoteRevealedAmino): EventVoteRevealed {
    const message = createBaseEventVoteRevealed();
    if (object.vote !== undefined && object.vote !== null) {
      message.vote = Vote.fromAmino(object.vote);
    }
    if (object.progress !== undefined && object.progress !== null) {
      message.progress = Progress.fromAmino(object.progress);
    }
    if (object.result !== undefined && object.result !== null) {
      message.result = Result.fromAmino(object.result);
    }
    return message;
  },
  toAmino(message: EventVoteRevealed): EventVoteRevealedAmino {
    const obj: any = {};
    obj.vote = message.vote ? Vote.toAmino(message.vote) : Vote.toAmino(Vote.fromPartial({}));
    obj.progress = message.progress ? Progress.toAmino(message.progress) : Progress.toAmino(Progress.fromPartial({}));
    obj.result = message.result ? Result.toAmino(message.result) : undefined;
    return obj;
  },
  fromAminoMsg(object: EventVoteRevealedAminoMsg): EventVoteRevealed {
    return EventVoteRevealed.fromAmino(object.value);
  },
  fromProtoMsg(message: EventVoteRevealedProtoMsg): EventVoteRevealed {
    return EventVoteRevealed.decode(message.value);
  },
  toProto(message: EventVoteRevealed): Uint8Array {
    return EventVoteRevealed.encode(message).finish();
  },
  toProtoMsg(message: EventVoteRevealed): EventVoteRevealedProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.EventVoteRevealed",
      value: EventVoteRevealed.encode(message).finish()
    };
  }
};
function createBaseEventRoundPhase(): EventRoundPhase {
  return {
    progress: Progress.fromPartial({})
  };
}
export const EventRoundPhase = {
  typeUrl: "/aceso.attestation.v1.EventRoundPhase",
  encode(message: EventRoundPhase, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.progress !== undefined) {
      Progress.encode(message.progress, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventRoundPhase {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventRoundPhase();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.progress = Progress.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventRoundPhase {
    const obj = createBaseEventRoundPhase();
    if (isSet(object.progress)) obj.progress = Progress.fromJSON(object.progress);
    return obj;
  },
  toJSON(message: EventRoundPhase): JsonSafe<EventRoundPhase> {
    const obj: any = {};
    message.progress !== undefined && (obj.progress = message.progress ? Progress.toJSON(message.progress) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventRoundPhase>): EventRoundPhase {
    const message = createBaseEventRoundPhase();
    if (object.progress !== undefined && object.progress !== null) {
      message.progress = Progress.fromPartial(object.progress);
    }
    return message;
  },
  fromAmino(object: EventRoundPhaseAmino): EventRoundPhase {
    const message = createBaseEventRoundPhase();
    if (object.progress !== undefined && object.progress !== null) {
      message.progress = Progress.fromAmino(object.progress);
    }
    return message;
  },
  toAmino(message: EventRoundPhase): EventRoundPhaseAmino {
    const obj: any = {};
    obj.progress = message.progress ? Progress.toAmino(message.progress) : Progress.toAmino(Progress.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventRoundPhaseAminoMsg): EventRoundPhase {
    return EventRoundPhase.fromAmino(object.value);
  },
  fromProtoMsg(message: EventRoundPhaseProtoMsg): EventRoundPhase {
    return EventRoundPhase.decode(message.value);
  },
  toProto(message: EventRoundPhase): Uint8Array {
    return EventRoundPhase.encode(message).finish();
  },
  toProtoMsg(message: EventRoundPhase): EventRoundPhaseProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.EventRoundPhase",
      value: EventRoundPhase.encode(message).finish()
    };
  }
};
function createBaseEventRoundFee(): EventRoundFee {
  return {
    round: new Uint8Array(),
    address: "",
    amount: BigInt(0)
  };
}
export const EventRoundFee = {
  typeUrl: "/aceso.attestation.v1.EventRoundFee",
  encode(message: EventRoundFee, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.round.length !== 0) {
      writer.uint32(10).bytes(message.round);
    }
    if (message.address !== "") {
      writer.uint32(18).string(message.address);
    }
    if (message.amount !== BigInt(0)) {
      writer.uint32(24).uint64(message.amount);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventRoundFee {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventRoundFee();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.round = reader.bytes();
          break;
        case 2:
          message.address = reader.string();
          break;
        case 3:
          message.amount = reader.uint64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventRoundFee {
    const obj = createBaseEventRoundFee();
    if (isSet(object.round)) obj.round = bytesFromBase64(object.round);
    if (isSet(object.address)) obj.address = String(object.address);
    if (isSet(object.amount)) obj.amount = BigInt(object.amount.toString());
    return obj;
  },
  toJSON(message: EventRoundFee): JsonSafe<EventRoundFee> {
    const obj: any = {};
    message.round !== undefined && (obj.round = base64FromBytes(message.round !== undefined ? message.round : new Uint8Array()));
    message.address !== undefined && (obj.address = message.address);
    message.amount !== undefined && (obj.amount = (message.amount || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<EventRoundFee>): EventRoundFee {
    const message = createBaseEventRoundFee();
    message.round = object.round ?? new Uint8Array();
    message.address = object.address ?? "";
    if (object.amount !== undefined && object.amount !== null) {
      message.amount = BigInt(object.amount.toString());
    }
    return message;
  },
  fromAmino(object: EventRoundFeeAmino): EventRoundFee {
    const message = createBaseEventRoundFee();
    if (object.round !== undefined && object.round !== null) {
      message.round = bytesFromBase64(object.round);
    }
    if (object.address !== undefined && object.address !== null) {
      message.address = object.address;
    }
    if (object.amount !== undefined && object.amount !== null) {
      message.amount = BigInt(object.amount);
    }
    return message;
  },
  toAmino(message: EventRoundFee): EventRoundFeeAmino {
    const obj: any = {};
    obj.round = message.round ? base64FromBytes(message.round) : undefined;
    obj.address = message.address === "" ? undefined : message.address;
    obj.amount = message.amount !== BigInt(0) ? message.amount?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: EventRoundFeeAminoMsg): EventRoundFee {
    return EventRoundFee.fromAmino(object.value);
  },
  fromProtoMsg(message: EventRoundFeeProtoMsg): EventRoundFee {
    return EventRoundFee.decode(message.value);
  },
  toProto(message: EventRoundFee): Uint8Array {
    return EventRoundFee.encode(message).finish();
  },
  toProtoMsg(message: EventRoundFee): EventRoundFeeProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.EventRoundFee",
      value: EventRoundFee.encode(message).finish()
    };
  }
};
function createBaseEventRoundChallenged(): EventRoundChallenged {
  return {
    progress: Progress.fromPartial({}),
    result: Result.fromPartial({}),
    challenger: ""
  };
}
export const EventRoundChallenged = {
  typeUrl: "/aceso.attestation.v1.EventRoundChallenged",
  encode(message: EventRoundChallenged, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.progress !== undefined) {
      Progress.encode(message.progress, writer.uint32(10).fork()).ldelim();
    }
    if (message.result !== undefined) {
      Result.encode(message.result, writer.uint32(18).fork()).ldelim();
    }
    if (message.challenger !== "") {
      writer.uint32(26).string(message.challenger);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventRoundChallenged {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventRoundChallenged();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.progress = Progress.decode(reader, reader.uint32());
          break;
        case 2:
          message.result = Result.decode(reader, reader.uint32());
          break;
        case 3:
          message.challenger = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventRoundChallenged {
    const obj = createBaseEventRoundChallenged();
    if (isSet(object.progress)) obj.progress = Progress.fromJSON(object.progress);
    if (isSet(object.result)) obj.result = Result.fromJSON(object.result);
    if (isSet(object.challenger)) obj.challenger = String(object.challenger);
    return obj;
  },
  toJSON(message: EventRoundChallenged): JsonSafe<EventRoundChallenged> {
    const obj: any = {};
    message.progress !== undefined && (obj.progress = message.progress ? Progress.toJSON(message.progress) : undefined);
    message.result !== undefined && (obj.result = message.result ? Result.toJSON(message.result) : undefined);
    message.challenger !== undefined && (obj.challenger = message.challenger);
    return obj;
  },
  fromPartial(object: DeepPartial<EventRoundChallenged>): EventRoundChallenged {
    const message = createBaseEventRoundChallenged();
    if (object.progress !== undefined && object.progress !== null) {
      message.progress = Progress.fromPartial(object.progress);
    }
    if (object.result !== undefined && object.result !== null) {
      message.result = Result.fromPartial(object.result);
    }
    message.challenger = object.challenger ?? "";
    return message;
  },
  fromAmino(object: EventRoundChallengedAmino): EventRoundChallenged {
    const message = createBaseEventRoundChallenged();
    if (object.progress !== undefined && object.progress !== null) {
      message.progress = Progress.fromAmino(object.progress);
    }
    if (object.result !== undefined && object.result !== null) {
      message.result = Result.fromAmino(object.result);
    }
    if (object.challenger !== undefined && object.challenger !== null) {
      message.challenger = object.challenger;
    }
    return message;
  },
  toAmino(message: EventRoundChallenged): EventRoundChallengedAmino {
    const obj: any = {};
    obj.progress = message.progress ? Progress.toAmino(message.progress) : Progress.toAmino(Progress.fromPartial({}));
    obj.result = message.result ? Result.toAmino(message.result) : Result.toAmino(Result.fromPartial({}));
    obj.challenger = message.challenger === "" ? undefined : message.challenger;
    return obj;
  },
  fromAminoMsg(object: EventRoundChallengedAminoMsg): EventRoundChallenged {
    return EventRoundChallenged.fromAmino(object.value);
  },
  fromProtoMsg(message: EventRoundChallengedProtoMsg): EventRoundChallenged {
    return EventRoundChallenged.decode(message.value);
  },
  toProto(message: EventRoundChallenged): Uint8Array {
    return EventRoundChallenged.encode(message).finish();
  },
  toProtoMsg(message: EventRoundChallenged): EventRoundChallengedProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.EventRoundChallenged",
      value: EventRoundChallenged.encode(message).finish()
    };
  }
};
function createBaseEventSnapshotSet(): EventSnapshotSet {
  return {
    snapshot: Snapshot.fromPartial({})
  };
}
export const EventSnapshotSet = {
  typeUrl: "/aceso.attestation.v1.EventSnapshotSet",
  encode(message: EventSnapshotSet, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.snapshot !== undefined) {
      Snapshot.encode(message.snapshot, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventSnapshotSet {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventSnapshotSet();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.snapshot = Snapshot.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventSnapshotSet {
    const obj = createBaseEventSnapshotSet();
    if (isSet(object.snapshot)) obj.snapshot = Snapshot.fromJSON(object.snapshot);
    return obj;
  },
  toJSON(message: EventSnapshotSet): JsonSafe<EventSnapshotSet> {
    const obj: any = {};
    message.snapshot !== undefined && (obj.snapshot = message.snapshot ? Snapshot.toJSON(message.snapshot) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventSnapshotSet>): EventSnapshotSet {
    const message = createBaseEventSnapshotSet();
    if (object.snapshot !== undefined && object.snapshot !== null) {
      message.snapshot = Snapshot.fromPartial(object.snapshot);
    }
    return message;
  },
  fromAmino(object: EventSnapshotSetAmino): EventSnapshotSet {
    const message = createBaseEventSnapshotSet();
    if (object.snapshot !== undefined && object.snapshot !== null) {
      message.snapshot = Snapshot.fromAmino(object.snapshot);
    }
    return message;
  },
  toAmino(message: EventSnapshotSet): EventSnapshotSetAmino {
    const obj: any = {};
    obj.snapshot = message.snapshot ? Snapshot.toAmino(message.snapshot) : Snapshot.toAmino(Snapshot.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventSnapshotSetAminoMsg): EventSnapshotSet {
    return EventSnapshotSet.fromAmino(object.value);
  },
  fromProtoMsg(message: EventSnapshotSetProtoMsg): EventSnapshotSet {
    return EventSnapshotSet.decode(message.value);
  },
  toProto(message: EventSnapshotSet): Uint8Array {
    return EventSnapshotSet.encode(message).finish();
  },
  toProtoMsg(message: EventSnapshotSet): EventSnapshotSetProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.EventSnapshotSet",
      value: EventSnapshotSet.encode(message).finish()
    };
  }
};
function createBaseEventParamsUpdated(): EventParamsUpdated {
  return {
    params: Params.fromPartial({})
  };
}
export const EventParamsUpdated = {
  typeUrl: "/aceso.attestation.v1.EventParamsUpdated",
  encode(message: EventParamsUpdated, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.params !== undefined) {
      Params.encode(message.params, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventParamsUpdated {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventParamsUpdated();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.params = Params.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventParamsUpdated {
    const obj = createBaseEventParamsUpdated();
    if (isSet(object.params)) obj.params = Params.fromJSON(object.params);
    return obj;
  },
  toJSON(message: EventParamsUpdated): JsonSafe<EventParamsUpdated> {
    const obj: any = {};
    message.params !== undefined && (obj.params = message.params ? Params.toJSON(message.params) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventParamsUpdated>): EventParamsUpdated {
    const message = createBaseEventParamsUpdated();
    if (object.params !== undefined && object.params !== null) {
      message.params = Params.fromPartial(object.params);
    }
    return message;
  },
  fromAmino(object: EventParamsUpdatedAmino): EventParamsUpdated {
    const message = createBaseEventParamsUpdated();
    if (object.params !== undefined && object.params !== null) {
      message.params = Params.fromAmino(object.params);
    }
    return message;
  },
  toAmino(message: EventParamsUpdated): EventParamsUpdatedAmino {
    const obj: any = {};
    obj.params = message.params ? Params.toAmino(message.params) : Params.toAmino(Params.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventParamsUpdatedAminoMsg): EventParamsUpdated {
    return EventParamsUpdated.fromAmino(object.value);
  },
  fromProtoMsg(message: EventParamsUpdatedProtoMsg): EventParamsUpdated {
    return EventParamsUpdated.decode(message.value);
  },
  toProto(message: EventParamsUpdated): Uint8Array {
    return EventParamsUpdated.encode(message).finish();
  },
  toProtoMsg(message: EventParamsUpdated): EventParamsUpdatedProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.EventParamsUpdated",
      value: EventParamsUpdated.encode(message).finish()
    };
  }
};