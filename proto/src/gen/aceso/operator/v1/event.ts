import { Operator, OperatorAmino, OperatorSDKType, Org, OrgAmino, OrgSDKType, Epoch, EpochAmino, EpochSDKType, ActiveSet, ActiveSetAmino, ActiveSetSDKType, Committee, CommitteeAmino, CommitteeSDKType, Duty, DutyAmino, DutySDKType, PendingSlash, PendingSlashAmino, PendingSlashSDKType, Unbonding, UnbondingAmino, UnbondingSDKType, Council, CouncilAmino, CouncilSDKType, Pause, PauseAmino, PauseSDKType, Params, ParamsAmino, ParamsSDKType } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, DeepPartial } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
/** EventOperatorChanged carries the operator as it stands after any change to it. */
export interface EventOperatorChanged {
  operator: Operator;
}
export interface EventOperatorChangedProtoMsg {
  typeUrl: "/aceso.operator.v1.EventOperatorChanged";
  value: Uint8Array;
}
/**
 * EventOperatorChanged carries the operator as it stands after any change to it.
 * @name EventOperatorChangedAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.EventOperatorChanged
 */
export interface EventOperatorChangedAmino {
  operator: OperatorAmino;
}
export interface EventOperatorChangedAminoMsg {
  type: "/aceso.operator.v1.EventOperatorChanged";
  value: EventOperatorChangedAmino;
}
/** EventOperatorChanged carries the operator as it stands after any change to it. */
export interface EventOperatorChangedSDKType {
  operator: OperatorSDKType;
}
/** EventOrgApproved carries an admitted org. */
export interface EventOrgApproved {
  org: Org;
}
export interface EventOrgApprovedProtoMsg {
  typeUrl: "/aceso.operator.v1.EventOrgApproved";
  value: Uint8Array;
}
/**
 * EventOrgApproved carries an admitted org.
 * @name EventOrgApprovedAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.EventOrgApproved
 */
export interface EventOrgApprovedAmino {
  org: OrgAmino;
}
export interface EventOrgApprovedAminoMsg {
  type: "/aceso.operator.v1.EventOrgApproved";
  value: EventOrgApprovedAmino;
}
/** EventOrgApproved carries an admitted org. */
export interface EventOrgApprovedSDKType {
  org: OrgSDKType;
}
/** EventEpochStarted carries everything that the first block of an epoch froze and drew. */
export interface EventEpochStarted {
  epoch: Epoch;
  activeSets: ActiveSet[];
  committees: Committee[];
}
export interface EventEpochStartedProtoMsg {
  typeUrl: "/aceso.operator.v1.EventEpochStarted";
  value: Uint8Array;
}
/**
 * EventEpochStarted carries everything that the first block of an epoch froze and drew.
 * @name EventEpochStartedAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.EventEpochStarted
 */
export interface EventEpochStartedAmino {
  epoch: EpochAmino;
  active_sets: ActiveSetAmino[];
  committees: CommitteeAmino[];
}
export interface EventEpochStartedAminoMsg {
  type: "/aceso.operator.v1.EventEpochStarted";
  value: EventEpochStartedAmino;
}
/** EventEpochStarted carries everything that the first block of an epoch froze and drew. */
export interface EventEpochStartedSDKType {
  epoch: EpochSDKType;
  active_sets: ActiveSetSDKType[];
  committees: CommitteeSDKType[];
}
/** EventDutyRaised carries a committee's duty after a lease raised it. */
export interface EventDutyRaised {
  duty: Duty;
}
export interface EventDutyRaisedProtoMsg {
  typeUrl: "/aceso.operator.v1.EventDutyRaised";
  value: Uint8Array;
}
/**
 * EventDutyRaised carries a committee's duty after a lease raised it.
 * @name EventDutyRaisedAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.EventDutyRaised
 */
export interface EventDutyRaisedAmino {
  duty: DutyAmino;
}
export interface EventDutyRaisedAminoMsg {
  type: "/aceso.operator.v1.EventDutyRaised";
  value: EventDutyRaisedAmino;
}
/** EventDutyRaised carries a committee's duty after a lease raised it. */
export interface EventDutyRaisedSDKType {
  duty: DutySDKType;
}
/** EventSlashChanged carries a pending slash after any change to it. */
export interface EventSlashChanged {
  slash: PendingSlash;
}
export interface EventSlashChangedProtoMsg {
  typeUrl: "/aceso.operator.v1.EventSlashChanged";
  value: Uint8Array;
}
/**
 * EventSlashChanged carries a pending slash after any change to it.
 * @name EventSlashChangedAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.EventSlashChanged
 */
export interface EventSlashChangedAmino {
  slash: PendingSlashAmino;
}
export interface EventSlashChangedAminoMsg {
  type: "/aceso.operator.v1.EventSlashChanged";
  value: EventSlashChangedAmino;
}
/** EventSlashChanged carries a pending slash after any change to it. */
export interface EventSlashChangedSDKType {
  slash: PendingSlashSDKType;
}
/** EventUnbondingChanged carries an unbonding after any change to it (amount 0: withdrawn). */
export interface EventUnbondingChanged {
  unbonding: Unbonding;
}
export interface EventUnbondingChangedProtoMsg {
  typeUrl: "/aceso.operator.v1.EventUnbondingChanged";
  value: Uint8Array;
}
/**
 * EventUnbondingChanged carries an unbonding after any change to it (amount 0: withdrawn).
 * @name EventUnbondingChangedAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.EventUnbondingChanged
 */
export interface EventUnbondingChangedAmino {
  unbonding: UnbondingAmino;
}
export interface EventUnbondingChangedAminoMsg {
  type: "/aceso.operator.v1.EventUnbondingChanged";
  value: EventUnbondingChangedAmino;
}
/** EventUnbondingChanged carries an unbonding after any change to it (amount 0: withdrawn). */
export interface EventUnbondingChangedSDKType {
  unbonding: UnbondingSDKType;
}
/** EventCouncilSet carries the council in force. */
export interface EventCouncilSet {
  council: Council;
}
export interface EventCouncilSetProtoMsg {
  typeUrl: "/aceso.operator.v1.EventCouncilSet";
  value: Uint8Array;
}
/**
 * EventCouncilSet carries the council in force.
 * @name EventCouncilSetAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.EventCouncilSet
 */
export interface EventCouncilSetAmino {
  council: CouncilAmino;
}
export interface EventCouncilSetAminoMsg {
  type: "/aceso.operator.v1.EventCouncilSet";
  value: EventCouncilSetAmino;
}
/** EventCouncilSet carries the council in force. */
export interface EventCouncilSetSDKType {
  council: CouncilSDKType;
}
/** EventPaused carries the pauses that were set or ended. */
export interface EventPaused {
  pauses: Pause[];
}
export interface EventPausedProtoMsg {
  typeUrl: "/aceso.operator.v1.EventPaused";
  value: Uint8Array;
}
/**
 * EventPaused carries the pauses that were set or ended.
 * @name EventPausedAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.EventPaused
 */
export interface EventPausedAmino {
  pauses: PauseAmino[];
}
export interface EventPausedAminoMsg {
  type: "/aceso.operator.v1.EventPaused";
  value: EventPausedAmino;
}
/** EventPaused carries the pauses that were set or ended. */
export interface EventPausedSDKType {
  pauses: PauseSDKType[];
}
/** EventParamsUpdated carries the parameters in force from this block. */
export interface EventParamsUpdated {
  params: Params;
}
export interface EventParamsUpdatedProtoMsg {
  typeUrl: "/aceso.operator.v1.EventParamsUpdated";
  value: Uint8Array;
}
/**
 * EventParamsUpdated carries the parameters in force from this block.
 * @name EventParamsUpdatedAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.EventParamsUpdated
 */
export interface EventParamsUpdatedAmino {
  params: ParamsAmino;
}
export interface EventParamsUpdatedAminoMsg {
  type: "/aceso.operator.v1.EventParamsUpdated";
  value: EventParamsUpdatedAmino;
}
/** EventParamsUpdated carries the parameters in force from this block. */
export interface EventParamsUpdatedSDKType {
  params: ParamsSDKType;
}
function createBaseEventOperatorChanged(): EventOperatorChanged {
  return {
    operator: Operator.fromPartial({})
  };
}
export const EventOperatorChanged = {
  typeUrl: "/aceso.operator.v1.EventOperatorChanged",
  encode(message: EventOperatorChanged, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.operator !== undefined) {
      Operator.encode(message.operator, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventOperatorChanged {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventOperatorChanged();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.operator = Operator.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventOperatorChanged {
    const obj = createBaseEventOperatorChanged();
    if (isSet(object.operator)) obj.operator = Operator.fromJSON(object.operator);
    return obj;
  },
  toJSON(message: EventOperatorChanged): JsonSafe<EventOperatorChanged> {
    const obj: any = {};
    message.operator !== undefined && (obj.operator = message.operator ? Operator.toJSON(message.operator) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventOperatorChanged>): EventOperatorChanged {
    const message = createBaseEventOperatorChanged();
    if (object.operator !== undefined && object.operator !== null) {
      message.operator = Operator.fromPartial(object.operator);
    }
    return message;
  },
  fromAmino(object: EventOperatorChangedAmino): EventOperatorChanged {
    const message = createBaseEventOperatorChanged();
    if (object.operator !== undefined && object.operator !== null) {
      message.operator = Operator.fromAmino(object.operator);
    }
    return message;
  },
  toAmino(message: EventOperatorChanged): EventOperatorChangedAmino {
    const obj: any = {};
    obj.operator = message.operator ? Operator.toAmino(message.operator) : Operator.toAmino(Operator.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventOperatorChangedAminoMsg): EventOperatorChanged {
    return EventOperatorChanged.fromAmino(object.value);
  },
  fromProtoMsg(message: EventOperatorChangedProtoMsg): EventOperatorChanged {
    return EventOperatorChanged.decode(message.value);
  },
  toProto(message: EventOperatorChanged): Uint8Array {
    return EventOperatorChanged.encode(message).finish();
  },
  toProtoMsg(message: EventOperatorChanged): EventOperatorChangedProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.EventOperatorChanged",
      value: EventOperatorChanged.encode(message).finish()
    };
  }
};
function createBaseEventOrgApproved(): EventOrgApproved {
  return {
    org: Org.fromPartial({})
  };
}
export const EventOrgApproved = {
  typeUrl: "/aceso.operator.v1.EventOrgApproved",
  encode(message: EventOrgApproved, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.org !== undefined) {
      Org.encode(message.org, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventOrgApproved {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventOrgApproved();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.org = Org.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventOrgApproved {
    const obj = createBaseEventOrgApproved();
    if (isSet(object.org)) obj.org = Org.fromJSON(object.org);
    return obj;
  },
  toJSON(message: EventOrgApproved): JsonSafe<EventOrgApproved> {
    const obj: any = {};
    message.org !== undefined && (obj.org = message.org ? Org.toJSON(message.org) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventOrgApproved>): EventOrgApproved {
    const message = createBaseEventOrgApproved();
    if (object.org !== undefined && object.org !== null) {
      message.org = Org.fromPartial(object.org);
    }
    return message;
  },
  fromAmino(object: EventOrgApprovedAmino): EventOrgApproved {
    const message = createBaseEventOrgApproved();
    if (object.org !== undefined && object.org !== null) {
      message.org = Org.fromAmino(object.org);
    }
    return message;
  },
  toAmino(message: EventOrgApproved): EventOrgApprovedAmino {
    const obj: any = {};
    obj.org = message.org ? Org.toAmino(message.org) : Org.toAmino(Org.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventOrgApprovedAminoMsg): EventOrgApproved {
    return EventOrgApproved.fromAmino(object.value);
  },
  fromProtoMsg(message: EventOrgApprovedProtoMsg): EventOrgApproved {
    return EventOrgApproved.decode(message.value);
  },
  toProto(message: EventOrgApproved): Uint8Array {
    return EventOrgApproved.encode(message).finish();
  },
  toProtoMsg(message: EventOrgApproved): EventOrgApprovedProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.EventOrgApproved",
      value: EventOrgApproved.encode(message).finish()
    };
  }
};
function createBaseEventEpochStarted(): EventEpochStarted {
  return {
    epoch: Epoch.fromPartial({}),
    activeSets: [],
    committees: []
  };
}
export const EventEpochStarted = {
  typeUrl: "/aceso.operator.v1.EventEpochStarted",
  encode(message: EventEpochStarted, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.epoch !== undefined) {
      Epoch.encode(message.epoch, writer.uint32(10).fork()).ldelim();
    }
    for (const v of message.activeSets) {
      ActiveSet.encode(v!, writer.uint32(18).fork()).ldelim();
    }
    for (const v of message.committees) {
      Committee.encode(v!, writer.uint32(26).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventEpochStarted {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventEpochStarted();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.epoch = Epoch.decode(reader, reader.uint32());
          break;
        case 2:
          message.activeSets.push(ActiveSet.decode(reader, reader.uint32()));
          break;
        case 3:
          message.committees.push(Committee.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventEpochStarted {
    const obj = createBaseEventEpochStarted();
    if (isSet(object.epoch)) obj.epoch = Epoch.fromJSON(object.epoch);
    if (Array.isArray(object?.activeSets)) obj.activeSets = object.activeSets.map((e: any) => ActiveSet.fromJSON(e));
    if (Array.isArray(object?.committees)) obj.committees = object.committees.map((e: any) => Committee.fromJSON(e));
    return obj;
  },
  toJSON(message: EventEpochStarted): JsonSafe<EventEpochStarted> {
    const obj: any = {};
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
    return obj;
  },
  fromPartial(object: DeepPartial<EventEpochStarted>): EventEpochStarted {
    const message = createBaseEventEpochStarted();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = Epoch.fromPartial(object.epoch);
    }
    message.activeSets = object.activeSets?.map(e => ActiveSet.fromPartial(e)) || [];
    message.committees = object.committees?.map(e => Committee.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: EventEpochStartedAmino): EventEpochStarted {
    const message = createBaseEventEpochStarted();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = Epoch.fromAmino(object.epoch);
    }
    message.activeSets = object.active_sets?.map(e => ActiveSet.fromAmino(e)) || [];
    message.committees = object.committees?.map(e => Committee.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: EventEpochStarted): EventEpochStartedAmino {
    const obj: any = {};
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
    return obj;
  },
  fromAminoMsg(object: EventEpochStartedAminoMsg): EventEpochStarted {
    return EventEpochStarted.fromAmino(object.value);
  },
  fromProtoMsg(message: EventEpochStartedProtoMsg): EventEpochStarted {
    return EventEpochStarted.decode(message.value);
  },
  toProto(message: EventEpochStarted): Uint8Array {
    return EventEpochStarted.encode(message).finish();
  },
  toProtoMsg(message: EventEpochStarted): EventEpochStartedProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.EventEpochStarted",
      value: EventEpochStarted.encode(message).finish()
    };
  }
};
function createBaseEventDutyRaised(): EventDutyRaised {
  return {
    duty: Duty.fromPartial({})
  };
}
export const EventDutyRaised = {
  typeUrl: "/aceso.operator.v1.EventDutyRaised",
  encode(message: EventDutyRaised, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.duty !== undefined) {
      Duty.encode(message.duty, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventDutyRaised {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventDutyRaised();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.duty = Duty.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventDutyRaised {
    const obj = createBaseEventDutyRaised();
    if (isSet(object.duty)) obj.duty = Duty.fromJSON(object.duty);
    return obj;
  },
  toJSON(message: EventDutyRaised): JsonSafe<EventDutyRaised> {
    const obj: any = {};
    message.duty !== undefined && (obj.duty = message.duty ? Duty.toJSON(message.duty) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventDutyRaised>): EventDutyRaised {
    const message = createBaseEventDutyRaised();
    if (object.duty !== undefined && object.duty !== null) {
      message.duty = Duty.fromPartial(object.duty);
    }
    return message;
  },
  fromAmino(object: EventDutyRaisedAmino): EventDutyRaised {
    const message = createBaseEventDutyRaised();
    if (object.duty !== undefined && object.duty !== null) {
      message.duty = Duty.fromAmino(object.duty);
    }
    return message;
  },
  toAmino(message: EventDutyRaised): EventDutyRaisedAmino {
    const obj: any = {};
    obj.duty = message.duty ? Duty.toAmino(message.duty) : Duty.toAmino(Duty.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventDutyRaisedAminoMsg): EventDutyRaised {
    return EventDutyRaised.fromAmino(object.value);
  },
  fromProtoMsg(message: EventDutyRaisedProtoMsg): EventDutyRaised {
    return EventDutyRaised.decode(message.value);
  },
  toProto(message: EventDutyRaised): Uint8Array {
    return EventDutyRaised.encode(message).finish();
  },
  toProtoMsg(message: EventDutyRaised): EventDutyRaisedProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.EventDutyRaised",
      value: EventDutyRaised.encode(message).finish()
    };
  }
};
function createBaseEventSlashChanged(): EventSlashChanged {
  return {
    slash: PendingSlash.fromPartial({})
  };
}
export const EventSlashChanged = {
  typeUrl: "/aceso.operator.v1.EventSlashChanged",
  encode(message: EventSlashChanged, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.slash !== undefined) {
      PendingSlash.encode(message.slash, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventSlashChanged {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventSlashChanged();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.slash = PendingSlash.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventSlashChanged {
    const obj = createBaseEventSlashChanged();
    if (isSet(object.slash)) obj.slash = PendingSlash.fromJSON(object.slash);
    return obj;
  },
  toJSON(message: EventSlashChanged): JsonSafe<EventSlashChanged> {
    const obj: any = {};
    message.slash !== undefined && (obj.slash = message.slash ? PendingSlash.toJSON(message.slash) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventSlashChanged>): EventSlashChanged {
    const message = createBaseEventSlashChanged();
    if (object.slash !== undefined && object.slash !== null) {
      message.slash = PendingSlash.fromPartial(object.slash);
    }
    return message;
  },
  fromAmino(object: EventSlashChangedAmino): EventSlashChanged {
    const message = createBaseEventSlashChanged();
    if (object.slash !== undefined && object.slash !== null) {
      message.slash = PendingSlash.fromAmino(object.slash);
    }
    return message;
  },
  toAmino(message: EventSlashChanged): EventSlashChangedAmino {
    const obj: any = {};
    obj.slash = message.slash ? PendingSlash.toAmino(message.slash) : PendingSlash.toAmino(PendingSlash.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventSlashChangedAminoMsg): EventSlashChanged {
    return EventSlashChanged.fromAmino(object.value);
  },
  fromProtoMsg(message: EventSlashChangedProtoMsg): EventSlashChanged {
    return EventSlashChanged.decode(message.value);
  },
  toProto(message: EventSlashChanged): Uint8Array {
    return EventSlashChanged.encode(message).finish();
  },
  toProtoMsg(message: EventSlashChanged): EventSlashChangedProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.EventSlashChanged",
      value: EventSlashChanged.encode(message).finish()
    };
  }
};
function createBaseEventUnbondingChanged(): EventUnbondingChanged {
  return {
    unbonding: Unbonding.fromPartial({})
  };
}
export const EventUnbondingChanged = {
  typeUrl: "/aceso.operator.v1.EventUnbondingChanged",
  encode(message: EventUnbondingChanged, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.unbonding !== undefined) {
      Unbonding.encode(message.unbonding, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventUnbondingChanged {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventUnbondingChanged();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.unbonding = Unbonding.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventUnbondingChanged {
    const obj = createBaseEventUnbondingChanged();
    if (isSet(object.unbonding)) obj.unbonding = Unbonding.fromJSON(object.unbonding);
    return obj;
  },
  toJSON(message: EventUnbondingChanged): JsonSafe<EventUnbondingChanged> {
    const obj: any = {};
    message.unbonding !== undefined && (obj.unbonding = message.unbonding ? Unbonding.toJSON(message.unbonding) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventUnbondingChanged>): EventUnbondingChanged {
    const message = createBaseEventUnbondingChanged();
    if (object.unbonding !== undefined && object.unbonding !== null) {
      message.unbonding = Unbonding.fromPartial(object.unbonding);
    }
    return message;
  },
  fromAmino(object: EventUnbondingChangedAmino): EventUnbondingChanged {
    const message = createBaseEventUnbondingChanged();
    if (object.unbonding !== undefined && object.unbonding !== null) {
      message.unbonding = Unbonding.fromAmino(object.unbonding);
    }
    return message;
  },
  toAmino(message: EventUnbondingChanged): EventUnbondingChangedAmino {
    const obj: any = {};
    obj.unbonding = message.unbonding ? Unbonding.toAmino(message.unbonding) : Unbonding.toAmino(Unbonding.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventUnbondingChangedAminoMsg): EventUnbondingChanged {
    return EventUnbondingChanged.fromAmino(object.value);
  },
  fromProtoMsg(message: EventUnbondingChangedProtoMsg): EventUnbondingChanged {
    return EventUnbondingChanged.decode(message.value);
  },
  toProto(message: EventUnbondingChanged): Uint8Array {
    return EventUnbondingChanged.encode(message).finish();
  },
  toProtoMsg(message: EventUnbondingChanged): EventUnbondingChangedProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.EventUnbondingChanged",
      value: EventUnbondingChanged.encode(message).finish()
    };
  }
};
function createBaseEventCouncilSet(): EventCouncilSet {
  return {
    council: Council.fromPartial({})
  };
}
export const EventCouncilSet = {
  typeUrl: "/aceso.operator.v1.EventCouncilSet",
  encode(message: EventCouncilSet, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.council !== undefined) {
      Council.encode(message.council, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventCouncilSet {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventCouncilSet();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.council = Council.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventCouncilSet {
    const obj = createBaseEventCouncilSet();
    if (isSet(object.council)) obj.council = Council.fromJSON(object.council);
    return obj;
  },
  toJSON(message: EventCouncilSet): JsonSafe<EventCouncilSet> {
    const obj: any = {};
    message.council !== undefined && (obj.council = message.council ? Council.toJSON(message.council) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventCouncilSet>): EventCouncilSet {
    const message = createBaseEventCouncilSet();
    if (object.council !== undefined && object.council !== null) {
      message.council = Council.fromPartial(object.council);
    }
    return message;
  },
  fromAmino(object: EventCouncilSetAmino): EventCouncilSet {
    const message = createBaseEventCouncilSet();
    if (object.council !== undefined && object.council !== null) {
      message.council = Council.fromAmino(object.council);
    }
    return message;
  },
  toAmino(message: EventCouncilSet): EventCouncilSetAmino {
    const obj: any = {};
    obj.council = message.council ? Council.toAmino(message.council) : Council.toAmino(Council.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventCouncilSetAminoMsg): EventCouncilSet {
    return EventCouncilSet.fromAmino(object.value);
  },
  fromProtoMsg(message: EventCouncilSetProtoMsg): EventCouncilSet {
    return EventCouncilSet.decode(message.value);
  },
  toProto(message: EventCouncilSet): Uint8Array {
    return EventCouncilSet.encode(message).finish();
  },
  toProtoMsg(message: EventCouncilSet): EventCouncilSetProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.EventCouncilSet",
      value: EventCouncilSet.encode(message).finish()
    };
  }
};
function createBaseEventPaused(): EventPaused {
  return {
    pauses: []
  };
}
export const EventPaused = {
  typeUrl: "/aceso.operator.v1.EventPaused",
  encode(message: EventPaused, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.pauses) {
      Pause.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventPaused {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventPaused();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.pauses.push(Pause.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventPaused {
    const obj = createBaseEventPaused();
    if (Array.isArray(object?.pauses)) obj.pauses = object.pauses.map((e: any) => Pause.fromJSON(e));
    return obj;
  },
  toJSON(message: EventPaused): JsonSafe<EventPaused> {
    const obj: any = {};
    if (message.pauses) {
      obj.pauses = message.pauses.map(e => e ? Pause.toJSON(e) : undefined);
    } else {
      obj.pauses = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<EventPaused>): EventPaused {
    const message = createBaseEventPaused();
    message.pauses = object.pauses?.map(e => Pause.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: EventPausedAmino): EventPaused {
    const message = createBaseEventPaused();
    message.pauses = object.pauses?.map(e => Pause.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: EventPaused): EventPausedAmino {
    const obj: any = {};
    if (message.pauses) {
      obj.pauses = message.pauses.map(e => e ? Pause.toAmino(e) : undefined);
    } else {
      obj.pauses = message.pauses;
    }
    return obj;
  },
  fromAminoMsg(object: EventPausedAminoMsg): EventPaused {
    return EventPaused.fromAmino(object.value);
  },
  fromProtoMsg(message: EventPausedProtoMsg): EventPaused {
    return EventPaused.decode(message.value);
  },
  toProto(message: EventPaused): Uint8Array {
    return EventPaused.encode(message).finish();
  },
  toProtoMsg(message: EventPaused): EventPausedProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.EventPaused",
      value: EventPaused.encode(message).finish()
    };
  }
};
function createBaseEventParamsUpdated(): EventParamsUpdated {
  return {
    params: Params.fromPartial({})
  };
}
export const EventParamsUpdated = {
  typeUrl: "/aceso.operator.v1.EventParamsUpdated",
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
      typeUrl: "/aceso.operator.v1.EventParamsUpdated",
      value: EventParamsUpdated.encode(message).finish()
    };
  }
};