import { Params, ParamsAmino, ParamsSDKType, Round, RoundAmino, RoundSDKType, Progress, ProgressAmino, ProgressSDKType, RoundCommittee, RoundCommitteeAmino, RoundCommitteeSDKType, Vote, VoteAmino, VoteSDKType, Snapshot, SnapshotAmino, SnapshotSDKType, OpenMark, OpenMarkAmino, OpenMarkSDKType, RoundResult, RoundResultAmino, RoundResultSDKType } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, DeepPartial } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
export interface GenesisState {
  params: Params;
  rounds: Round[];
  progress: Progress[];
  committees: RoundCommittee[];
  votes: Vote[];
  snapshot: Snapshot;
  openMarks: OpenMark[];
  results: RoundResult[];
}
export interface GenesisStateProtoMsg {
  typeUrl: "/aceso.attestation.v1.GenesisState";
  value: Uint8Array;
}
/**
 * @name GenesisStateAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.GenesisState
 */
export interface GenesisStateAmino {
  params: ParamsAmino;
  rounds: RoundAmino[];
  progress: ProgressAmino[];
  committees: RoundCommitteeAmino[];
  votes: VoteAmino[];
  snapshot: SnapshotAmino;
  open_marks: OpenMarkAmino[];
  results: RoundResultAmino[];
}
export interface GenesisStateAminoMsg {
  type: "/aceso.attestation.v1.GenesisState";
  value: GenesisStateAmino;
}
export interface GenesisStateSDKType {
  params: ParamsSDKType;
  rounds: RoundSDKType[];
  progress: ProgressSDKType[];
  committees: RoundCommitteeSDKType[];
  votes: VoteSDKType[];
  snapshot: SnapshotSDKType;
  open_marks: OpenMarkSDKType[];
  results: RoundResultSDKType[];
}
function createBaseGenesisState(): GenesisState {
  return {
    params: Params.fromPartial({}),
    rounds: [],
    progress: [],
    committees: [],
    votes: [],
    snapshot: Snapshot.fromPartial({}),
    openMarks: [],
    results: []
  };
}
export const GenesisState = {
  typeUrl: "/aceso.attestation.v1.GenesisState",
  encode(message: GenesisState, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.params !== undefined) {
      Params.encode(message.params, writer.uint32(10).fork()).ldelim();
    }
    for (const v of message.rounds) {
      Round.encode(v!, writer.uint32(18).fork()).ldelim();
    }
    for (const v of message.progress) {
      Progress.encode(v!, writer.uint32(26).fork()).ldelim();
    }
    for (const v of message.committees) {
      RoundCommittee.encode(v!, writer.uint32(34).fork()).ldelim();
    }
    for (const v of message.votes) {
      Vote.encode(v!, writer.uint32(42).fork()).ldelim();
    }
    if (message.snapshot !== undefined) {
      Snapshot.encode(message.snapshot, writer.uint32(50).fork()).ldelim();
    }
    for (const v of message.openMarks) {
      OpenMark.encode(v!, writer.uint32(58).fork()).ldelim();
    }
    for (const v of message.results) {
      RoundResult.encode(v!, writer.uint32(66).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): GenesisState {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseGenesisState();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.params = Params.decode(reader, reader.uint32());
          break;
        case 2:
          message.rounds.push(Round.decode(reader, reader.uint32()));
          break;
        case 3:
          message.progress.push(Progress.decode(reader, reader.uint32()));
          break;
        case 4:
          message.committees.push(RoundCommittee.decode(reader, reader.uint32()));
          break;
        case 5:
          message.votes.push(Vote.decode(reader, reader.uint32()));
          break;
        case 6:
          message.snapshot = Snapshot.decode(reader, reader.uint32());
          break;
        case 7:
          message.openMarks.push(OpenMark.decode(reader, reader.uint32()));
          break;
        case 8:
          message.results.push(RoundResult.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): GenesisState {
    const obj = createBaseGenesisState();
    if (isSet(object.params)) obj.params = Params.fromJSON(object.params);
    if (Array.isArray(object?.rounds)) obj.rounds = object.rounds.map((e: any) => Round.fromJSON(e));
    if (Array.isArray(object?.progress)) obj.progress = object.progress.map((e: any) => Progress.fromJSON(e));
    if (Array.isArray(object?.committees)) obj.committees = object.committees.map((e: any) => RoundCommittee.fromJSON(e));
    if (Array.isArray(object?.votes)) obj.votes = object.votes.map((e: any) => Vote.fromJSON(e));
    if (isSet(object.snapshot)) obj.snapshot = Snapshot.fromJSON(object.snapshot);
    if (Array.isArray(object?.openMarks)) obj.openMarks = object.openMarks.map((e: any) => OpenMark.fromJSON(e));
    if (Array.isArray(object?.results)) obj.results = object.results.map((e: any) => RoundResult.fromJSON(e));
    return obj;
  },
  toJSON(message: GenesisState): JsonSafe<GenesisState> {
    const obj: any = {};
    message.params !== undefined && (obj.params = message.params ? Params.toJSON(message.params) : undefined);
    if (message.rounds) {
      obj.rounds = message.rounds.map(e => e ? Round.toJSON(e) : undefined);
    } else {
      obj.rounds = [];
    }
    if (message.progress) {
      obj.progress = message.progress.map(e => e ? Progress.toJSON(e) : undefined);
    } else {
      obj.progress = [];
    }
    if (message.committees) {
      obj.committees = message.committees.map(e => e ? RoundCommittee.toJSON(e) : undefined);
    } else {
      obj.committees = [];
    }
    if (message.votes) {
      obj.votes = message.votes.map(e => e ? Vote.toJSON(e) : undefined);
    } else {
      obj.votes = [];
    }
    message.snapshot !== undefined && (obj.snapshot = message.snapshot ? Snapshot.toJSON(message.snapshot) : undefined);
    if (message.openMarks) {
      obj.openMarks = message.openMarks.map(e => e ? OpenMark.toJSON(e) : undefined);
    } else {
      obj.openMarks = [];
    }
    if (message.results) {
      obj.results = message.results.map(e => e ? RoundResult.toJSON(e) : undefined);
    } else {
      obj.results = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<GenesisState>): GenesisState {
    const message = createBaseGenesisState();
    if (object.params !== undefined && object.params !== null) {
      message.params = Params.fromPartial(object.params);
    }
    message.rounds = object.rounds?.map(e => Round.fromPartial(e)) || [];
    message.progress = object.progress?.map(e => Progress.fromPartial(e)) || [];
    message.committees = object.committees?.map(e => RoundCommittee.fromPartial(e)) || [];
    message.votes = object.votes?.map(e => Vote.fromPartial(e)) || [];
    if (object.snapshot !== undefined && object.snapshot !== null) {
      message.snapshot = Snapshot.fromPartial(object.snapshot);
    }
    message.openMarks = object.openMarks?.map(e => OpenMark.fromPartial(e)) || [];
    message.results = object.results?.map(e => RoundResult.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: GenesisStateAmino): GenesisState {
    const message = createBaseGenesisState();
    if (object.params !== undefined && object.params !== null) {
      message.params = Params.fromAmino(object.params);
    }
    message.rounds = object.rounds?.map(e => Round.fromAmino(e)) || [];
    message.progress = object.progress?.map(e => Progress.fromAmino(e)) || [];
    message.committees = object.committees?.map(e => RoundCommittee.fromAmino(e)) || [];
    message.votes = object.votes?.map(e => Vote.fromAmino(e)) || [];
    if (object.snapshot !== undefined && object.snapshot !== null) {
      message.snapshot = Snapshot.fromAmino(object.snapshot);
    }
    message.openMarks = object.open_marks?.map(e => OpenMark.fromAmino(e)) || [];
    message.results = object.results?.map(e => RoundResult.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: GenesisState): GenesisStateAmino {
    const obj: any = {};
    obj.params = message.params ? Params.toAmino(message.params) : Params.toAmino(Params.fromPartial({}));
    if (message.rounds) {
      obj.rounds = message.rounds.map(e => e ? Round.toAmino(e) : undefined);
    } else {
      obj.rounds = message.rounds;
    }
    if (message.progress) {
      obj.progress = message.progress.map(e => e ? Progress.toAmino(e) : undefined);
    } else {
      obj.progress = message.progress;
    }
    if (message.committees) {
      obj.committees = message.committees.map(e => e ? RoundCommittee.toAmino(e) : undefined);
    } else {
      obj.committees = message.committees;
    }
    if (message.votes) {
      obj.votes = message.votes.map(e => e ? Vote.toAmino(e) : undefined);
    } else {
      obj.votes = message.votes;
    }
    obj.snapshot = message.snapshot ? Snapshot.toAmino(message.snapshot) : Snapshot.toAmino(Snapshot.fromPartial({}));
    if (message.openMarks) {
      obj.open_marks = message.openMarks.map(e => e ? OpenMark.toAmino(e) : undefined);
    } else {
      obj.open_marks = message.openMarks;
    }
    if (message.results) {
      obj.results = message.results.map(e => e ? RoundResult.toAmino(e) : undefined);
    } else {
      obj.results = message.results;
    }
    return obj;
  },
  fromAminoMsg(object: GenesisStateAminoMsg): GenesisState {
    return GenesisState.fromAmino(object.value);
  },
  fromProtoMsg(message: GenesisStateProtoMsg): GenesisState {
    return GenesisState.decode(message.value);
  },
  toProto(message: GenesisState): Uint8Array {
    return GenesisState.encode(message).finish();
  },
  toProtoMsg(message: GenesisState): GenesisStateProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.GenesisState",
      value: GenesisState.encode(message).finish()
    };
  }
};