import { Profile, ProfileAmino, ProfileSDKType, Study, StudyAmino, StudySDKType, Protocol, ProtocolAmino, ProtocolSDKType, Escrow, EscrowAmino, EscrowSDKType, Contribution, ContributionAmino, ContributionSDKType, EthicsCommittee, EthicsCommitteeAmino, EthicsCommitteeSDKType, Ethics, EthicsAmino, EthicsSDKType, Request, RequestAmino, RequestSDKType, RequestOrder, RequestOrderAmino, RequestOrderSDKType, Manifest, ManifestAmino, ManifestSDKType, Result, ResultAmino, ResultSDKType, Params, ParamsAmino, ParamsSDKType } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, DeepPartial, bytesFromBase64, base64FromBytes } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
export interface EventProfileSet {
  profile: Profile;
}
export interface EventProfileSetProtoMsg {
  typeUrl: "/aceso.study.v1.EventProfileSet";
  value: Uint8Array;
}
/**
 * @name EventProfileSetAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.EventProfileSet
 */
export interface EventProfileSetAmino {
  profile: ProfileAmino;
}
export interface EventProfileSetAminoMsg {
  type: "/aceso.study.v1.EventProfileSet";
  value: EventProfileSetAmino;
}
export interface EventProfileSetSDKType {
  profile: ProfileSDKType;
}
/** EventStudyChanged carries the study's head after any change to it. */
export interface EventStudyChanged {
  study: Study;
}
export interface EventStudyChangedProtoMsg {
  typeUrl: "/aceso.study.v1.EventStudyChanged";
  value: Uint8Array;
}
/**
 * EventStudyChanged carries the study's head after any change to it.
 * @name EventStudyChangedAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.EventStudyChanged
 */
export interface EventStudyChangedAmino {
  study: StudyAmino;
}
export interface EventStudyChangedAminoMsg {
  type: "/aceso.study.v1.EventStudyChanged";
  value: EventStudyChangedAmino;
}
/** EventStudyChanged carries the study's head after any change to it. */
export interface EventStudyChangedSDKType {
  study: StudySDKType;
}
export interface EventProtocolAdded {
  protocol: Protocol;
}
export interface EventProtocolAddedProtoMsg {
  typeUrl: "/aceso.study.v1.EventProtocolAdded";
  value: Uint8Array;
}
/**
 * @name EventProtocolAddedAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.EventProtocolAdded
 */
export interface EventProtocolAddedAmino {
  protocol: ProtocolAmino;
}
export interface EventProtocolAddedAminoMsg {
  type: "/aceso.study.v1.EventProtocolAdded";
  value: EventProtocolAddedAmino;
}
export interface EventProtocolAddedSDKType {
  protocol: ProtocolSDKType;
}
/** EventEscrowChanged carries the escrow, and the contribution that changed it if any. */
export interface EventEscrowChanged {
  escrow: Escrow;
  contribution?: Contribution;
}
export interface EventEscrowChangedProtoMsg {
  typeUrl: "/aceso.study.v1.EventEscrowChanged";
  value: Uint8Array;
}
/**
 * EventEscrowChanged carries the escrow, and the contribution that changed it if any.
 * @name EventEscrowChangedAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.EventEscrowChanged
 */
export interface EventEscrowChangedAmino {
  escrow: EscrowAmino;
  contribution?: ContributionAmino;
}
export interface EventEscrowChangedAminoMsg {
  type: "/aceso.study.v1.EventEscrowChanged";
  value: EventEscrowChangedAmino;
}
/** EventEscrowChanged carries the escrow, and the contribution that changed it if any. */
export interface EventEscrowChangedSDKType {
  escrow: EscrowSDKType;
  contribution?: ContributionSDKType;
}
export interface EventCommitteeApproved {
  committee: EthicsCommittee;
}
export interface EventCommitteeApprovedProtoMsg {
  typeUrl: "/aceso.study.v1.EventCommitteeApproved";
  value: Uint8Array;
}
/**
 * @name EventCommitteeApprovedAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.EventCommitteeApproved
 */
export interface EventCommitteeApprovedAmino {
  committee: EthicsCommitteeAmino;
}
export interface EventCommitteeApprovedAminoMsg {
  type: "/aceso.study.v1.EventCommitteeApproved";
  value: EventCommitteeApprovedAmino;
}
export interface EventCommitteeApprovedSDKType {
  committee: EthicsCommitteeSDKType;
}
export interface EventEthicsAttested {
  ethics: Ethics;
}
export interface EventEthicsAttestedProtoMsg {
  typeUrl: "/aceso.study.v1.EventEthicsAttested";
  value: Uint8Array;
}
/**
 * @name EventEthicsAttestedAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.EventEthicsAttested
 */
export interface EventEthicsAttestedAmino {
  ethics: EthicsAmino;
}
export interface EventEthicsAttestedAminoMsg {
  type: "/aceso.study.v1.EventEthicsAttested";
  value: EventEthicsAttestedAmino;
}
export interface EventEthicsAttestedSDKType {
  ethics: EthicsSDKType;
}
/** EventAccessRequested carries a request and the payment of each of its orders. */
export interface EventAccessRequested {
  request: Request;
  orders: RequestOrder[];
  decisions: RecordDecision[];
}
export interface EventAccessRequestedProtoMsg {
  typeUrl: "/aceso.study.v1.EventAccessRequested";
  value: Uint8Array;
}
/**
 * EventAccessRequested carries a request and the payment of each of its orders.
 * @name EventAccessRequestedAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.EventAccessRequested
 */
export interface EventAccessRequestedAmino {
  request: RequestAmino;
  orders: RequestOrderAmino[];
  decisions: RecordDecisionAmino[];
}
export interface EventAccessRequestedAminoMsg {
  type: "/aceso.study.v1.EventAccessRequested";
  value: EventAccessRequestedAmino;
}
/** EventAccessRequested carries a request and the payment of each of its orders. */
export interface EventAccessRequestedSDKType {
  request: RequestSDKType;
  orders: RequestOrderSDKType[];
  decisions: RecordDecisionSDKType[];
}
/** RecordDecision says under which consent and at what price a record was permitted. */
export interface RecordDecision {
  record: Uint8Array;
  consent: Uint8Array;
  price: bigint;
}
export interface RecordDecisionProtoMsg {
  typeUrl: "/aceso.study.v1.RecordDecision";
  value: Uint8Array;
}
/**
 * RecordDecision says under which consent and at what price a record was permitted.
 * @name RecordDecisionAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.RecordDecision
 */
export interface RecordDecisionAmino {
  record?: string;
  consent?: string;
  price?: string;
}
export interface RecordDecisionAminoMsg {
  type: "/aceso.study.v1.RecordDecision";
  value: RecordDecisionAmino;
}
/** RecordDecision says under which consent and at what price a record was permitted. */
export interface RecordDecisionSDKType {
  record: Uint8Array;
  consent: Uint8Array;
  price: bigint;
}
/** EventOrderSettled carries the payment of one order after it was paid or refunded. */
export interface EventOrderSettled {
  order: RequestOrder;
  escrow: Escrow;
  /** records of a refunded order: they may be asked for again */
  reopened: Uint8Array[];
}
export interface EventOrderSettledProtoMsg {
  typeUrl: "/aceso.study.v1.EventOrderSettled";
  value: Uint8Array;
}
/**
 * EventOrderSettled carries the payment of one order after it was paid or refunded.
 * @name EventOrderSettledAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.EventOrderSettled
 */
export interface EventOrderSettledAmino {
  order: RequestOrderAmino;
  escrow: EscrowAmino;
  /**
   * records of a refunded order: they may be asked for again
   */
  reopened?: string[];
}
export interface EventOrderSettledAminoMsg {
  type: "/aceso.study.v1.EventOrderSettled";
  value: EventOrderSettledAmino;
}
/** EventOrderSettled carries the payment of one order after it was paid or refunded. */
export interface EventOrderSettledSDKType {
  order: RequestOrderSDKType;
  escrow: EscrowSDKType;
  reopened: Uint8Array[];
}
/** EventManifestPublished carries a manifest and its records, ascending. */
export interface EventManifestPublished {
  manifest: Manifest;
  records: Uint8Array[];
}
export interface EventManifestPublishedProtoMsg {
  typeUrl: "/aceso.study.v1.EventManifestPublished";
  value: Uint8Array;
}
/**
 * EventManifestPublished carries a manifest and its records, ascending.
 * @name EventManifestPublishedAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.EventManifestPublished
 */
export interface EventManifestPublishedAmino {
  manifest: ManifestAmino;
  records?: string[];
}
export interface EventManifestPublishedAminoMsg {
  type: "/aceso.study.v1.EventManifestPublished";
  value: EventManifestPublishedAmino;
}
/** EventManifestPublished carries a manifest and its records, ascending. */
export interface EventManifestPublishedSDKType {
  manifest: ManifestSDKType;
  records: Uint8Array[];
}
/** EventResultReturned carries the name of a result; only the owner can open it. */
export interface EventResultReturned {
  result: Result;
}
export interface EventResultReturnedProtoMsg {
  typeUrl: "/aceso.study.v1.EventResultReturned";
  value: Uint8Array;
}
/**
 * EventResultReturned carries the name of a result; only the owner can open it.
 * @name EventResultReturnedAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.EventResultReturned
 */
export interface EventResultReturnedAmino {
  result: ResultAmino;
}
export interface EventResultReturnedAminoMsg {
  type: "/aceso.study.v1.EventResultReturned";
  value: EventResultReturnedAmino;
}
/** EventResultReturned carries the name of a result; only the owner can open it. */
export interface EventResultReturnedSDKType {
  result: ResultSDKType;
}
export interface EventParamsUpdated {
  params: Params;
}
export interface EventParamsUpdatedProtoMsg {
  typeUrl: "/aceso.study.v1.EventParamsUpdated";
  value: Uint8Array;
}
/**
 * @name EventParamsUpdatedAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.EventParamsUpdated
 */
export interface EventParamsUpdatedAmino {
  params: ParamsAmino;
}
export interface EventParamsUpdatedAminoMsg {
  type: "/aceso.study.v1.EventParamsUpdated";
  value: EventParamsUpdatedAmino;
}
export interface EventParamsUpdatedSDKType {
  params: ParamsSDKType;
}
function createBaseEventProfileSet(): EventProfileSet {
  return {
    profile: Profile.fromPartial({})
  };
}
export const EventProfileSet = {
  typeUrl: "/aceso.study.v1.EventProfileSet",
  encode(message: EventProfileSet, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.profile !== undefined) {
      Profile.encode(message.profile, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventProfileSet {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventProfileSet();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.profile = Profile.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventProfileSet {
    const obj = createBaseEventProfileSet();
    if (isSet(object.profile)) obj.profile = Profile.fromJSON(object.profile);
    return obj;
  },
  toJSON(message: EventProfileSet): JsonSafe<EventProfileSet> {
    const obj: any = {};
    message.profile !== undefined && (obj.profile = message.profile ? Profile.toJSON(message.profile) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventProfileSet>): EventProfileSet {
    const message = createBaseEventProfileSet();
    if (object.profile !== undefined && object.profile !== null) {
      message.profile = Profile.fromPartial(object.profile);
    }
    return message;
  },
  fromAmino(object: EventProfileSetAmino): EventProfileSet {
    const message = createBaseEventProfileSet();
    if (object.profile !== undefined && object.profile !== null) {
      message.profile = Profile.fromAmino(object.profile);
    }
    return message;
  },
  toAmino(message: EventProfileSet): EventProfileSetAmino {
    const obj: any = {};
    obj.profile = message.profile ? Profile.toAmino(message.profile) : Profile.toAmino(Profile.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventProfileSetAminoMsg): EventProfileSet {
    return EventProfileSet.fromAmino(object.value);
  },
  fromProtoMsg(message: EventProfileSetProtoMsg): EventProfileSet {
    return EventProfileSet.decode(message.value);
  },
  toProto(message: EventProfileSet): Uint8Array {
    return EventProfileSet.encode(message).finish();
  },
  toProtoMsg(message: EventProfileSet): EventProfileSetProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.EventProfileSet",
      value: EventProfileSet.encode(message).finish()
    };
  }
};
function createBaseEventStudyChanged(): EventStudyChanged {
  return {
    study: Study.fromPartial({})
  };
}
export const EventStudyChanged = {
  typeUrl: "/aceso.study.v1.EventStudyChanged",
  encode(message: EventStudyChanged, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.study !== undefined) {
      Study.encode(message.study, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventStudyChanged {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventStudyChanged();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.study = Study.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventStudyChanged {
    const obj = createBaseEventStudyChanged();
    if (isSet(object.study)) obj.study = Study.fromJSON(object.study);
    return obj;
  },
  toJSON(message: EventStudyChanged): JsonSafe<EventStudyChanged> {
    const obj: any = {};
    message.study !== undefined && (obj.study = message.study ? Study.toJSON(message.study) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventStudyChanged>): EventStudyChanged {
    const message = createBaseEventStudyChanged();
    if (object.study !== undefined && object.study !== null) {
      message.study = Study.fromPartial(object.study);
    }
    return message;
  },
  fromAmino(object: EventStudyChangedAmino): EventStudyChanged {
    const message = createBaseEventStudyChanged();
    if (object.study !== undefined && object.study !== null) {
      message.study = Study.fromAmino(object.study);
    }
    return message;
  },
  toAmino(message: EventStudyChanged): EventStudyChangedAmino {
    const obj: any = {};
    obj.study = message.study ? Study.toAmino(message.study) : Study.toAmino(Study.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventStudyChangedAminoMsg): EventStudyChanged {
    return EventStudyChanged.fromAmino(object.value);
  },
  fromProtoMsg(message: EventStudyChangedProtoMsg): EventStudyChanged {
    return EventStudyChanged.decode(message.value);
  },
  toProto(message: EventStudyChanged): Uint8Array {
    return EventStudyChanged.encode(message).finish();
  },
  toProtoMsg(message: EventStudyChanged): EventStudyChangedProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.EventStudyChanged",
      value: EventStudyChanged.encode(message).finish()
    };
  }
};
function createBaseEventProtocolAdded(): EventProtocolAdded {
  return {
    protocol: Protocol.fromPartial({})
  };
}
export const EventProtocolAdded = {
  typeUrl: "/aceso.study.v1.EventProtocolAdded",
  encode(message: EventProtocolAdded, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.protocol !== undefined) {
      Protocol.encode(message.protocol, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventProtocolAdded {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventProtocolAdded();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.protocol = Protocol.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventProtocolAdded {
    const obj = createBaseEventProtocolAdded();
    if (isSet(object.protocol)) obj.protocol = Protocol.fromJSON(object.protocol);
    return obj;
  },
  toJSON(message: EventProtocolAdded): JsonSafe<EventProtocolAdded> {
    const obj: any = {};
    message.protocol !== undefined && (obj.protocol = message.protocol ? Protocol.toJSON(message.protocol) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventProtocolAdded>): EventProtocolAdded {
    const message = createBaseEventProtocolAdded();
    if (object.protocol !== undefined && object.protocol !== null) {
      message.protocol = Protocol.fromPartial(object.protocol);
    }
    return message;
  },
  fromAmino(object: EventProtocolAddedAmino): EventProtocolAdded {
    const message = createBaseEventProtocolAdded();
    if (object.protocol !== undefined && object.protocol !== null) {
      message.protocol = Protocol.fromAmino(object.protocol);
    }
    return message;
  },
  toAmino(message: EventProtocolAdded): EventProtocolAddedAmino {
    const obj: any = {};
    obj.protocol = message.protocol ? Protocol.toAmino(message.protocol) : Protocol.toAmino(Protocol.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventProtocolAddedAminoMsg): EventProtocolAdded {
    return EventProtocolAdded.fromAmino(object.value);
  },
  fromProtoMsg(message: EventProtocolAddedProtoMsg): EventProtocolAdded {
    return EventProtocolAdded.decode(message.value);
  },
  toProto(message: EventProtocolAdded): Uint8Array {
    return EventProtocolAdded.encode(message).finish();
  },
  toProtoMsg(message: EventProtocolAdded): EventProtocolAddedProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.EventProtocolAdded",
      value: EventProtocolAdded.encode(message).finish()
    };
  }
};
function createBaseEventEscrowChanged(): EventEscrowChanged {
  return {
    escrow: Escrow.fromPartial({}),
    contribution: undefined
  };
}
export const EventEscrowChanged = {
  typeUrl: "/aceso.study.v1.EventEscrowChanged",
  encode(message: EventEscrowChanged, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.escrow !== undefined) {
      Escrow.encode(message.escrow, writer.uint32(10).fork()).ldelim();
    }
    if (message.contribution !== undefined) {
      Contribution.encode(message.contribution, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventEscrowChanged {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventEscrowChanged();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.escrow = Escrow.decode(reader, reader.uint32());
          break;
        case 2:
          message.contribution = Contribution.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventEscrowChanged {
    const obj = createBaseEventEscrowChanged();
    if (isSet(object.escrow)) obj.escrow = Escrow.fromJSON(object.escrow);
    if (isSet(object.contribution)) obj.contribution = Contribution.fromJSON(object.contribution);
    return obj;
  },
  toJSON(message: EventEscrowChanged): JsonSafe<EventEscrowChanged> {
    const obj: any = {};
    message.escrow !== undefined && (obj.escrow = message.escrow ? Escrow.toJSON(message.escrow) : undefined);
    message.contribution !== undefined && (obj.contribution = message.contribution ? Contribution.toJSON(message.contribution) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventEscrowChanged>): EventEscrowChanged {
    const message = createBaseEventEscrowChanged();
    if (object.escrow !== undefined && object.escrow !== null) {
      message.escrow = Escrow.fromPartial(object.escrow);
    }
    if (object.contribution !== undefined && object.contribution !== null) {
      message.contribution = Contribution.fromPartial(object.contribution);
    }
    return message;
  },
  fromAmino(object: EventEscrowChangedAmino): EventEscrowChanged {
    const message = createBaseEventEscrowChanged();
    if (object.escrow !== undefined && object.escrow !== null) {
      message.escrow = Escrow.fromAmino(object.escrow);
    }
    if (object.contribution !== undefined && object.contribution !== null) {
      message.contribution = Contribution.fromAmino(object.contribution);
    }
    return message;
  },
  toAmino(message: EventEscrowChanged): EventEscrowChangedAmino {
    const obj: any = {};
    obj.escrow = message.escrow ? Escrow.toAmino(message.escrow) : Escrow.toAmino(Escrow.fromPartial({}));
    obj.contribution = message.contribution ? Contribution.toAmino(message.contribution) : undefined;
    return obj;
  },
  fromAminoMsg(object: EventEscrowChangedAminoMsg): EventEscrowChanged {
    return EventEscrowChanged.fromAmino(object.value);
  },
  fromProtoMsg(message: EventEscrowChangedProtoMsg): EventEscrowChanged {
    return EventEscrowChanged.decode(message.value);
  },
  toProto(message: EventEscrowChanged): Uint8Array {
    return EventEscrowChanged.encode(message).finish();
  },
  toProtoMsg(message: EventEscrowChanged): EventEscrowChangedProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.EventEscrowChanged",
      value: EventEscrowChanged.encode(message).finish()
    };
  }
};
function createBaseEventCommitteeApproved(): EventCommitteeApproved {
  return {
    committee: EthicsCommittee.fromPartial({})
  };
}
export const EventCommitteeApproved = {
  typeUrl: "/aceso.study.v1.EventCommitteeApproved",
  encode(message: EventCommitteeApproved, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.committee !== undefined) {
      EthicsCommittee.encode(message.committee, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventCommitteeApproved {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventCommitteeApproved();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.committee = EthicsCommittee.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventCommitteeApproved {
    const obj = createBaseEventCommitteeApproved();
    if (isSet(object.committee)) obj.committee = EthicsCommittee.fromJSON(object.committee);
    return obj;
  },
  toJSON(message: EventCommitteeApproved): JsonSafe<EventCommitteeApproved> {
    const obj: any = {};
    message.committee !== undefined && (obj.committee = message.committee ? EthicsCommittee.toJSON(message.committee) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventCommitteeApproved>): EventCommitteeApproved {
    const message = createBaseEventCommitteeApproved();
    if (object.committee !== undefined && object.committee !== null) {
      message.committee = EthicsCommittee.fromPartial(object.committee);
    }
    return message;
  },
  fromAmino(object: EventCommitteeApprovedAmino): EventCommitteeApproved {
    const message = createBaseEventCommitteeApproved();
    if (object.committee !== undefined && object.committee !== null) {
      message.committee = EthicsCommittee.fromAmino(object.committee);
    }
    return message;
  },
  toAmino(message: EventCommitteeApproved): EventCommitteeApprovedAmino {
    const obj: any = {};
    obj.committee = message.committee ? EthicsCommittee.toAmino(message.committee) : EthicsCommittee.toAmino(EthicsCommittee.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventCommitteeApprovedAminoMsg): EventCommitteeApproved {
    return EventCommitteeApproved.fromAmino(object.value);
  },
  fromProtoMsg(message: EventCommitteeApprovedProtoMsg): EventCommitteeApproved {
    return EventCommitteeApproved.decode(message.value);
  },
  toProto(message: EventCommitteeApproved): Uint8Array {
    return EventCommitteeApproved.encode(message).finish();
  },
  toProtoMsg(message: EventCommitteeApproved): EventCommitteeApprovedProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.EventCommitteeApproved",
      value: EventCommitteeApproved.encode(message).finish()
    };
  }
};
function createBaseEventEthicsAttested(): EventEthicsAttested {
  return {
    ethics: Ethics.fromPartial({})
  };
}
export const EventEthicsAttested = {
  typeUrl: "/aceso.study.v1.EventEthicsAttested",
  encode(message: EventEthicsAttested, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.ethics !== undefined) {
      Ethics.encode(message.ethics, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventEthicsAttested {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventEthicsAttested();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.ethics = Ethics.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventEthicsAttested {
    const obj = createBaseEventEthicsAttested();
    if (isSet(object.ethics)) obj.ethics = Ethics.fromJSON(object.ethics);
    return obj;
  },
  toJSON(message: EventEthicsAttested): JsonSafe<EventEthicsAttested> {
    const obj: any = {};
    message.ethics !== undefined && (obj.ethics = message.ethics ? Ethics.toJSON(message.ethics) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventEthicsAttested>): EventEthicsAttested {
    const message = createBaseEventEthicsAttested();
    if (object.ethics !== undefined && object.ethics !== null) {
      message.ethics = Ethics.fromPartial(object.ethics);
    }
    return message;
  },
  fromAmino(object: EventEthicsAttestedAmino): EventEthicsAttested {
    const message = createBaseEventEthicsAttested();
    if (object.ethics !== undefined && object.ethics !== null) {
      message.ethics = Ethics.fromAmino(object.ethics);
    }
    return message;
  },
  toAmino(message: EventEthicsAttested): EventEthicsAttestedAmino {
    const obj: any = {};
    obj.ethics = message.ethics ? Ethics.toAmino(message.ethics) : Ethics.toAmino(Ethics.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventEthicsAttestedAminoMsg): EventEthicsAttested {
    return EventEthicsAttested.fromAmino(object.value);
  },
  fromProtoMsg(message: EventEthicsAttestedProtoMsg): EventEthicsAttested {
    return EventEthicsAttested.decode(message.value);
  },
  toProto(message: EventEthicsAttested): Uint8Array {
    return EventEthicsAttested.encode(message).finish();
  },
  toProtoMsg(message: EventEthicsAttested): EventEthicsAttestedProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.EventEthicsAttested",
      value: EventEthicsAttested.encode(message).finish()
    };
  }
};
function createBaseEventAccessRequested(): EventAccessRequested {
  return {
    request: Request.fromPartial({}),
    orders: [],
    decisions: []
  };
}
export const EventAccessRequested = {
  typeUrl: "/aceso.study.v1.EventAccessRequested",
  encode(message: EventAccessRequested, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.request !== undefined) {
      Request.encode(message.request, writer.uint32(10).fork()).ldelim();
    }
    for (const v of message.orders) {
      RequestOrder.encode(v!, writer.uint32(18).fork()).ldelim();
    }
    for (const v of message.decisions) {
      RecordDecision.encode(v!, writer.uint32(26).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventAccessRequested {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventAccessRequested();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.request = Request.decode(reader, reader.uint32());
          break;
        case 2:
          message.orders.push(RequestOrder.decode(reader, reader.uint32()));
          break;
        case 3:
          message.decisions.push(RecordDecision.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventAccessRequested {
    const obj = createBaseEventAccessRequested();
    if (isSet(object.request)) obj.request = Request.fromJSON(object.request);
    if (Array.isArray(object?.orders)) obj.orders = object.orders.map((e: any) => RequestOrder.fromJSON(e));
    if (Array.isArray(object?.decisions)) obj.decisions = object.decisions.map((e: any) => RecordDecision.fromJSON(e));
    return obj;
  },
  toJSON(message: EventAccessRequested): JsonSafe<EventAccessRequested> {
    const obj: any = {};
    message.request !== undefined && (obj.request = message.request ? Request.toJSON(message.request) : undefined);
    if (message.orders) {
      obj.orders = message.orders.map(e => e ? RequestOrder.toJSON(e) : undefined);
    } else {
      obj.orders = [];
    }
    if (message.decisions) {
      obj.decisions = message.decisions.map(e => e ? RecordDecision.toJSON(e) : undefined);
    } else {
      obj.decisions = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<EventAccessRequested>): EventAccessRequested {
    const message = createBaseEventAccessRequested();
    if (object.request !== undefined && object.request !== null) {
      message.request = Request.fromPartial(object.request);
    }
    message.orders = object.orders?.map(e => RequestOrder.fromPartial(e)) || [];
    message.decisions = object.decisions?.map(e => RecordDecision.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: EventAccessRequestedAmino): EventAccessRequested {
    const message = createBaseEventAccessRequested();
    if (object.request !== undefined && object.request !== null) {
      message.request = Request.fromAmino(object.request);
    }
    message.orders = object.orders?.map(e => RequestOrder.fromAmino(e)) || [];
    message.decisions = object.decisions?.map(e => RecordDecision.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: EventAccessRequested): EventAccessRequestedAmino {
    const obj: any = {};
    obj.request = message.request ? Request.toAmino(message.request) : Request.toAmino(Request.fromPartial({}));
    if (message.orders) {
      obj.orders = message.orders.map(e => e ? RequestOrder.toAmino(e) : undefined);
    } else {
      obj.orders = message.orders;
    }
    if (message.decisions) {
      obj.decisions = message.decisions.map(e => e ? RecordDecision.toAmino(e) : undefined);
    } else {
      obj.decisions = message.decisions;
    }
    return obj;
  },
  fromAminoMsg(object: EventAccessRequestedAminoMsg): EventAccessRequested {
    return EventAccessRequested.fromAmino(object.value);
  },
  fromProtoMsg(message: EventAccessRequestedProtoMsg): EventAccessRequested {
    return EventAccessRequested.decode(message.value);
  },
  toProto(message: EventAccessRequested): Uint8Array {
    return EventAccessRequested.encode(message).finish();
  },
  toProtoMsg(message: EventAccessRequested): EventAccessRequestedProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.EventAccessRequested",
      value: EventAccessRequested.encode(message).finish()
    };
  }
};
function createBaseRecordDecision(): RecordDecision {
  return {
    record: new Uint8Array(),
    consent: new Uint8Array(),
    price: BigInt(0)
  };
}
export const RecordDecision = {
  typeUrl: "/aceso.study.v1.RecordDecision",
  encode(message: RecordDecision, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.record.length !== 0) {
      writer.uint32(10).bytes(message.record);
    }
    if (message.consent.length !== 0) {
      writer.uint32(18).bytes(message.consent);
    }
    if (message.price !== BigInt(0)) {
      writer.uint32(24).uint64(message.price);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): RecordDecision {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseRecordDecision();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.record = reader.bytes();
          break;
        case 2:
          message.consent = reader.bytes();
          break;
        case 3:
          message.price = reader.uint64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): RecordDecision {
    const obj = createBaseRecordDecision();
    if (isSet(object.record)) obj.record = bytesFromBase64(object.record);
    if (isSet(object.consent)) obj.consent = bytesFromBase64(object.consent);
    if (isSet(object.price)) obj.price = BigInt(object.price.toString());
    return obj;
  },
  toJSON(message: RecordDecision): JsonSafe<RecordDecision> {
    const obj: any = {};
    message.record !== undefined && (obj.record = base64FromBytes(message.record !== undefined ? message.record : new Uint8Array()));
    message.consent !== undefined && (obj.consent = base64FromBytes(message.consent !== undefined ? message.consent : new Uint8Array()));
    message.price !== undefined && (obj.price = (message.price || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<RecordDecision>): RecordDecision {
    const message = createBaseRecordDecision();
    message.record = object.record ?? new Uint8Array();
    message.consent = object.consent ?? new Uint8Array();
    if (object.price !== undefined && object.price !== null) {
      message.price = BigInt(object.price.toString());
    }
    return message;
  },
  fromAmino(object: RecordDecisionAmino): RecordDecision {
    const message = createBaseRecordDecision();
    if (object.record !== undefined && object.record !== null) {
      message.record = bytesFromBase64(object.record);
    }
    if (object.consent !== undefined && object.consent !== null) {
      message.consent = bytesFromBase64(object.consent);
    }
    if (object.price !== undefined && object.price !== null) {
      message.price = BigInt(object.price);
    }
    return message;
  },
  toAmino(message: RecordDecision): RecordDecisionAmino {
    const obj: any = {};
    obj.record = message.record ? base64FromBytes(message.record) : undefined;
    obj.consent = message.consent ? base64FromBytes(message.consent) : undefined;
    obj.price = message.price !== BigInt(0) ? message.price?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: RecordDecisionAminoMsg): RecordDecision {
    return RecordDecision.fromAmino(object.value);
  },
  fromProtoMsg(message: RecordDecisionProtoMsg): RecordDecision {
    return RecordDecision.decode(message.value);
  },
  toProto(message: RecordDecision): Uint8Array {
    return RecordDecision.encode(message).finish();
  },
  toProtoMsg(message: RecordDecision): RecordDecisionProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.RecordDecision",
      value: RecordDecision.encode(message).finish()
    };
  }
};
function createBaseEventOrderSettled(): EventOrderSettled {
  return {
    order: RequestOrder.fromPartial({}),
    escrow: Escrow.fromPartial({}),
    reopened: []
  };
}
export const EventOrderSettled = {
  typeUrl: "/aceso.study.v1.EventOrderSettled",
  encode(message: EventOrderSettled, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.order !== undefined) {
      RequestOrder.encode(message.order, writer.uint32(10).fork()).ldelim();
    }
    if (message.escrow !== undefined) {
      Escrow.encode(message.escrow, writer.uint32(18).fork()).ldelim();
    }
    for (const v of message.reopened) {
      writer.uint32(26).bytes(v!);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventOrderSettled {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventOrderSettled();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.order = RequestOrder.decode(reader, reader.uint32());
          break;
        case 2:
          message.escrow = Escrow.decode(reader, reader.uint32());
          break;
        case 3:
          message.reopened.push(reader.bytes());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventOrderSettled {
    const obj = createBaseEventOrderSettled();
    if (isSet(object.order)) obj.order = RequestOrder.fromJSON(object.order);
    if (isSet(object.escrow)) obj.escrow = Escrow.fromJSON(object.escrow);
    if (Array.isArray(object?.reopened)) obj.reopened = object.reopened.map((e: any) => bytesFromBase64(e));
    return obj;
  },
  toJSON(message: EventOrderSettled): JsonSafe<EventOrderSettled> {
    const obj: any = {};
    message.order !== undefined && (obj.order = message.order ? RequestOrder.toJSON(message.order) : undefined);
    message.escrow !== undefined && (obj.escrow = message.escrow ? Escrow.toJSON(message.escrow) : undefined);
    if (message.reopened) {
      obj.reopened = message.reopened.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.reopened = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<EventOrderSettled>): EventOrderSettled {
    const message = createBaseEventOrderSettled();
    if (object.order !== undefined && object.order !== null) {
      message.order = RequestOrder.fromPartial(object.order);
    }
    if (object.escrow !== undefined && object.escrow !== null) {
      message.escrow = Escrow.fromPartial(object.escrow);
    }
    message.reopened = object.reopened?.map(e => e) || [];
    return message;
  },
  fromAmino(object: EventOrderSettledAmino): EventOrderSettled {
    const message = createBaseEventOrderSettled();
    if (object.order !== undefined && object.order !== null) {
      message.order = RequestOrder.fromAmino(object.order);
    }
    if (object.escrow !== undefined && object.escrow !== null) {
      message.escrow = Escrow.fromAmino(object.escrow);
    }
    message.reopened = object.reopened?.map(e => bytesFromBase64(e)) || [];
    return message;
  },
  toAmino(message: EventOrderSettled): EventOrderSettledAmino {
    const obj: any = {};
    obj.order = message.order ? RequestOrder.toAmino(message.order) : RequestOrder.toAmino(RequestOrder.fromPartial({}));
    obj.escrow = message.escrow ? Escrow.toAmino(message.escrow) : Escrow.toAmino(Escrow.fromPartial({}));
    if (message.reopened) {
      obj.reopened = message.reopened.map(e => base64FromBytes(e));
    } else {
      obj.reopened = message.reopened;
    }
    return obj;
  },
  fromAminoMsg(object: EventOrderSettledAminoMsg): EventOrderSettled {
    return EventOrderSettled.fromAmino(object.value);
  },
  fromProtoMsg(message: EventOrderSettledProtoMsg): EventOrderSettled {
    return EventOrderSettled.decode(message.value);
  },
  toProto(message: EventOrderSettled): Uint8Array {
    return EventOrderSettled.encode(message).finish();
  },
  toProtoMsg(message: EventOrderSettled): EventOrderSettledProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.EventOrderSettled",
      value: EventOrderSettled.encode(message).finish()
    };
  }
};
function createBaseEventManifestPublished(): EventManifestPublished {
  return {
    manifest: Manifest.fromPartial({}),
    records: []
  };
}
export const EventManifestPublished = {
  typeUrl: "/aceso.study.v1.EventManifestPublished",
  encode(message: EventManifestPublished, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.manifest !== undefined) {
      Manifest.encode(message.manifest, writer.uint32(10).fork()).ldelim();
    }
    for (const v of message.records) {
      writer.uint32(18).bytes(v!);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventManifestPublished {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventManifestPublished();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.manifest = Manifest.decode(reader, reader.uint32());
          break;
        case 2:
          message.records.push(reader.bytes());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventManifestPublished {
    const obj = createBaseEventManifestPublished();
    if (isSet(object.manifest)) obj.manifest = Manifest.fromJSON(object.manifest);
    if (Array.isArray(object?.records)) obj.records = object.records.map((e: any) => bytesFromBase64(e));
    return obj;
  },
  toJSON(message: EventManifestPublished): JsonSafe<EventManifestPublished> {
    const obj: any = {};
    message.manifest !== undefined && (obj.manifest = message.manifest ? Manifest.toJSON(message.manifest) : undefined);
    if (message.records) {
      obj.records = message.records.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.records = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<EventManifestPublished>): EventManifestPublished {
    const message = createBaseEventManifestPublished();
    if (object.manifest !== undefined && object.manifest !== null) {
      message.manifest = Manifest.fromPartial(object.manifest);
    }
    message.records = object.records?.map(e => e) || [];
    return message;
  },
  fromAmino(object: EventManifestPublishedAmino): EventManifestPublished {
    const message = createBaseEventManifestPublished();
    if (object.manifest !== undefined && object.manifest !== null) {
      message.manifest = Manifest.fromAmino(object.manifest);
    }
    message.records = object.records?.map(e => bytesFromBase64(e)) || [];
    return message;
  },
  toAmino(message: EventManifestPublished): EventManifestPublishedAmino {
    const obj: any = {};
    obj.manifest = message.manifest ? Manifest.toAmino(message.manifest) : Manifest.toAmino(Manifest.fromPartial({}));
    if (message.records) {
      obj.records = message.records.map(e => base64FromBytes(e));
    } else {
      obj.records = message.records;
    }
    return obj;
  },
  fromAminoMsg(object: EventManifestPublishedAminoMsg): EventManifestPublished {
    return EventManifestPublished.fromAmino(object.value);
  },
  fromProtoMsg(message: EventManifestPublishedProtoMsg): EventManifestPublished {
    return EventManifestPublished.decode(message.value);
  },
  toProto(message: EventManifestPublished): Uint8Array {
    return EventManifestPublished.encode(message).finish();
  },
  toProtoMsg(message: EventManifestPublished): EventManifestPublishedProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.EventManifestPublished",
      value: EventManifestPublished.encode(message).finish()
    };
  }
};
function createBaseEventResultReturned(): EventResultReturned {
  return {
    result: Result.fromPartial({})
  };
}
export const EventResultReturned = {
  typeUrl: "/aceso.study.v1.EventResultReturned",
  encode(message: EventResultReturned, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.result !== undefined) {
      Result.encode(message.result, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventResultReturned {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventResultReturned();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.result = Result.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventResultReturned {
    const obj = createBaseEventResultReturned();
    if (isSet(object.result)) obj.result = Result.fromJSON(object.result);
    return obj;
  },
  toJSON(message: EventResultReturned): JsonSafe<EventResultReturned> {
    const obj: any = {};
    message.result !== undefined && (obj.result = message.result ? Result.toJSON(message.result) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventResultReturned>): EventResultReturned {
    const message = createBaseEventResultReturned();
    if (object.result !== undefined && object.result !== null) {
      message.result = Result.fromPartial(object.result);
    }
    return message;
  },
  fromAmino(object: EventResultReturnedAmino): EventResultReturned {
    const message = createBaseEventResultReturned();
    if (object.result !== undefined && object.result !== null) {
      message.result = Result.fromAmino(object.result);
    }
    return message;
  },
  toAmino(message: EventResultReturned): EventResultReturnedAmino {
    const obj: any = {};
    obj.result = message.result ? Result.toAmino(message.result) : Result.toAmino(Result.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventResultReturnedAminoMsg): EventResultReturned {
    return EventResultReturned.fromAmino(object.value);
  },
  fromProtoMsg(message: EventResultReturnedProtoMsg): EventResultReturned {
    return EventResultReturned.decode(message.value);
  },
  toProto(message: EventResultReturned): Uint8Array {
    return EventResultReturned.encode(message).finish();
  },
  toProtoMsg(message: EventResultReturned): EventResultReturnedProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.EventResultReturned",
      value: EventResultReturned.encode(message).finish()
    };
  }
};
function createBaseEventParamsUpdated(): EventParamsUpdated {
  return {
    params: Params.fromPartial({})
  };
}
export const EventParamsUpdated = {
  typeUrl: "/aceso.study.v1.EventParamsUpdated",
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
      typeUrl: "/aceso.study.v1.EventParamsUpdated",
      value: EventParamsUpdated.encode(message).finish()
    };
  }
};