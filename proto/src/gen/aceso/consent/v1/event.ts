import { Consent, ConsentAmino, ConsentSDKType, Head, HeadAmino, HeadSDKType, Guardian, GuardianAmino, GuardianSDKType, Terms, TermsAmino, TermsSDKType, Issuer, IssuerAmino, IssuerSDKType, Visa, VisaAmino, VisaSDKType, DeidMethod, DeidMethodAmino, DeidMethodSDKType, Params, ParamsAmino, ParamsSDKType } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, DeepPartial, bytesFromBase64, base64FromBytes } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
/** EventConsentChanged carries the consent and the owner's head after any change to them. */
export interface EventConsentChanged {
  consent: Consent;
  head: Head;
}
export interface EventConsentChangedProtoMsg {
  typeUrl: "/aceso.consent.v1.EventConsentChanged";
  value: Uint8Array;
}
/**
 * EventConsentChanged carries the consent and the owner's head after any change to them.
 * @name EventConsentChangedAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.EventConsentChanged
 */
export interface EventConsentChangedAmino {
  consent: ConsentAmino;
  head: HeadAmino;
}
export interface EventConsentChangedAminoMsg {
  type: "/aceso.consent.v1.EventConsentChanged";
  value: EventConsentChangedAmino;
}
/** EventConsentChanged carries the consent and the owner's head after any change to them. */
export interface EventConsentChangedSDKType {
  consent: ConsentSDKType;
  head: HeadSDKType;
}
/** EventConsentsExpired names consents that left on the owner's next write, and the head after it. */
export interface EventConsentsExpired {
  consents: Uint8Array[];
  head: Head;
}
export interface EventConsentsExpiredProtoMsg {
  typeUrl: "/aceso.consent.v1.EventConsentsExpired";
  value: Uint8Array;
}
/**
 * EventConsentsExpired names consents that left on the owner's next write, and the head after it.
 * @name EventConsentsExpiredAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.EventConsentsExpired
 */
export interface EventConsentsExpiredAmino {
  consents?: string[];
  head: HeadAmino;
}
export interface EventConsentsExpiredAminoMsg {
  type: "/aceso.consent.v1.EventConsentsExpired";
  value: EventConsentsExpiredAmino;
}
/** EventConsentsExpired names consents that left on the owner's next write, and the head after it. */
export interface EventConsentsExpiredSDKType {
  consents: Uint8Array[];
  head: HeadSDKType;
}
export interface EventGuardianChanged {
  guardian: Guardian;
  removed: boolean;
}
export interface EventGuardianChangedProtoMsg {
  typeUrl: "/aceso.consent.v1.EventGuardianChanged";
  value: Uint8Array;
}
/**
 * @name EventGuardianChangedAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.EventGuardianChanged
 */
export interface EventGuardianChangedAmino {
  guardian: GuardianAmino;
  removed?: boolean;
}
export interface EventGuardianChangedAminoMsg {
  type: "/aceso.consent.v1.EventGuardianChanged";
  value: EventGuardianChangedAmino;
}
export interface EventGuardianChangedSDKType {
  guardian: GuardianSDKType;
  removed: boolean;
}
export interface EventTermsRegistered {
  terms: Terms;
}
export interface EventTermsRegisteredProtoMsg {
  typeUrl: "/aceso.consent.v1.EventTermsRegistered";
  value: Uint8Array;
}
/**
 * @name EventTermsRegisteredAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.EventTermsRegistered
 */
export interface EventTermsRegisteredAmino {
  terms: TermsAmino;
}
export interface EventTermsRegisteredAminoMsg {
  type: "/aceso.consent.v1.EventTermsRegistered";
  value: EventTermsRegisteredAmino;
}
export interface EventTermsRegisteredSDKType {
  terms: TermsSDKType;
}
export interface EventIssuerApproved {
  issuer: Issuer;
}
export interface EventIssuerApprovedProtoMsg {
  typeUrl: "/aceso.consent.v1.EventIssuerApproved";
  value: Uint8Array;
}
/**
 * @name EventIssuerApprovedAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.EventIssuerApproved
 */
export interface EventIssuerApprovedAmino {
  issuer: IssuerAmino;
}
export interface EventIssuerApprovedAminoMsg {
  type: "/aceso.consent.v1.EventIssuerApproved";
  value: EventIssuerApprovedAmino;
}
export interface EventIssuerApprovedSDKType {
  issuer: IssuerSDKType;
}
export interface EventVisaChanged {
  visa: Visa;
  revoked: boolean;
}
export interface EventVisaChangedProtoMsg {
  typeUrl: "/aceso.consent.v1.EventVisaChanged";
  value: Uint8Array;
}
/**
 * @name EventVisaChangedAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.EventVisaChanged
 */
export interface EventVisaChangedAmino {
  visa: VisaAmino;
  revoked?: boolean;
}
export interface EventVisaChangedAminoMsg {
  type: "/aceso.consent.v1.EventVisaChanged";
  value: EventVisaChangedAmino;
}
export interface EventVisaChangedSDKType {
  visa: VisaSDKType;
  revoked: boolean;
}
export interface EventDeidMethodRegistered {
  method: DeidMethod;
}
export interface EventDeidMethodRegisteredProtoMsg {
  typeUrl: "/aceso.consent.v1.EventDeidMethodRegistered";
  value: Uint8Array;
}
/**
 * @name EventDeidMethodRegisteredAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.EventDeidMethodRegistered
 */
export interface EventDeidMethodRegisteredAmino {
  method: DeidMethodAmino;
}
export interface EventDeidMethodRegisteredAminoMsg {
  type: "/aceso.consent.v1.EventDeidMethodRegistered";
  value: EventDeidMethodRegisteredAmino;
}
export interface EventDeidMethodRegisteredSDKType {
  method: DeidMethodSDKType;
}
export interface EventParamsUpdated {
  params: Params;
}
export interface EventParamsUpdatedProtoMsg {
  typeUrl: "/aceso.consent.v1.EventParamsUpdated";
  value: Uint8Array;
}
/**
 * @name EventParamsUpdatedAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.EventParamsUpdated
 */
export interface EventParamsUpdatedAmino {
  params: ParamsAmino;
}
export interface EventParamsUpdatedAminoMsg {
  type: "/aceso.consent.v1.EventParamsUpdated";
  value: EventParamsUpdatedAmino;
}
export interface EventParamsUpdatedSDKType {
  params: ParamsSDKType;
}
function createBaseEventConsentChanged(): EventConsentChanged {
  return {
    consent: Consent.fromPartial({}),
    head: Head.fromPartial({})
  };
}
export const EventConsentChanged = {
  typeUrl: "/aceso.consent.v1.EventConsentChanged",
  encode(message: EventConsentChanged, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.consent !== undefined) {
      Consent.encode(message.consent, writer.uint32(10).fork()).ldelim();
    }
    if (message.head !== undefined) {
      Head.encode(message.head, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventConsentChanged {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventConsentChanged();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.consent = Consent.decode(reader, reader.uint32());
          break;
        case 2:
          message.head = Head.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventConsentChanged {
    const obj = createBaseEventConsentChanged();
    if (isSet(object.consent)) obj.consent = Consent.fromJSON(object.consent);
    if (isSet(object.head)) obj.head = Head.fromJSON(object.head);
    return obj;
  },
  toJSON(message: EventConsentChanged): JsonSafe<EventConsentChanged> {
    const obj: any = {};
    message.consent !== undefined && (obj.consent = message.consent ? Consent.toJSON(message.consent) : undefined);
    message.head !== undefined && (obj.head = message.head ? Head.toJSON(message.head) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventConsentChanged>): EventConsentChanged {
    const message = createBaseEventConsentChanged();
    if (object.consent !== undefined && object.consent !== null) {
      message.consent = Consent.fromPartial(object.consent);
    }
    if (object.head !== undefined && object.head !== null) {
      message.head = Head.fromPartial(object.head);
    }
    return message;
  },
  fromAmino(object: EventConsentChangedAmino): EventConsentChanged {
    const message = createBaseEventConsentChanged();
    if (object.consent !== undefined && object.consent !== null) {
      message.consent = Consent.fromAmino(object.consent);
    }
    if (object.head !== undefined && object.head !== null) {
      message.head = Head.fromAmino(object.head);
    }
    return message;
  },
  toAmino(message: EventConsentChanged): EventConsentChangedAmino {
    const obj: any = {};
    obj.consent = message.consent ? Consent.toAmino(message.consent) : Consent.toAmino(Consent.fromPartial({}));
    obj.head = message.head ? Head.toAmino(message.head) : Head.toAmino(Head.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventConsentChangedAminoMsg): EventConsentChanged {
    return EventConsentChanged.fromAmino(object.value);
  },
  fromProtoMsg(message: EventConsentChangedProtoMsg): EventConsentChanged {
    return EventConsentChanged.decode(message.value);
  },
  toProto(message: EventConsentChanged): Uint8Array {
    return EventConsentChanged.encode(message).finish();
  },
  toProtoMsg(message: EventConsentChanged): EventConsentChangedProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.EventConsentChanged",
      value: EventConsentChanged.encode(message).finish()
    };
  }
};
function createBaseEventConsentsExpired(): EventConsentsExpired {
  return {
    consents: [],
    head: Head.fromPartial({})
  };
}
export const EventConsentsExpired = {
  typeUrl: "/aceso.consent.v1.EventConsentsExpired",
  encode(message: EventConsentsExpired, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.consents) {
      writer.uint32(10).bytes(v!);
    }
    if (message.head !== undefined) {
      Head.encode(message.head, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventConsentsExpired {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventConsentsExpired();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.consents.push(reader.bytes());
          break;
        case 2:
          message.head = Head.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventConsentsExpired {
    const obj = createBaseEventConsentsExpired();
    if (Array.isArray(object?.consents)) obj.consents = object.consents.map((e: any) => bytesFromBase64(e));
    if (isSet(object.head)) obj.head = Head.fromJSON(object.head);
    return obj;
  },
  toJSON(message: EventConsentsExpired): JsonSafe<EventConsentsExpired> {
    const obj: any = {};
    if (message.consents) {
      obj.consents = message.consents.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.consents = [];
    }
    message.head !== undefined && (obj.head = message.head ? Head.toJSON(message.head) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventConsentsExpired>): EventConsentsExpired {
    const message = createBaseEventConsentsExpired();
    message.consents = object.consents?.map(e => e) || [];
    if (object.head !== undefined && object.head !== null) {
      message.head = Head.fromPartial(object.head);
    }
    return message;
  },
  fromAmino(object: EventConsentsExpiredAmino): EventConsentsExpired {
    const message = createBaseEventConsentsExpired();
    message.consents = object.consents?.map(e => bytesFromBase64(e)) || [];
    if (object.head !== undefined && object.head !== null) {
      message.head = Head.fromAmino(object.head);
    }
    return message;
  },
  toAmino(message: EventConsentsExpired): EventConsentsExpiredAmino {
    const obj: any = {};
    if (message.consents) {
      obj.consents = message.consents.map(e => base64FromBytes(e));
    } else {
      obj.consents = message.consents;
    }
    obj.head = message.head ? Head.toAmino(message.head) : Head.toAmino(Head.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventConsentsExpiredAminoMsg): EventConsentsExpired {
    return EventConsentsExpired.fromAmino(object.value);
  },
  fromProtoMsg(message: EventConsentsExpiredProtoMsg): EventConsentsExpired {
    return EventConsentsExpired.decode(message.value);
  },
  toProto(message: EventConsentsExpired): Uint8Array {
    return EventConsentsExpired.encode(message).finish();
  },
  toProtoMsg(message: EventConsentsExpired): EventConsentsExpiredProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.EventConsentsExpired",
      value: EventConsentsExpired.encode(message).finish()
    };
  }
};
function createBaseEventGuardianChanged(): EventGuardianChanged {
  return {
    guardian: Guardian.fromPartial({}),
    removed: false
  };
}
export const EventGuardianChanged = {
  typeUrl: "/aceso.consent.v1.EventGuardianChanged",
  encode(message: EventGuardianChanged, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.guardian !== undefined) {
      Guardian.encode(message.guardian, writer.uint32(10).fork()).ldelim();
    }
    if (message.removed === true) {
      writer.uint32(16).bool(message.removed);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventGuardianChanged {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventGuardianChanged();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.guardian = Guardian.decode(reader, reader.uint32());
          break;
        case 2:
          message.removed = reader.bool();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventGuardianChanged {
    const obj = createBaseEventGuardianChanged();
    if (isSet(object.guardian)) obj.guardian = Guardian.fromJSON(object.guardian);
    if (isSet(object.removed)) obj.removed = Boolean(object.removed);
    return obj;
  },
  toJSON(message: EventGuardianChanged): JsonSafe<EventGuardianChanged> {
    const obj: any = {};
    message.guardian !== undefined && (obj.guardian = message.guardian ? Guardian.toJSON(message.guardian) : undefined);
    message.removed !== undefined && (obj.removed = message.removed);
    return obj;
  },
  fromPartial(object: DeepPartial<EventGuardianChanged>): EventGuardianChanged {
    const message = createBaseEventGuardianChanged();
    if (object.guardian !== undefined && object.guardian !== null) {
      message.guardian = Guardian.fromPartial(object.guardian);
    }
    message.removed = object.removed ?? false;
    return message;
  },
  fromAmino(object: EventGuardianChangedAmino): EventGuardianChanged {
    const message = createBaseEventGuardianChanged();
    if (object.guardian !== undefined && object.guardian !== null) {
      message.guardian = Guardian.fromAmino(object.guardian);
    }
    if (object.removed !== undefined && object.removed !== null) {
      message.removed = object.removed;
    }
    return message;
  },
  toAmino(message: EventGuardianChanged): EventGuardianChangedAmino {
    const obj: any = {};
    obj.guardian = message.guardian ? Guardian.toAmino(message.guardian) : Guardian.toAmino(Guardian.fromPartial({}));
    obj.removed = message.removed === false ? undefined : message.removed;
    return obj;
  },
  fromAminoMsg(object: EventGuardianChangedAminoMsg): EventGuardianChanged {
    return EventGuardianChanged.fromAmino(object.value);
  },
  fromProtoMsg(message: EventGuardianChangedProtoMsg): EventGuardianChanged {
    return EventGuardianChanged.decode(message.value);
  },
  toProto(message: EventGuardianChanged): Uint8Array {
    return EventGuardianChanged.encode(message).finish();
  },
  toProtoMsg(message: EventGuardianChanged): EventGuardianChangedProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.EventGuardianChanged",
      value: EventGuardianChanged.encode(message).finish()
    };
  }
};
function createBaseEventTermsRegistered(): EventTermsRegistered {
  return {
    terms: Terms.fromPartial({})
  };
}
export const EventTermsRegistered = {
  typeUrl: "/aceso.consent.v1.EventTermsRegistered",
  encode(message: EventTermsRegistered, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.terms !== undefined) {
      Terms.encode(message.terms, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventTermsRegistered {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventTermsRegistered();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.terms = Terms.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventTermsRegistered {
    const obj = createBaseEventTermsRegistered();
    if (isSet(object.terms)) obj.terms = Terms.fromJSON(object.terms);
    return obj;
  },
  toJSON(message: EventTermsRegistered): JsonSafe<EventTermsRegistered> {
    const obj: any = {};
    message.terms !== undefined && (obj.terms = message.terms ? Terms.toJSON(message.terms) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventTermsRegistered>): EventTermsRegistered {
    const message = createBaseEventTermsRegistered();
    if (object.terms !== undefined && object.terms !== null) {
      message.terms = Terms.fromPartial(object.terms);
    }
    return message;
  },
  fromAmino(object: EventTermsRegisteredAmino): EventTermsRegistered {
    const message = createBaseEventTermsRegistered();
    if (object.terms !== undefined && object.terms !== null) {
      message.terms = Terms.fromAmino(object.terms);
    }
    return message;
  },
  toAmino(message: EventTermsRegistered): EventTermsRegisteredAmino {
    const obj: any = {};
    obj.terms = message.terms ? Terms.toAmino(message.terms) : Terms.toAmino(Terms.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventTermsRegisteredAminoMsg): EventTermsRegistered {
    return EventTermsRegistered.fromAmino(object.value);
  },
  fromProtoMsg(message: EventTermsRegisteredProtoMsg): EventTermsRegistered {
    return EventTermsRegistered.decode(message.value);
  },
  toProto(message: EventTermsRegistered): Uint8Array {
    return EventTermsRegistered.encode(message).finish();
  },
  toProtoMsg(message: EventTermsRegistered): EventTermsRegisteredProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.EventTermsRegistered",
      value: EventTermsRegistered.encode(message).finish()
    };
  }
};
function createBaseEventIssuerApproved(): EventIssuerApproved {
  return {
    issuer: Issuer.fromPartial({})
  };
}
export const EventIssuerApproved = {
  typeUrl: "/aceso.consent.v1.EventIssuerApproved",
  encode(message: EventIssuerApproved, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.issuer !== undefined) {
      Issuer.encode(message.issuer, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventIssuerApproved {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventIssuerApproved();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.issuer = Issuer.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventIssuerApproved {
    const obj = createBaseEventIssuerApproved();
    if (isSet(object.issuer)) obj.issuer = Issuer.fromJSON(object.issuer);
    return obj;
  },
  toJSON(message: EventIssuerApproved): JsonSafe<EventIssuerApproved> {
    const obj: any = {};
    message.issuer !== undefined && (obj.issuer = message.issuer ? Issuer.toJSON(message.issuer) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventIssuerApproved>): EventIssuerApproved {
    const message = createBaseEventIssuerApproved();
    if (object.issuer !== undefined && object.issuer !== null) {
      message.issuer = Issuer.fromPartial(object.issuer);
    }
    return message;
  },
  fromAmino(object: EventIssuerApprovedAmino): EventIssuerApproved {
    const message = createBaseEventIssuerApproved();
    if (object.issuer !== undefined && object.issuer !== null) {
      message.issuer = Issuer.fromAmino(object.issuer);
    }
    return message;
  },
  toAmino(message: EventIssuerApproved): EventIssuerApprovedAmino {
    const obj: any = {};
    obj.issuer = message.issuer ? Issuer.toAmino(message.issuer) : Issuer.toAmino(Issuer.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventIssuerApprovedAminoMsg): EventIssuerApproved {
    return EventIssuerApproved.fromAmino(object.value);
  },
  fromProtoMsg(message: EventIssuerApprovedProtoMsg): EventIssuerApproved {
    return EventIssuerApproved.decode(message.value);
  },
  toProto(message: EventIssuerApproved): Uint8Array {
    return EventIssuerApproved.encode(message).finish();
  },
  toProtoMsg(message: EventIssuerApproved): EventIssuerApprovedProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.EventIssuerApproved",
      value: EventIssuerApproved.encode(message).finish()
    };
  }
};
function createBaseEventVisaChanged(): EventVisaChanged {
  return {
    visa: Visa.fromPartial({}),
    revoked: false
  };
}
export const EventVisaChanged = {
  typeUrl: "/aceso.consent.v1.EventVisaChanged",
  encode(message: EventVisaChanged, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.visa !== undefined) {
      Visa.encode(message.visa, writer.uint32(10).fork()).ldelim();
    }
    if (message.revoked === true) {
      writer.uint32(16).bool(message.revoked);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventVisaChanged {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventVisaChanged();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.visa = Visa.decode(reader, reader.uint32());
          break;
        case 2:
          message.revoked = reader.bool();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventVisaChanged {
    const obj = createBaseEventVisaChanged();
    if (isSet(object.visa)) obj.visa = Visa.fromJSON(object.visa);
    if (isSet(object.revoked)) obj.revoked = Boolean(object.revoked);
    return obj;
  },
  toJSON(message: EventVisaChanged): JsonSafe<EventVisaChanged> {
    const obj: any = {};
    message.visa !== undefined && (obj.visa = message.visa ? Visa.toJSON(message.visa) : undefined);
    message.revoked !== undefined && (obj.revoked = message.revoked);
    return obj;
  },
  fromPartial(object: DeepPartial<EventVisaChanged>): EventVisaChanged {
    const message = createBaseEventVisaChanged();
    if (object.visa !== undefined && object.visa !== null) {
      message.visa = Visa.fromPartial(object.visa);
    }
    message.revoked = object.revoked ?? false;
    return message;
  },
  fromAmino(object: EventVisaChangedAmino): EventVisaChanged {
    const message = createBaseEventVisaChanged();
    if (object.visa !== undefined && object.visa !== null) {
      message.visa = Visa.fromAmino(object.visa);
    }
    if (object.revoked !== undefined && object.revoked !== null) {
      message.revoked = object.revoked;
    }
    return message;
  },
  toAmino(message: EventVisaChanged): EventVisaChangedAmino {
    const obj: any = {};
    obj.visa = message.visa ? Visa.toAmino(message.visa) : Visa.toAmino(Visa.fromPartial({}));
    obj.revoked = message.revoked === false ? undefined : message.revoked;
    return obj;
  },
  fromAminoMsg(object: EventVisaChangedAminoMsg): EventVisaChanged {
    return EventVisaChanged.fromAmino(object.value);
  },
  fromProtoMsg(message: EventVisaChangedProtoMsg): EventVisaChanged {
    return EventVisaChanged.decode(message.value);
  },
  toProto(message: EventVisaChanged): Uint8Array {
    return EventVisaChanged.encode(message).finish();
  },
  toProtoMsg(message: EventVisaChanged): EventVisaChangedProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.EventVisaChanged",
      value: EventVisaChanged.encode(message).finish()
    };
  }
};
function createBaseEventDeidMethodRegistered(): EventDeidMethodRegistered {
  return {
    method: DeidMethod.fromPartial({})
  };
}
export const EventDeidMethodRegistered = {
  typeUrl: "/aceso.consent.v1.EventDeidMethodRegistered",
  encode(message: EventDeidMethodRegistered, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.method !== undefined) {
      DeidMethod.encode(message.method, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventDeidMethodRegistered {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventDeidMethodRegistered();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.method = DeidMethod.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventDeidMethodRegistered {
    const obj = createBaseEventDeidMethodRegistered();
    if (isSet(object.method)) obj.method = DeidMethod.fromJSON(object.method);
    return obj;
  },
  toJSON(message: EventDeidMethodRegistered): JsonSafe<EventDeidMethodRegistered> {
    const obj: any = {};
    message.method !== undefined && (obj.method = message.method ? DeidMethod.toJSON(message.method) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventDeidMethodRegistered>): EventDeidMethodRegistered {
    const message = createBaseEventDeidMethodRegistered();
    if (object.method !== undefined && object.method !== null) {
      message.method = DeidMethod.fromPartial(object.method);
    }
    return message;
  },
  fromAmino(object: EventDeidMethodRegisteredAmino): EventDeidMethodRegistered {
    const message = createBaseEventDeidMethodRegistered();
    if (object.method !== undefined && object.method !== null) {
      message.method = DeidMethod.fromAmino(object.method);
    }
    return message;
  },
  toAmino(message: EventDeidMethodRegistered): EventDeidMethodRegisteredAmino {
    const obj: any = {};
    obj.method = message.method ? DeidMethod.toAmino(message.method) : DeidMethod.toAmino(DeidMethod.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventDeidMethodRegisteredAminoMsg): EventDeidMethodRegistered {
    return EventDeidMethodRegistered.fromAmino(object.value);
  },
  fromProtoMsg(message: EventDeidMethodRegisteredProtoMsg): EventDeidMethodRegistered {
    return EventDeidMethodRegistered.decode(message.value);
  },
  toProto(message: EventDeidMethodRegistered): Uint8Array {
    return EventDeidMethodRegistered.encode(message).finish();
  },
  toProtoMsg(message: EventDeidMethodRegistered): EventDeidMethodRegisteredProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.EventDeidMethodRegistered",
      value: EventDeidMethodRegistered.encode(message).finish()
    };
  }
};
function createBaseEventParamsUpdated(): EventParamsUpdated {
  return {
    params: Params.fromPartial({})
  };
}
export const EventParamsUpdated = {
  typeUrl: "/aceso.consent.v1.EventParamsUpdated",
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
      typeUrl: "/aceso.consent.v1.EventParamsUpdated",
      value: EventParamsUpdated.encode(message).finish()
    };
  }
};