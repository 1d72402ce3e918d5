import { Params, ParamsAmino, ParamsSDKType, Operator, OperatorAmino, OperatorSDKType, Org, OrgAmino, OrgSDKType, HeaderRef, HeaderRefAmino, HeaderRefSDKType, Epoch, EpochAmino, EpochSDKType, ActiveSet, ActiveSetAmino, ActiveSetSDKType, Committee, CommitteeAmino, CommitteeSDKType, Duty, DutyAmino, DutySDKType, PendingSlash, PendingSlashAmino, PendingSlashSDKType, Unbonding, UnbondingAmino, UnbondingSDKType, Council, CouncilAmino, CouncilSDKType, Pause, PauseAmino, PauseSDKType } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, DeepPartial } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
/** GenesisState holds primaries only. `local` marks a network on one machine: http endpoints, test anchors and short windows are allowed only there. */
export interface GenesisState {
  params: Params;
  local: boolean;
  operators: Operator[];
  orgs: Org[];
  headers: HeaderRef[];
  epoch: Epoch;
  activeSets: ActiveSet[];
  committees: Committee[];
  duties: Duty[];
  slashes: PendingSlash[];
  nextSlash: bigint;
  unbondings: Unbonding[];
  council: Council;
  pauses: Pause[];
  /** ids: who complained may have to pay for a slash that was cancelled */
  cancelledSlashes: bigint[];
}
export interface GenesisStateProtoMsg {
  typeUrl: "/aceso.operator.v1.GenesisState";
  value: Uint8Array;
}
/**
 * GenesisState holds primaries only. `local` marks a network on one machine: http endpoints, test anchors and short windows are allowed only there.
 * @name GenesisStateAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.GenesisState
 */
export interface GenesisStateAmino {
  params: ParamsAmino;
  local?: boolean;
  operators: OperatorAmino[];
  orgs: OrgAmino[];
  headers: HeaderRefAmino[];
  epoch: EpochAmino;
  active_sets: ActiveSetAmino[];
  committees: CommitteeAmino[];
  duties: DutyAmino[];
  slashes: PendingSlashAmino[];
  next_slash?: string;
  unbondings: UnbondingAmino[];
  council: CouncilAmino;
  pauses: PauseAmino[];
  /**
   * ids: who complained may have to pay for a slash that was cancelled
   */
  cancelled_slashes?: string[];
}
export interface GenesisStateAminoMsg {
  type: "/aceso.operator.v1.GenesisState";
  value: GenesisStateAmino;
}
/** GenesisState holds primaries only. `local` marks a network on one machine: http endpoints, test anchors and short windows are allowed only there. */
export interface GenesisStateSDKType {
  params: ParamsSDKType;
  local: boolean;
  operators: OperatorSDKType[];
  orgs: OrgSDKType[];
  headers: HeaderRefSDKType[];
  epoch: EpochSDKType;
  active_sets: ActiveSetSDKType[];
  committees: CommitteeSDKType[];
  duties: DutySDKType[];
  slashes: PendingSlashSDKType[];
  next_slash: bigint;
  unbondings: UnbondingSDKType[];
  council: CouncilSDKType;
  pauses: PauseSDKType[];
  cancelled_slashes: bigint[];
}
function createBaseGenesisState(): GenesisState {
  return {
    params: Params.fromPartial({}),
    local: false,
    operators: [],
    orgs: [],
    headers: [],
    epoch: Epoch.fromPartial({}),
    activeSets: [],
    committees: [],
    duties: [],
    slashes: [],
    nextSlash: BigInt(0),
    unbondings: [],
    council: Council.fromPartial({}),
    pauses: [],
    cancelledSlashes: []
  };
}
export const GenesisState = {
  typeUrl: "/aceso.operator.v1.GenesisState",
  encode(message: GenesisState, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.params !== undefined) {
      Params.encode(message.params, writer.uint32(10).fork()).ldelim();
    }
    if (message.local === true) {
      writer.uint32(16).bool(message.local);
    }
    for (const v of message.operators) {
      Operator.encode(v!, writer.uint32(26).fork()).ldelim();
    }
    for (const v of message.orgs) {
      Org.encode(v!, writer.uint32(34).fork()).ldelim();
    }
    for (const v of message.headers) {
      HeaderRef.encode(v!, writer.uint32(42).fork()).ldelim();
    }
    if (message.epoch !== undefined) {
      Epoch.encode(message.epoch, writer.uint32(50).fork()).ldelim();
    }
    for (const v of message.activeSets) {
      ActiveSet.encode(v!, writer.uint32(58).fork()).ldelim();
    }
    for (const v of message.committees) {
      Committee.encode(v!, writer.uint32(66).fork()).ldelim();
    }
    for (const v of message.duties) {
      Duty.encode(v!, writer.uint32(74).fork()).ldelim();
    }
    for (const v of message.slashes) {
      PendingSlash.encode(v!, writer.uint32(82).fork()).ldelim();
    }
    if (message.nextSlash !== BigInt(0)) {
      writer.uint32(88).uint64(message.nextSlash);
    }
    for (const v of message.unbondings) {
      Unbonding.encode(v!, writer.uint32(98).fork()).ldelim();
    }
    if (message.council !== undefined) {
      Council.encode(message.council, writer.uint32(106).fork()).ldelim();
    }
    for (const v of message.pauses) {
      Pause.encode(v!, writer.uint32(114).fork()).ldelim();
    }
    writer.uint32(122).fork();
    for (const v of message.cancelledSlashes) {
      writer.uint64(v);
    }
    writer.ldelim();
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
          message.local = reader.bool();
          break;
        case 3:
          message.operators.push(Operator.decode(reader, reader.uint32()));
          break;
        case 4:
          message.orgs.push(Org.decode(reader, reader.uint32()));
          break;
        case 5:
          message.headers.push(HeaderRef.decode(reader, reader.uint32()));
          break;
        case 6:
          message.epoch = Epoch.decode(reader, reader.uint32());
          break;
        case 7:
          message.activeSets.push(ActiveSet.decode(reader, reader.uint32()));
          break;
        case 8:
          message.committees.push(Committee.decode(reader, reader.uint32()));
          break;
        case 9:
          message.duties.push(Duty.decode(reader, reader.uint32()));
          break;
        case 10:
          message.slashes.push(PendingSlash.decode(reader, reader.uint32()));
          break;
        case 11:
          message.nextSlash = reader.uint64();
          break;
        case 12:
          message.unbondings.push(Unbonding.decode(reader, reader.uint32()));
          break;
        case 13:
          message.council = Council.decode(reader, reader.uint32());
          break;
        case 14:
          message.pauses.push(Pause.decode(reader, reader.uint32()));
          break;
        case 15:
          if ((tag & 7) === 2) {
            const end2 = reader.uint32() + reader.pos;
            while (reader.pos < end2) {
              message.cancelledSlashes.push(reader.uint64());
            }
          } else {
            message.cancelledSlashes.push(reader.uint64());
          }
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
    if (isSet(object.local)) obj.local = Boolean(object.local);
    if (Array.isArray(object?.operators)) obj.operators = object.operators.map((e: any) => Operator.fromJSON(e));
    if (Array.isArray(object?.orgs)) obj.orgs = object.orgs.map((e: any) => Org.fromJSON(e));
    if (Array.isArray(object?.headers)) obj.headers = object.headers.map((e: any) => HeaderRef.fromJSON(e));
    if (isSet(object.epoch)) obj.epoch = Epoch.fromJSON(object.epoch);
    if (Array.isArray(object?.activeSets)) obj.activeSets = object.activeSets.map((e: any) => ActiveSet.fromJSON(e));
    if (Array.isArray(object?.committees)) obj.committees = object.committees.map((e: any) => Committee.fromJSON(e));
    if (Array.isArray(object?.duties)) obj.duties = object.duties.map((e: any) => Duty.fromJSON(e));
    if (Array.isArray(object?.slashes)) obj.slashes = object.slashes.map((e: any) => PendingSlash.fromJSON(e));
    if (isSet(object.nextSlash)) obj.nextSlash = BigInt(object.nextSlash.toString());
    if (Array.isArray(object?.unbondings)) obj.unbondings = object.unbondings.map((e: any) => Unbonding.fromJSON(e));
    if (isSet(object.council)) obj.council = Council.fromJSON(object.council);
    if (Array.isArray(object?.pauses)) obj.pauses = object.pauses.map((e: any) => Pause.fromJSON(e));
    if (Array.isArray(object?.cancelledSlashes)) obj.cancelledSlashes = object.cancelledSlashes.map((e: any) => BigInt(e.toString()));
    return obj;
  },
  toJSON(message: GenesisState): JsonSafe<GenesisState> {
    const obj: any = {};
    message.params !== undefined && (obj.params = message.params ? Params.toJSON(message.params) : undefined);
    message.local !== undefined && (obj.local = message.local);
    if (message.operators) {
      obj.operators = message.operators.map(e => e ? Operator.toJSON(e) : undefined);
    } else {
      obj.operators = [];
    }
    if (message.orgs) {
      obj.orgs = message.orgs.map(e => e ? Org.toJSON(e) : undefined);
    } else {
      obj.orgs = [];
    }
    if (message.headers) {
      obj.headers = message.headers.map(e => e ? HeaderRef.toJSON(e) : undefined);
    } else {
      obj.headers = [];
    }
    message.epoch !== undefined && (obj.epoch = message.epoch ? Epoch.toJSON(message.epoch) : undefined);
    if (message.activeSets) {
      obj.activeSets = message.activeSets.map(e => e ? ActiveSet.toJSON(e) : undefined);
    } else {
      obj.activeSets = [];
    }
    if (message.committees) {
      obj.committees = message.committees.map(e => e ? Committee.toJSON(e) : undefined);
    } else {
      obj.committees = [];
    }
    if (message.duties) {
      obj.duties = message.duties.map(e => e ? Duty.toJSON(e) : undefined);
    } else {
      obj.duties = [];
    }
    if (message.slashes) {
      obj.slashes = message.slashes.map(e => e ? PendingSlash.toJSON(e) : undefined);
    } else {
      obj.slashes = [];
    }
    message.nextSlash !== undefined && (obj.nextSlash = (message.nextSlash || BigInt(0)).toString());
    if (message.unbondings) {
      obj.unbondings = message.unbondings.map(e => e ? Unbonding.toJSON(e) : undefined);
    } else {
      obj.unbondings = [];
    }
    message.council !== undefined && (obj.council = message.council ? Council.toJSON(message.council) : undefined);
    if (message.pauses) {
      obj.pauses = message.pauses.map(e => e ? Pause.toJSON(e) : undefined);
    } else {
      obj.pauses = [];
    }
    if (message.cancelledSlashes) {
      obj.cancelledSlashes = message.cancelledSlashes.map(e => (e || BigInt(0)).toString());
    } else {
      obj.cancelledSlashes = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<GenesisState>): GenesisState {
    const message = createBaseGenesisState();
    if (object.params !== undefined && object.params !== null) {
      message.params = Params.fromPartial(object.params);
    }
    message.local = object.local ?? false;
    message.operators = object.operators?.map(e => Operator.fromPartial(e)) || [];
    message.orgs = object.orgs?.map(e => Org.fromPartial(e)) || [];
    message.headers = object.headers?.map(e => HeaderRef.fromPartial(e)) || [];
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = Epoch.fromPartial(object.epoch);
    }
    message.activeSets = object.activeSets?.map(e => ActiveSet.fromPartial(e)) || [];
    message.committees = object.committees?.map(e => Committee.fromPartial(e)) || [];
    message.duties = object.duties?.map(e => Duty.fromPartial(e)) || [];
    message.slashes = object.slashes?.map(e => PendingSlash.fromPartial(e)) || [];
    if (object.nextSlash !== undefined && object.nextSlash !== null) {
      message.nextSlash = BigInt(object.nextSlash.toString());
    }
    message.unbondings = object.unbondings?.map(e => Unbonding.fromPartial(e)) || [];
    if (object.council !== undefined && object.council !== null) {
      message.council = Council.fromPartial(object.council);
    }
    message.pauses = object.pauses?.map(e => Pause.fromPartial(e)) || [];
    message.cancelledSlashes = object.cancelledSlashes?.map(e => BigInt(e.toString())) || [];
    return message;
  },
  fromAmino(object: GenesisStateAmino): GenesisState {
    const message = createBaseGenesisState();
    if (object.params !== undefined && object.params !== null) {
      message.params = Params.fromAmino(object.params);
    }
    if (object.local !== undefined && object.local !== null) {
      message.local = object.local;
    }
    message.operators = object.operators?.map(e => Operator.fromAmino(e)) || [];
    message.orgs = object.orgs?.map(e => Org.fromAmino(e)) || [];
    message.headers = object.headers?.map(e => HeaderRef.fromAmino(e)) || [];
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = Epoch.fromAmino(object.epoch);
    }
    message.activeSets = object.active_sets?.map(e => ActiveSet.fromAmino(e)) || [];
    message.committees = object.committees?.map(e => Committee.fromAmino(e)) || [];
    message.duties = object.duties?.map(e => Duty.fromAmino(e)) || [];
    message.slashes = object.slashes?.map(e => PendingSlash.fromAmino(e)) || [];
    if (object.next_slash !== undefined && object.next_slash !== null) {
      message.nextSlash = BigInt(object.next_slash);
    }
    message.unbondings = object.unbondings?.map(e => Unbonding.fromAmino(e)) || [];
    if (object.council !== undefined && object.council !== null) {
      message.council = Council.fromAmino(object.council);
    }
    message.pauses = object.pauses?.map(e => Pause.fromAmino(e)) || [];
    message.cancelledSlashes = object.cancelled_slashes?.map(e => BigInt(e)) || [];
    return message;
  },
  toAmino(message: GenesisState): GenesisStateAmino {
    const obj: any = {};
    obj.params = message.params ? Params.toAmino(message.params) : Params.toAmino(Params.fromPartial({}));
    obj.local = message.local === false ? undefined : message.local;
    if (message.operators) {
      obj.operators = message.operators.map(e => e ? Operator.toAmino(e) : undefined);
    } else {
      obj.operators = message.operators;
    }
    if (message.orgs) {
      obj.orgs = message.orgs.map(e => e ? Org.toAmino(e) : undefined);
    } else {
      obj.orgs = message.orgs;
    }
    if (message.headers) {
      obj.headers = message.headers.map(e => e ? HeaderRef.toAmino(e) : undefined);
    } else {
      obj.headers = message.headers;
    }
    obj.epoch = message.epoch ? Epoch.toAmino(message.epoch) : Epoch.toAmino(Epoch.fromPartial({}));
    if (message.activeSets) {
      obj.active_sets = message.activeSets.map(e => e ? ActiveSet.toAmino(e) : undefined);
    } else {
      obj.active_sets = message.activeSets;
    }
    if (message.committees) {
      obj.committees = message.committees.map(e => e ? Committee.toAmino(e) : undefined);
    } else {
      obj.committees = message.committees;
    }
    if (message.duties) {
      obj.duties = message.duties.map(e => e ? Duty.toAmino(e) : undefined);
    } else {
      obj.duties = message.duties;
    }
    if (message.slashes) {
      obj.slashes = message.slashes.map(e => e ? PendingSlash.toAmino(e) : undefined);
    } else {
      obj.slashes = message.slashes;
    }
    obj.next_slash = message.nextSlash !== BigInt(0) ? message.nextSlash?.toString() : undefined;
    if (message.unbondings) {
      obj.unbondings = message.unbondings.map(e => e ? Unbonding.toAmino(e) : undefined);
    } else {
      obj.unbondings = message.unbondings;
    }
    obj.council = message.council ? Council.toAmino(message.council) : Council.toAmino(Council.fromPartial({}));
    if (message.pauses) {
      obj.pauses = message.pauses.map(e => e ? Pause.toAmino(e) : undefined);
    } else {
      obj.pauses = message.pauses;
    }
    if (message.cancelledSlashes) {
      obj.cancelled_slashes = message.cancelledSlashes.map(e => e.toString());
    } else {
      obj.cancelled_slashes = message.cancelledSlashes;
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
      typeUrl: "/aceso.operator.v1.GenesisState",
      value: GenesisState.encode(message).finish()
    };
  }
};