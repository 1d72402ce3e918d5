import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, bytesFromBase64, base64FromBytes, DeepPartial } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
/** DataClass is the coarse class a vault, batch and consent speak of; a bitset has bit `1 << number`. */
export enum DataClass {
  DATA_CLASS_UNSPECIFIED = 0,
  DATA_CLASS_WEARABLE = 1,
  DATA_CLASS_LAB = 2,
  DATA_CLASS_CLINICAL = 3,
  DATA_CLASS_NOTES = 4,
  DATA_CLASS_IMAGING = 5,
  DATA_CLASS_GENOMIC = 6,
  DATA_CLASS_SURVEY = 7,
  UNRECOGNIZED = -1,
}
export const DataClassSDKType = DataClass;
export const DataClassAmino = DataClass;
export function dataClassFromJSON(object: any): DataClass {
  switch (object) {
    case 0:
    case "DATA_CLASS_UNSPECIFIED":
      return DataClass.DATA_CLASS_UNSPECIFIED;
    case 1:
    case "DATA_CLASS_WEARABLE":
      return DataClass.DATA_CLASS_WEARABLE;
    case 2:
    case "DATA_CLASS_LAB":
      return DataClass.DATA_CLASS_LAB;
    case 3:
    case "DATA_CLASS_CLINICAL":
      return DataClass.DATA_CLASS_CLINICAL;
    case 4:
    case "DATA_CLASS_NOTES":
      return DataClass.DATA_CLASS_NOTES;
    case 5:
    case "DATA_CLASS_IMAGING":
      return DataClass.DATA_CLASS_IMAGING;
    case 6:
    case "DATA_CLASS_GENOMIC":
      return DataClass.DATA_CLASS_GENOMIC;
    case 7:
    case "DATA_CLASS_SURVEY":
      return DataClass.DATA_CLASS_SURVEY;
    case -1:
    case "UNRECOGNIZED":
    default:
      return DataClass.UNRECOGNIZED;
  }
}
export function dataClassToJSON(object: DataClass): string {
  switch (object) {
    case DataClass.DATA_CLASS_UNSPECIFIED:
      return "DATA_CLASS_UNSPECIFIED";
    case DataClass.DATA_CLASS_WEARABLE:
      return "DATA_CLASS_WEARABLE";
    case DataClass.DATA_CLASS_LAB:
      return "DATA_CLASS_LAB";
    case DataClass.DATA_CLASS_CLINICAL:
      return "DATA_CLASS_CLINICAL";
    case DataClass.DATA_CLASS_NOTES:
      return "DATA_CLASS_NOTES";
    case DataClass.DATA_CLASS_IMAGING:
      return "DATA_CLASS_IMAGING";
    case DataClass.DATA_CLASS_GENOMIC:
      return "DATA_CLASS_GENOMIC";
    case DataClass.DATA_CLASS_SURVEY:
      return "DATA_CLASS_SURVEY";
    case DataClass.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
/** Deid orders how much of a person is left in the data, least first. */
export enum Deid {
  DEID_UNSPECIFIED = 0,
  DEID_AGGREGATE = 1,
  DEID_SAFE_HARBOR_FIELDS = 2,
  DEID_EXPERT = 3,
  DEID_LIMITED_SET = 4,
  DEID_IDENTIFIED = 5,
  UNRECOGNIZED = -1,
}
export const DeidSDKType = Deid;
export const DeidAmino = Deid;
export function deidFromJSON(object: any): Deid {
  switch (object) {
    case 0:
    case "DEID_UNSPECIFIED":
      return Deid.DEID_UNSPECIFIED;
    case 1:
    case "DEID_AGGREGATE":
      return Deid.DEID_AGGREGATE;
    case 2:
    case "DEID_SAFE_HARBOR_FIELDS":
      return Deid.DEID_SAFE_HARBOR_FIELDS;
    case 3:
    case "DEID_EXPERT":
      return Deid.DEID_EXPERT;
    case 4:
    case "DEID_LIMITED_SET":
      return Deid.DEID_LIMITED_SET;
    case 5:
    case "DEID_IDENTIFIED":
      return Deid.DEID_IDENTIFIED;
    case -1:
    case "UNRECOGNIZED":
    default:
      return Deid.UNRECOGNIZED;
  }
}
export function deidToJSON(object: Deid): string {
  switch (object) {
    case Deid.DEID_UNSPECIFIED:
      return "DEID_UNSPECIFIED";
    case Deid.DEID_AGGREGATE:
      return "DEID_AGGREGATE";
    case Deid.DEID_SAFE_HARBOR_FIELDS:
      return "DEID_SAFE_HARBOR_FIELDS";
    case Deid.DEID_EXPERT:
      return "DEID_EXPERT";
    case Deid.DEID_LIMITED_SET:
      return "DEID_LIMITED_SET";
    case Deid.DEID_IDENTIFIED:
      return "DEID_IDENTIFIED";
    case Deid.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
/** Purpose is a leaf of HL7 PurposeOfUse. */
export enum Purpose {
  PURPOSE_UNSPECIFIED = 0,
  PURPOSE_HRESCH = 1,
  PURPOSE_CLINTRCH = 2,
  PURPOSE_DSRCH = 3,
  PURPOSE_PATRQT = 4,
  PURPOSE_TREAT = 5,
  PURPOSE_FAMRQT = 6,
  PURPOSE_PUBHLTH = 7,
  PURPOSE_HQUALIMP = 8,
  PURPOSE_HMARKT = 9,
  UNRECOGNIZED = -1,
}
export const PurposeSDKType = Purpose;
export const PurposeAmino = Purpose;
export function purposeFromJSON(object: any): Purpose {
  switch (object) {
    case 0:
    case "PURPOSE_UNSPECIFIED":
      return Purpose.PURPOSE_UNSPECIFIED;
    case 1:
    case "PURPOSE_HRESCH":
      return Purpose.PURPOSE_HRESCH;
    case 2:
    case "PURPOSE_CLINTRCH":
      return Purpose.PURPOSE_CLINTRCH;
    case 3:
    case "PURPOSE_DSRCH":
      return Purpose.PURPOSE_DSRCH;
    case 4:
    case "PURPOSE_PATRQT":
      return Purpose.PURPOSE_PATRQT;
    case 5:
    case "PURPOSE_TREAT":
      return Purpose.PURPOSE_TREAT;
    case 6:
    case "PURPOSE_FAMRQT":
      return Purpose.PURPOSE_FAMRQT;
    case 7:
    case "PURPOSE_PUBHLTH":
      return Purpose.PURPOSE_PUBHLTH;
    case 8:
    case "PURPOSE_HQUALIMP":
      return Purpose.PURPOSE_HQUALIMP;
    case 9:
    case "PURPOSE_HMARKT":
      return Purpose.PURPOSE_HMARKT;
    case -1:
    case "UNRECOGNIZED":
    default:
      return Purpose.UNRECOGNIZED;
  }
}
export function purposeToJSON(object: Purpose): string {
  switch (object) {
    case Purpose.PURPOSE_UNSPECIFIED:
      return "PURPOSE_UNSPECIFIED";
    case Purpose.PURPOSE_HRESCH:
      return "PURPOSE_HRESCH";
    case Purpose.PURPOSE_CLINTRCH:
      return "PURPOSE_CLINTRCH";
    case Purpose.PURPOSE_DSRCH:
      return "PURPOSE_DSRCH";
    case Purpose.PURPOSE_PATRQT:
      return "PURPOSE_PATRQT";
    case Purpose.PURPOSE_TREAT:
      return "PURPOSE_TREAT";
    case Purpose.PURPOSE_FAMRQT:
      return "PURPOSE_FAMRQT";
    case Purpose.PURPOSE_PUBHLTH:
      return "PURPOSE_PUBHLTH";
    case Purpose.PURPOSE_HQUALIMP:
      return "PURPOSE_HQUALIMP";
    case Purpose.PURPOSE_HMARKT:
      return "PURPOSE_HMARKT";
    case Purpose.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
export enum Decision {
  DECISION_UNSPECIFIED = 0,
  DECISION_PERMIT = 1,
  DECISION_DENY = 2,
  DECISION_ABSTAIN = 3,
  UNRECOGNIZED = -1,
}
export const DecisionSDKType = Decision;
export const DecisionAmino = Decision;
export function decisionFromJSON(object: any): Decision {
  switch (object) {
    case 0:
    case "DECISION_UNSPECIFIED":
      return Decision.DECISION_UNSPECIFIED;
    case 1:
    case "DECISION_PERMIT":
      return Decision.DECISION_PERMIT;
    case 2:
    case "DECISION_DENY":
      return Decision.DECISION_DENY;
    case 3:
    case "DECISION_ABSTAIN":
      return Decision.DECISION_ABSTAIN;
    case -1:
    case "UNRECOGNIZED":
    default:
      return Decision.UNRECOGNIZED;
  }
}
export function decisionToJSON(object: Decision): string {
  switch (object) {
    case Decision.DECISION_UNSPECIFIED:
      return "DECISION_UNSPECIFIED";
    case Decision.DECISION_PERMIT:
      return "DECISION_PERMIT";
    case Decision.DECISION_DENY:
      return "DECISION_DENY";
    case Decision.DECISION_ABSTAIN:
      return "DECISION_ABSTAIN";
    case Decision.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
export enum Capacity {
  CAPACITY_UNSPECIFIED = 0,
  CAPACITY_SELF = 1,
  CAPACITY_PARENT_GUARDIAN = 2,
  CAPACITY_POA_HEALTH = 3,
  UNRECOGNIZED = -1,
}
export const CapacitySDKType = Capacity;
export const CapacityAmino = Capacity;
export function capacityFromJSON(object: any): Capacity {
  switch (object) {
    case 0:
    case "CAPACITY_UNSPECIFIED":
      return Capacity.CAPACITY_UNSPECIFIED;
    case 1:
    case "CAPACITY_SELF":
      return Capacity.CAPACITY_SELF;
    case 2:
    case "CAPACITY_PARENT_GUARDIAN":
      return Capacity.CAPACITY_PARENT_GUARDIAN;
    case 3:
    case "CAPACITY_POA_HEALTH":
      return Capacity.CAPACITY_POA_HEALTH;
    case -1:
    case "UNRECOGNIZED":
    default:
      return Capacity.UNRECOGNIZED;
  }
}
export function capacityToJSON(object: Capacity): string {
  switch (object) {
    case Capacity.CAPACITY_UNSPECIFIED:
      return "CAPACITY_UNSPECIFIED";
    case Capacity.CAPACITY_SELF:
      return "CAPACITY_SELF";
    case Capacity.CAPACITY_PARENT_GUARDIAN:
      return "CAPACITY_PARENT_GUARDIAN";
    case Capacity.CAPACITY_POA_HEALTH:
      return "CAPACITY_POA_HEALTH";
    case Capacity.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
export enum Action {
  ACTION_UNSPECIFIED = 0,
  ACTION_QUERY_AGG = 1,
  ACTION_COMPUTE = 2,
  ACTION_RELEASE = 3,
  UNRECOGNIZED = -1,
}
export const ActionSDKType = Action;
export const ActionAmino = Action;
export function actionFromJSON(object: any): Action {
  switch (object) {
    case 0:
    case "ACTION_UNSPECIFIED":
      return Action.ACTION_UNSPECIFIED;
    case 1:
    case "ACTION_QUERY_AGG":
      return Action.ACTION_QUERY_AGG;
    case 2:
    case "ACTION_COMPUTE":
      return Action.ACTION_COMPUTE;
    case 3:
    case "ACTION_RELEASE":
      return Action.ACTION_RELEASE;
    case -1:
    case "UNRECOGNIZED":
    default:
      return Action.UNRECOGNIZED;
  }
}
export function actionToJSON(object: Action): string {
  switch (object) {
    case Action.ACTION_UNSPECIFIED:
      return "ACTION_UNSPECIFIED";
    case Action.ACTION_QUERY_AGG:
      return "ACTION_QUERY_AGG";
    case Action.ACTION_COMPUTE:
      return "ACTION_COMPUTE";
    case Action.ACTION_RELEASE:
      return "ACTION_RELEASE";
    case Action.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
/** DuoPermission is the DUO permission term of a consent. */
export enum DuoPermission {
  DUO_PERMISSION_UNSPECIFIED = 0,
  DUO_PERMISSION_NRES = 1,
  DUO_PERMISSION_GRU = 2,
  DUO_PERMISSION_HMB = 3,
  DUO_PERMISSION_DS = 4,
  DUO_PERMISSION_POA = 5,
  UNRECOGNIZED = -1,
}
export const DuoPermissionSDKType = DuoPermission;
export const DuoPermissionAmino = DuoPermission;
export function duoPermissionFromJSON(object: any): DuoPermission {
  switch (object) {
    case 0:
    case "DUO_PERMISSION_UNSPECIFIED":
      return DuoPermission.DUO_PERMISSION_UNSPECIFIED;
    case 1:
    case "DUO_PERMISSION_NRES":
      return DuoPermission.DUO_PERMISSION_NRES;
    case 2:
    case "DUO_PERMISSION_GRU":
      return DuoPermission.DUO_PERMISSION_GRU;
    case 3:
    case "DUO_PERMISSION_HMB":
      return DuoPermission.DUO_PERMISSION_HMB;
    case 4:
    case "DUO_PERMISSION_DS":
      return DuoPermission.DUO_PERMISSION_DS;
    case 5:
    case "DUO_PERMISSION_POA":
      return DuoPermission.DUO_PERMISSION_POA;
    case -1:
    case "UNRECOGNIZED":
    default:
      return DuoPermission.UNRECOGNIZED;
  }
}
export function duoPermissionToJSON(object: DuoPermission): string {
  switch (object) {
    case DuoPermission.DUO_PERMISSION_UNSPECIFIED:
      return "DUO_PERMISSION_UNSPECIFIED";
    case DuoPermission.DUO_PERMISSION_NRES:
      return "DUO_PERMISSION_NRES";
    case DuoPermission.DUO_PERMISSION_GRU:
      return "DUO_PERMISSION_GRU";
    case DuoPermission.DUO_PERMISSION_HMB:
      return "DUO_PERMISSION_HMB";
    case DuoPermission.DUO_PERMISSION_DS:
      return "DUO_PERMISSION_DS";
    case DuoPermission.DUO_PERMISSION_POA:
      return "DUO_PERMISSION_POA";
    case DuoPermission.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
/** DuoModifier is a DUO modifier; a bitset has bit `1 << number`. */
export enum DuoModifier {
  DUO_MODIFIER_UNSPECIFIED = 0,
  DUO_MODIFIER_NPU = 1,
  DUO_MODIFIER_NCU = 2,
  DUO_MODIFIER_NPUNCU = 3,
  DUO_MODIFIER_IRB = 4,
  DUO_MODIFIER_GS = 5,
  DUO_MODIFIER_TS = 6,
  DUO_MODIFIER_MOR = 7,
  DUO_MODIFIER_PUB = 8,
  DUO_MODIFIER_COL = 9,
  DUO_MODIFIER_RTN = 10,
  DUO_MODIFIER_US = 11,
  DUO_MODIFIER_IS = 12,
  DUO_MODIFIER_PS = 13,
  DUO_MODIFIER_GSO = 14,
  DUO_MODIFIER_CC = 15,
  DUO_MODIFIER_NMDS = 16,
  DUO_MODIFIER_NPOA = 17,
  UNRECOGNIZED = -1,
}
export const DuoModifierSDKType = DuoModifier;
export const DuoModifierAmino = DuoModifier;
export function duoModifierFromJSON(object: any): DuoModifier {
  switch (object) {
    case 0:
    case "DUO_MODIFIER_UNSPECIFIED":
      return DuoModifier.DUO_MODIFIER_UNSPECIFIED;
    case 1:
    case "DUO_MODIFIER_NPU":
      return DuoModifier.DUO_MODIFIER_NPU;
    case 2:
    case "DUO_MODIFIER_NCU":
      return DuoModifier.DUO_MODIFIER_NCU;
    case 3:
    case "DUO_MODIFIER_NPUNCU":
      return DuoModifier.DUO_MODIFIER_NPUNCU;
    case 4:
    case "DUO_MODIFIER_IRB":
      return DuoModifier.DUO_MODIFIER_IRB;
    case 5:
    case "DUO_MODIFIER_GS":
      return DuoModifier.DUO_MODIFIER_GS;
    case 6:
    case "DUO_MODIFIER_TS":
      return DuoModifier.DUO_MODIFIER_TS;
    case 7:
    case "DUO_MODIFIER_MOR":
      return DuoModifier.DUO_MODIFIER_MOR;
    case 8:
    case "DUO_MODIFIER_PUB":
      return DuoModifier.DUO_MODIFIER_PUB;
    case 9:
    case "DUO_MODIFIER_COL":
      return DuoModifier.DUO_MODIFIER_COL;
    case 10:
    case "DUO_MODIFIER_RTN":
      return DuoModifier.DUO_MODIFIER_RTN;
    case 11:
    case "DUO_MODIFIER_US":
      return DuoModifier.DUO_MODIFIER_US;
    case 12:
    case "DUO_MODIFIER_IS":
      return DuoModifier.DUO_MODIFIER_IS;
    case 13:
    case "DUO_MODIFIER_PS":
      return DuoModifier.DUO_MODIFIER_PS;
    case 14:
    case "DUO_MODIFIER_GSO":
      return DuoModifier.DUO_MODIFIER_GSO;
    case 15:
    case "DUO_MODIFIER_CC":
      return DuoModifier.DUO_MODIFIER_CC;
    case 16:
    case "DUO_MODIFIER_NMDS":
      return DuoModifier.DUO_MODIFIER_NMDS;
    case 17:
    case "DUO_MODIFIER_NPOA":
      return DuoModifier.DUO_MODIFIER_NPOA;
    case -1:
    case "UNRECOGNIZED":
    default:
      return DuoModifier.UNRECOGNIZED;
  }
}
export function duoModifierToJSON(object: DuoModifier): string {
  switch (object) {
    case DuoModifier.DUO_MODIFIER_UNSPECIFIED:
      return "DUO_MODIFIER_UNSPECIFIED";
    case DuoModifier.DUO_MODIFIER_NPU:
      return "DUO_MODIFIER_NPU";
    case DuoModifier.DUO_MODIFIER_NCU:
      return "DUO_MODIFIER_NCU";
    case DuoModifier.DUO_MODIFIER_NPUNCU:
      return "DUO_MODIFIER_NPUNCU";
    case DuoModifier.DUO_MODIFIER_IRB:
      return "DUO_MODIFIER_IRB";
    case DuoModifier.DUO_MODIFIER_GS:
      return "DUO_MODIFIER_GS";
    case DuoModifier.DUO_MODIFIER_TS:
      return "DUO_MODIFIER_TS";
    case DuoModifier.DUO_MODIFIER_MOR:
      return "DUO_MODIFIER_MOR";
    case DuoModifier.DUO_MODIFIER_PUB:
      return "DUO_MODIFIER_PUB";
    case DuoModifier.DUO_MODIFIER_COL:
      return "DUO_MODIFIER_COL";
    case DuoModifier.DUO_MODIFIER_RTN:
      return "DUO_MODIFIER_RTN";
    case DuoModifier.DUO_MODIFIER_US:
      return "DUO_MODIFIER_US";
    case DuoModifier.DUO_MODIFIER_IS:
      return "DUO_MODIFIER_IS";
    case DuoModifier.DUO_MODIFIER_PS:
      return "DUO_MODIFIER_PS";
    case DuoModifier.DUO_MODIFIER_GSO:
      return "DUO_MODIFIER_GSO";
    case DuoModifier.DUO_MODIFIER_CC:
      return "DUO_MODIFIER_CC";
    case DuoModifier.DUO_MODIFIER_NMDS:
      return "DUO_MODIFIER_NMDS";
    case DuoModifier.DUO_MODIFIER_NPOA:
      return "DUO_MODIFIER_NPOA";
    case DuoModifier.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
/** Forbidden is a prohibited use; a bitset has bit `1 << number`. */
export enum Forbidden {
  FORBIDDEN_UNSPECIFIED = 0,
  FORBIDDEN_REIDENTIFY = 1,
  FORBIDDEN_LINK = 2,
  FORBIDDEN_AI_TRAINING = 3,
  FORBIDDEN_INSURER = 4,
  FORBIDDEN_LAW_ENFORCEMENT = 5,
  FORBIDDEN_ADVERTISING = 6,
  UNRECOGNIZED = -1,
}
export const ForbiddenSDKType = Forbidden;
export const ForbiddenAmino = Forbidden;
export function forbiddenFromJSON(object: any): Forbidden {
  switch (object) {
    case 0:
    case "FORBIDDEN_UNSPECIFIED":
      return Forbidden.FORBIDDEN_UNSPECIFIED;
    case 1:
    case "FORBIDDEN_REIDENTIFY":
      return Forbidden.FORBIDDEN_REIDENTIFY;
    case 2:
    case "FORBIDDEN_LINK":
      return Forbidden.FORBIDDEN_LINK;
    case 3:
    case "FORBIDDEN_AI_TRAINING":
      return Forbidden.FORBIDDEN_AI_TRAINING;
    case 4:
    case "FORBIDDEN_INSURER":
      return Forbidden.FORBIDDEN_INSURER;
    case 5:
    case "FORBIDDEN_LAW_ENFORCEMENT":
      return Forbidden.FORBIDDEN_LAW_ENFORCEMENT;
    case 6:
    case "FORBIDDEN_ADVERTISING":
      return Forbidden.FORBIDDEN_ADVERTISING;
    case -1:
    case "UNRECOGNIZED":
    default:
      return Forbidden.UNRECOGNIZED;
  }
}
export function forbiddenToJSON(object: Forbidden): string {
  switch (object) {
    case Forbidden.FORBIDDEN_UNSPECIFIED:
      return "FORBIDDEN_UNSPECIFIED";
    case Forbidden.FORBIDDEN_REIDENTIFY:
      return "FORBIDDEN_REIDENTIFY";
    case Forbidden.FORBIDDEN_LINK:
      return "FORBIDDEN_LINK";
    case Forbidden.FORBIDDEN_AI_TRAINING:
      return "FORBIDDEN_AI_TRAINING";
    case Forbidden.FORBIDDEN_INSURER:
      return "FORBIDDEN_INSURER";
    case Forbidden.FORBIDDEN_LAW_ENFORCEMENT:
      return "FORBIDDEN_LAW_ENFORCEMENT";
    case Forbidden.FORBIDDEN_ADVERTISING:
      return "FORBIDDEN_ADVERTISING";
    case Forbidden.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
/** IntentKind is the row of the DUO table a study stands in. */
export enum IntentKind {
  INTENT_KIND_UNSPECIFIED = 0,
  INTENT_KIND_DISEASE = 1,
  INTENT_KIND_HEALTH = 2,
  INTENT_KIND_ANY_RESEARCH = 3,
  INTENT_KIND_POPULATION_ORIGINS = 4,
  INTENT_KIND_METHODS_AI = 5,
  UNRECOGNIZED = -1,
}
export const IntentKindSDKType = IntentKind;
export const IntentKindAmino = IntentKind;
export function intentKindFromJSON(object: any): IntentKind {
  switch (object) {
    case 0:
    case "INTENT_KIND_UNSPECIFIED":
      return IntentKind.INTENT_KIND_UNSPECIFIED;
    case 1:
    case "INTENT_KIND_DISEASE":
      return IntentKind.INTENT_KIND_DISEASE;
    case 2:
    case "INTENT_KIND_HEALTH":
      return IntentKind.INTENT_KIND_HEALTH;
    case 3:
    case "INTENT_KIND_ANY_RESEARCH":
      return IntentKind.INTENT_KIND_ANY_RESEARCH;
    case 4:
    case "INTENT_KIND_POPULATION_ORIGINS":
      return IntentKind.INTENT_KIND_POPULATION_ORIGINS;
    case 5:
    case "INTENT_KIND_METHODS_AI":
      return IntentKind.INTENT_KIND_METHODS_AI;
    case -1:
    case "UNRECOGNIZED":
    default:
      return IntentKind.UNRECOGNIZED;
  }
}
export function intentKindToJSON(object: IntentKind): string {
  switch (object) {
    case IntentKind.INTENT_KIND_UNSPECIFIED:
      return "INTENT_KIND_UNSPECIFIED";
    case IntentKind.INTENT_KIND_DISEASE:
      return "INTENT_KIND_DISEASE";
    case IntentKind.INTENT_KIND_HEALTH:
      return "INTENT_KIND_HEALTH";
    case IntentKind.INTENT_KIND_ANY_RESEARCH:
      return "INTENT_KIND_ANY_RESEARCH";
    case IntentKind.INTENT_KIND_POPULATION_ORIGINS:
      return "INTENT_KIND_POPULATION_ORIGINS";
    case IntentKind.INTENT_KIND_METHODS_AI:
      return "INTENT_KIND_METHODS_AI";
    case IntentKind.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
export enum ConsentStatus {
  CONSENT_STATUS_UNSPECIFIED = 0,
  CONSENT_STATUS_ACTIVE = 1,
  CONSENT_STATUS_SUSPENDED = 2,
  CONSENT_STATUS_WITHDRAWN = 3,
  CONSENT_STATUS_EXPIRED = 4,
  CONSENT_STATUS_SUPERSEDED = 5,
  CONSENT_STATUS_ENTERED_IN_ERROR = 6,
  UNRECOGNIZED = -1,
}
export const ConsentStatusSDKType = ConsentStatus;
export const ConsentStatusAmino = ConsentStatus;
export function consentStatusFromJSON(object: any): ConsentStatus {
  switch (object) {
    case 0:
    case "CONSENT_STATUS_UNSPECIFIED":
      return ConsentStatus.CONSENT_STATUS_UNSPECIFIED;
    case 1:
    case "CONSENT_STATUS_ACTIVE":
      return ConsentStatus.CONSENT_STATUS_ACTIVE;
    case 2:
    case "CONSENT_STATUS_SUSPENDED":
      return ConsentStatus.CONSENT_STATUS_SUSPENDED;
    case 3:
    case "CONSENT_STATUS_WITHDRAWN":
      return ConsentStatus.CONSENT_STATUS_WITHDRAWN;
    case 4:
    case "CONSENT_STATUS_EXPIRED":
      return ConsentStatus.CONSENT_STATUS_EXPIRED;
    case 5:
    case "CONSENT_STATUS_SUPERSEDED":
      return ConsentStatus.CONSENT_STATUS_SUPERSEDED;
    case 6:
    case "CONSENT_STATUS_ENTERED_IN_ERROR":
      return ConsentStatus.CONSENT_STATUS_ENTERED_IN_ERROR;
    case -1:
    case "UNRECOGNIZED":
    default:
      return ConsentStatus.UNRECOGNIZED;
  }
}
export function consentStatusToJSON(object: ConsentStatus): string {
  switch (object) {
    case ConsentStatus.CONSENT_STATUS_UNSPECIFIED:
      return "CONSENT_STATUS_UNSPECIFIED";
    case ConsentStatus.CONSENT_STATUS_ACTIVE:
      return "CONSENT_STATUS_ACTIVE";
    case ConsentStatus.CONSENT_STATUS_SUSPENDED:
      return "CONSENT_STATUS_SUSPENDED";
    case ConsentStatus.CONSENT_STATUS_WITHDRAWN:
      return "CONSENT_STATUS_WITHDRAWN";
    case ConsentStatus.CONSENT_STATUS_EXPIRED:
      return "CONSENT_STATUS_EXPIRED";
    case ConsentStatus.CONSENT_STATUS_SUPERSEDED:
      return "CONSENT_STATUS_SUPERSEDED";
    case ConsentStatus.CONSENT_STATUS_ENTERED_IN_ERROR:
      return "CONSENT_STATUS_ENTERED_IN_ERROR";
    case ConsentStatus.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
/** WithdrawalMode: STOP_NEW ends future decisions; STOP_DELETE also asks recipients to delete and confirm. */
export enum WithdrawalMode {
  WITHDRAWAL_MODE_UNSPECIFIED = 0,
  WITHDRAWAL_MODE_STOP_NEW = 1,
  WITHDRAWAL_MODE_STOP_DELETE = 2,
  UNRECOGNIZED = -1,
}
export const WithdrawalModeSDKType = WithdrawalMode;
export const WithdrawalModeAmino = WithdrawalMode;
export function withdrawalModeFromJSON(object: any): WithdrawalMode {
  switch (object) {
    case 0:
    case "WITHDRAWAL_MODE_UNSPECIFIED":
      return WithdrawalMode.WITHDRAWAL_MODE_UNSPECIFIED;
    case 1:
    case "WITHDRAWAL_MODE_STOP_NEW":
      return WithdrawalMode.WITHDRAWAL_MODE_STOP_NEW;
    case 2:
    case "WITHDRAWAL_MODE_STOP_DELETE":
      return WithdrawalMode.WITHDRAWAL_MODE_STOP_DELETE;
    case -1:
    case "UNRECOGNIZED":
    default:
      return WithdrawalMode.UNRECOGNIZED;
  }
}
export function withdrawalModeToJSON(object: WithdrawalMode): string {
  switch (object) {
    case WithdrawalMode.WITHDRAWAL_MODE_UNSPECIFIED:
      return "WITHDRAWAL_MODE_UNSPECIFIED";
    case WithdrawalMode.WITHDRAWAL_MODE_STOP_NEW:
      return "WITHDRAWAL_MODE_STOP_NEW";
    case WithdrawalMode.WITHDRAWAL_MODE_STOP_DELETE:
      return "WITHDRAWAL_MODE_STOP_DELETE";
    case WithdrawalMode.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
/** Grantee says who may ask; exactly one is set. */
export interface Grantee {
  address?: string;
  /** SHA-256 of the org's name */
  org?: Uint8Array;
  study?: StudyGrantee;
  class?: GranteeClass;
}
export interface GranteeProtoMsg {
  typeUrl: "/aceso.consent.v1.Grantee";
  value: Uint8Array;
}
/**
 * Grantee says who may ask; exactly one is set.
 * @name GranteeAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.Grantee
 */
export interface GranteeAmino {
  address?: string;
  /**
   * SHA-256 of the org's name
   */
  org?: string;
  study?: StudyGranteeAmino;
  class?: GranteeClassAmino;
}
export interface GranteeAminoMsg {
  type: "/aceso.consent.v1.Grantee";
  value: GranteeAmino;
}
/** Grantee says who may ask; exactly one is set. */
export interface GranteeSDKType {
  address?: string;
  org?: Uint8Array;
  study?: StudyGranteeSDKType;
  class?: GranteeClassSDKType;
}
/** StudyGrantee is one study in one protocol version. */
export interface StudyGrantee {
  study: Uint8Array;
  protocolVersion: number;
}
export interface StudyGranteeProtoMsg {
  typeUrl: "/aceso.consent.v1.StudyGrantee";
  value: Uint8Array;
}
/**
 * StudyGrantee is one study in one protocol version.
 * @name StudyGranteeAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.StudyGrantee
 */
export interface StudyGranteeAmino {
  study?: string;
  protocol_version?: number;
}
export interface StudyGranteeAminoMsg {
  type: "/aceso.consent.v1.StudyGrantee";
  value: StudyGranteeAmino;
}
/** StudyGrantee is one study in one protocol version. */
export interface StudyGranteeSDKType {
  study: Uint8Array;
  protocol_version: number;
}
/** GranteeClass is everybody who holds all the named visa types. */
export interface GranteeClass {
  /** GA4GH visa types; at least one */
  visas: string[];
}
export interface GranteeClassProtoMsg {
  typeUrl: "/aceso.consent.v1.GranteeClass";
  value: Uint8Array;
}
/**
 * GranteeClass is everybody who holds all the named visa types.
 * @name GranteeClassAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.GranteeClass
 */
export interface GranteeClassAmino {
  /**
   * GA4GH visa types; at least one
   */
  visas?: string[];
}
export interface GranteeClassAminoMsg {
  type: "/aceso.consent.v1.GranteeClass";
  value: GranteeClassAmino;
}
/** GranteeClass is everybody who holds all the named visa types. */
export interface GranteeClassSDKType {
  visas: string[];
}
/** MinPrice is per record in uaceso; 0 means given away. */
export interface MinPrice {
  commercial: bigint;
  nonProfit: bigint;
}
export interface MinPriceProtoMsg {
  typeUrl: "/aceso.consent.v1.MinPrice";
  value: Uint8Array;
}
/**
 * MinPrice is per record in uaceso; 0 means given away.
 * @name MinPriceAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.MinPrice
 */
export interface MinPriceAmino {
  commercial?: string;
  non_profit?: string;
}
export interface MinPriceAminoMsg {
  type: "/aceso.consent.v1.MinPrice";
  value: MinPriceAmino;
}
/** MinPrice is per record in uaceso; 0 means given away. */
export interface MinPriceSDKType {
  commercial: bigint;
  non_profit: bigint;
}
/** DuoParams are the values that modifiers ask for. */
export interface DuoParams {
  /** GS: ISO 3166-1 alpha-2 */
  countries: string[];
  /** TS: the longest access, in months of 30 days */
  tsMonths: number;
  /** IS: org hash */
  institution: Uint8Array;
  /** PS: study id */
  project: Uint8Array;
  /** US */
  user: string;
  /** MOR: a study must itself promise not to publish before */
  moratoriumUntil: bigint;
}
export interface DuoParamsProtoMsg {
  typeUrl: "/aceso.consent.v1.DuoParams";
  value: Uint8Array;
}
/**
 * DuoParams are the values that modifiers ask for.
 * @name DuoParamsAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.DuoParams
 */
export interface DuoParamsAmino {
  /**
   * GS: ISO 3166-1 alpha-2
   */
  countries?: string[];
  /**
   * TS: the longest access, in months of 30 days
   */
  ts_months?: number;
  /**
   * IS: org hash
   */
  institution?: string;
  /**
   * PS: study id
   */
  project?: string;
  /**
   * US
   */
  user?: string;
  /**
   * MOR: a study must itself promise not to publish before
   */
  moratorium_until?: string;
}
export interface DuoParamsAminoMsg {
  type: "/aceso.consent.v1.DuoParams";
  value: DuoParamsAmino;
}
/** DuoParams are the values that modifiers ask for. */
export interface DuoParamsSDKType {
  countries: string[];
  ts_months: number;
  institution: Uint8Array;
  project: Uint8Array;
  user: string;
  moratorium_until: bigint;
}
/** Withdrawal is when and how a consent was ended. */
export interface Withdrawal {
  time: bigint;
  mode: WithdrawalMode;
}
export interface WithdrawalProtoMsg {
  typeUrl: "/aceso.consent.v1.Withdrawal";
  value: Uint8Array;
}
/**
 * Withdrawal is when and how a consent was ended.
 * @name WithdrawalAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.Withdrawal
 */
export interface WithdrawalAmino {
  time?: string;
  mode?: WithdrawalMode;
}
export interface WithdrawalAminoMsg {
  type: "/aceso.consent.v1.Withdrawal";
  value: WithdrawalAmino;
}
/** Withdrawal is when and how a consent was ended. */
export interface WithdrawalSDKType {
  time: bigint;
  mode: WithdrawalMode;
}
/** Terms is a text a consent was given under. */
export interface Terms {
  hash: Uint8Array;
  language: string;
  version: string;
  uri: string;
  registered: bigint;
}
export interface TermsProtoMsg {
  typeUrl: "/aceso.consent.v1.Terms";
  value: Uint8Array;
}
/**
 * Terms is a text a consent was given under.
 * @name TermsAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.Terms
 */
export interface TermsAmino {
  hash?: string;
  language?: string;
  version?: string;
  uri?: string;
  registered?: string;
}
export interface TermsAminoMsg {
  type: "/aceso.consent.v1.Terms";
  value: TermsAmino;
}
/** Terms is a text a consent was given under. */
export interface TermsSDKType {
  hash: Uint8Array;
  language: string;
  version: string;
  uri: string;
  registered: bigint;
}
/** ConsentTerms is what an owner decides; everything of a consent but its life. `disease` is never here: it stands in the policy document. */
export interface ConsentTerms {
  grantorCapacity: Capacity;
  authorityRef: string;
  authorityExpires: bigint;
  /** PERMIT or DENY */
  decision: Decision;
  grantee: Grantee;
  /** DataClass bitset */
  classes: number;
  /** the least de-identification a study must ask for */
  deidFloor: Deid;
  /** Action bitset */
  actions: number;
  duoPermission: DuoPermission;
  /** DuoModifier bitset */
  duoModifiers: number;
  duoParams: DuoParams;
  purposes: Purpose[];
  /** Forbidden bitset */
  forbidden: number;
  /** years, inclusive */
  dataFrom: number;
  dataTo: number;
  validFrom: bigint;
  expiresAt: bigint;
  policyHash: Uint8Array;
  termsHash: Uint8Array;
  regimes: number;
  minPrice: MinPrice;
  /** majority of a minor; 0 = none */
  reviewAt: bigint;
}
export interface ConsentTermsProtoMsg {
  typeUrl: "/aceso.consent.v1.ConsentTerms";
  value: Uint8Array;
}
/**
 * ConsentTerms is what an owner decides; everything of a consent but its life. `disease` is never here: it stands in the policy document.
 * @name ConsentTermsAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.ConsentTerms
 */
export interface ConsentTermsAmino {
  grantor_capacity?: Capacity;
  authority_ref?: string;
  authority_expires?: string;
  /**
   * PERMIT or DENY
   */
  decision?: Decision;
  grantee: GranteeAmino;
  /**
   * DataClass bitset
   */
  classes?: number;
  /**
   * the least de-identification a study must ask for
   */
  deid_floor?: Deid;
  /**
   * Action bitset
   */
  actions?: number;
  duo_permission?: DuoPermission;
  /**
   * DuoModifier bitset
   */
  duo_modifiers?: number;
  duo_params: DuoParamsAmino;
  purposes?: Purpose[];
  /**
   * Forbidden bitset
   */
  forbidden?: number;
  /**
   * years, inclusive
   */
  data_from?: number;
  data_to?: number;
  valid_from?: string;
  expires_at?: string;
  policy_hash?: string;
  terms_hash?: string;
  regimes?: number;
  min_price: MinPriceAmino;
  /**
   * majority of a minor; 0 = none
   */
  review_at?: string;
}
export interface ConsentTermsAminoMsg {
  type: "/aceso.consent.v1.ConsentTerms";
  value: ConsentTermsAmino;
}
/** ConsentTerms is what an owner decides; everything of a consent but its life. `disease` is never here: it stands in the policy document. */
export interface ConsentTermsSDKType {
  grantor_capacity: Capacity;
  authority_ref: string;
  authority_expires: bigint;
  decision: Decision;
  grantee: GranteeSDKType;
  classes: number;
  deid_floor: Deid;
  actions: number;
  duo_permission: DuoPermission;
  duo_modifiers: number;
  duo_params: DuoParamsSDKType;
  purposes: Purpose[];
  forbidden: number;
  data_from: number;
  data_to: number;
  valid_from: bigint;
  expires_at: bigint;
  policy_hash: Uint8Array;
  terms_hash: Uint8Array;
  regimes: number;
  min_price: MinPriceSDKType;
  review_at: bigint;
}
/** Consent is one owner's decision and its life. `id` is H("aceso/consent/1", chain_id, owner, policy_hash). */
export interface Consent {
  id: Uint8Array;
  version: number;
  supersedes: Uint8Array;
  owner: string;
  terms: ConsentTerms;
  status: ConsentStatus;
  withdrawal: Withdrawal;
  granted: bigint;
}
export interface ConsentProtoMsg {
  typeUrl: "/aceso.consent.v1.Consent";
  value: Uint8Array;
}
/**
 * Consent is one owner's decision and its life. `id` is H("aceso/consent/1", chain_id, owner, policy_hash).
 * @name ConsentAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.Consent
 */
export interface ConsentAmino {
  id?: string;
  version?: number;
  supersedes?: string;
  owner?: string;
  terms: ConsentTermsAmino;
  status?: ConsentStatus;
  withdrawal: WithdrawalAmino;
  granted?: string;
}
export interface ConsentAminoMsg {
  type: "/aceso.consent.v1.Consent";
  value: ConsentAmino;
}
/** Consent is one owner's decision and its life. `id` is H("aceso/consent/1", chain_id, owner, policy_hash). */
export interface ConsentSDKType {
  id: Uint8Array;
  version: number;
  supersedes: Uint8Array;
  owner: string;
  terms: ConsentTermsSDKType;
  status: ConsentStatus;
  withdrawal: WithdrawalSDKType;
  granted: bigint;
}
/** Head commits to an owner's live consents, so that a node cannot hide a DENY. */
export interface Head {
  owner: string;
  version: bigint;
  consentSet: Uint8Array;
}
export interface HeadProtoMsg {
  typeUrl: "/aceso.consent.v1.Head";
  value: Uint8Array;
}
/**
 * Head commits to an owner's live consents, so that a node cannot hide a DENY.
 * @name HeadAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.Head
 */
export interface HeadAmino {
  owner?: string;
  version?: string;
  consent_set?: string;
}
export interface HeadAminoMsg {
  type: "/aceso.consent.v1.Head";
  value: HeadAmino;
}
/** Head commits to an owner's live consents, so that a node cannot hide a DENY. */
export interface HeadSDKType {
  owner: string;
  version: bigint;
  consent_set: Uint8Array;
}
/** Guardian may act for a ward until it expires. */
export interface Guardian {
  ward: string;
  guardian: string;
  authorityRef: string;
  expires: bigint;
}
export interface GuardianProtoMsg {
  typeUrl: "/aceso.consent.v1.Guardian";
  value: Uint8Array;
}
/**
 * Guardian may act for a ward until it expires.
 * @name GuardianAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.Guardian
 */
export interface GuardianAmino {
  ward?: string;
  guardian?: string;
  authority_ref?: string;
  expires?: string;
}
export interface GuardianAminoMsg {
  type: "/aceso.consent.v1.Guardian";
  value: GuardianAmino;
}
/** Guardian may act for a ward until it expires. */
export interface GuardianSDKType {
  ward: string;
  guardian: string;
  authority_ref: string;
  expires: bigint;
}
/** Visa is a credential that an approved issuer vouches for. */
export interface Visa {
  holder: string;
  type: string;
  issuer: string;
  hash: Uint8Array;
  expires: bigint;
}
export interface VisaProtoMsg {
  typeUrl: "/aceso.consent.v1.Visa";
  value: Uint8Array;
}
/**
 * Visa is a credential that an approved issuer vouches for.
 * @name VisaAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.Visa
 */
export interface VisaAmino {
  holder?: string;
  type?: string;
  issuer?: string;
  hash?: string;
  expires?: string;
}
export interface VisaAminoMsg {
  type: "/aceso.consent.v1.Visa";
  value: VisaAmino;
}
/** Visa is a credential that an approved issuer vouches for. */
export interface VisaSDKType {
  holder: string;
  type: string;
  issuer: string;
  hash: Uint8Array;
  expires: bigint;
}
/** Issuer may register visas. */
export interface Issuer {
  address: string;
  name: string;
  approved: bigint;
}
export interface IssuerProtoMsg {
  typeUrl: "/aceso.consent.v1.Issuer";
  value: Uint8Array;
}
/**
 * Issuer may register visas.
 * @name IssuerAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.Issuer
 */
export interface IssuerAmino {
  address?: string;
  name?: string;
  approved?: string;
}
export interface IssuerAminoMsg {
  type: "/aceso.consent.v1.Issuer";
  value: IssuerAmino;
}
/** Issuer may register visas. */
export interface IssuerSDKType {
  address: string;
  name: string;
  approved: bigint;
}
/** DeidMethod is a recorded expert determination. */
export interface DeidMethod {
  hash: Uint8Array;
  determiner: string;
  scope: string;
  until: bigint;
}
export interface DeidMethodProtoMsg {
  typeUrl: "/aceso.consent.v1.DeidMethod";
  value: Uint8Array;
}
/**
 * DeidMethod is a recorded expert determination.
 * @name DeidMethodAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.DeidMethod
 */
export interface DeidMethodAmino {
  hash?: string;
  determiner?: string;
  scope?: string;
  until?: string;
}
export interface DeidMethodAminoMsg {
  type: "/aceso.consent.v1.DeidMethod";
  value: DeidMethodAmino;
}
/** DeidMethod is a recorded expert determination. */
export interface DeidMethodSDKType {
  hash: Uint8Array;
  determiner: string;
  scope: string;
  until: bigint;
}
/** Params are set by governance; durations in seconds. */
export interface Params {
  /** 3650 days */
  maxExpirySeconds: bigint;
  /** 365 days */
  maxPaidExpirySeconds: bigint;
  /** 64 live consents an owner */
  maxLive: number;
  /** new PERMITs are refused from here, so that a DENY always fits */
  maxLivePermit: number;
}
export interface ParamsProtoMsg {
  typeUrl: "/aceso.consent.v1.Params";
  value: Uint8Array;
}
/**
 * Params are set by governance; durations in seconds.
 * @name ParamsAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.Params
 */
export interface ParamsAmino {
  /**
   * 3650 days
   */
  max_expiry_seconds?: string;
  /**
   * 365 days
   */
  max_paid_expiry_seconds?: string;
  /**
   * 64 live consents an owner
   */
  max_live?: number;
  /**
   * new PERMITs are refused from here, so that a DENY always fits
   */
  max_live_permit?: number;
}
export interface ParamsAminoMsg {
  type: "/aceso.consent.v1.Params";
  value: ParamsAmino;
}
/** Params are set by governance; durations in seconds. */
export interface ParamsSDKType {
  max_expiry_seconds: bigint;
  max_paid_expiry_seconds: bigint;
  max_live: number;
  max_live_permit: number;
}
function createBaseGrantee(): Grantee {
  return {
    address: undefined,
    org: undefined,
    study: undefined,
    class: undefined
  };
}
export const Grantee = {
  typeUrl: "/aceso.consent.v1.Grantee",
  encode(message: Grantee, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.address !== undefined) {
      writer.uint32(10).string(message.address);
    }
    if (message.org !== undefined) {
      writer.uint32(18).bytes(message.org);
    }
    if (message.study !== undefined) {
      StudyGrantee.encode(message.study, writer.uint32(26).fork()).ldelim();
    }
    if (message.class !== undefined) {
      GranteeClass.encode(message.class, writer.uint32(34).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Grantee {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseGrantee();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.address = reader.string();
          break;
        case 2:
          message.org = reader.bytes();
          break;
        case 3:
          message.study = StudyGrantee.decode(reader, reader.uint32());
          break;
        case 4:
          message.class = GranteeClass.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Grantee {
    const obj = createBaseGrantee();
    if (isSet(object.address)) obj.address = String(object.address);
    if (isSet(object.org)) obj.org = bytesFromBase64(object.org);
    if (isSet(object.study)) obj.study = StudyGrantee.fromJSON(object.study);
    if (isSet(object.class)) obj.class = GranteeClass.fromJSON(object.class);
    return obj;
  },
  toJSON(message: Grantee): JsonSafe<Grantee> {
    const obj: any = {};
    message.address !== undefined && (obj.address = message.address);
    message.org !== undefined && (obj.org = message.org !== undefined ? base64FromBytes(message.org) : undefined);
    message.study !== undefined && (obj.study = message.study ? StudyGrantee.toJSON(message.study) : undefined);
    message.class !== undefined && (obj.class = message.class ? GranteeClass.toJSON(message.class) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<Grantee>): Grantee {
    const message = createBaseGrantee();
    message.address = object.address ?? undefined;
    message.org = object.org ?? undefined;
    if (object.study !== undefined && object.study !== null) {
      message.study = StudyGrantee.fromPartial(object.study);
    }
    if (object.class !== undefined && object.class !== null) {
      message.class = GranteeClass.fromPartial(object.class);
    }
    return message;
  },
  fromAmino(object: GranteeAmino): Grantee {
    const message = createBaseGrantee();
    if (object.address !== undefined && object.address !== null) {
      message.address = object.address;
    }
    if (object.org !== undefined && object.org !== null) {
      message.org = bytesFromBase64(object.org);
    }
    if (object.study !== undefined && object.study !== null) {
      message.study = StudyGrantee.fromAmino(object.study);
    }
    if (object.class !== undefined && object.class !== null) {
      message.class = GranteeClass.fromAmino(object.class);
    }
    return message;
  },
  toAmino(message: Grantee): GranteeAmino {
    const obj: any = {};
    obj.address = message.address === null ? undefined : message.address;
    obj.org = message.org ? base64FromBytes(message.org) : undefined;
    obj.study = message.study ? StudyGrantee.toAmino(message.study) : undefined;
    obj.class = message.class ? GranteeClass.toAmino(message.class) : undefined;
    return obj;
  },
  fromAminoMsg(object: GranteeAminoMsg): Grantee {
    return Grantee.fromAmino(object.value);
  },
  fromProtoMsg(message: GranteeProtoMsg): Grantee {
    return Grantee.decode(message.value);
  },
  toProto(message: Grantee): Uint8Array {
    return Grantee.encode(message).finish();
  },
  toProtoMsg(message: Grantee): GranteeProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.Grantee",
      value: Grantee.encode(message).finish()
    };
  }
};
function createBaseStudyGrantee(): StudyGrantee {
  return {
    study: new Uint8Array(),
    protocolVersion: 0
  };
}
export const StudyGrantee = {
  typeUrl: "/aceso.consent.v1.StudyGrantee",
  encode(message: StudyGrantee, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.study.length !== 0) {
      writer.uint32(10).bytes(message.study);
    }
    if (message.protocolVersion !== 0) {
      writer.uint32(16).uint32(message.protocolVersion);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): StudyGrantee {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseStudyGrantee();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.study = reader.bytes();
          break;
        case 2:
          message.protocolVersion = reader.uint32();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): StudyGrantee {
    const obj = createBaseStudyGrantee();
    if (isSet(object.study)) obj.study = bytesFromBase64(object.study);
    if (isSet(object.protocolVersion)) obj.protocolVersion = Number(object.protocolVersion);
    return obj;
  },
  toJSON(message: StudyGrantee): JsonSafe<StudyGrantee> {
    const obj: any = {};
    message.study !== undefined && (obj.study = base64FromBytes(message.study !== undefined ? message.study : new Uint8Array()));
    message.protocolVersion !== undefined && (obj.protocolVersion = Math.round(message.protocolVersion));
    return obj;
  },
  fromPartial(object: DeepPartial<StudyGrantee>): StudyGrantee {
    const message = createBaseStudyGrantee();
    message.study = object.study ?? new Uint8Array();
    message.protocolVersion = object.protocolVersion ?? 0;
    return message;
  },
  fromAmino(object: StudyGranteeAmino): StudyGrantee {
    const message = createBaseStudyGrantee();
    if (object.study !== undefined && object.study !== null) {
      message.study = bytesFromBase64(object.study);
    }
    if (object.protocol_version !== undefined && object.protocol_version !== null) {
      message.protocolVersion = object.protocol_version;
    }
    return message;
  },
  toAmino(message: StudyGrantee): StudyGranteeAmino {
    const obj: any = {};
    obj.study = message.study ? base64FromBytes(message.study) : undefined;
    obj.protocol_version = message.protocolVersion === 0 ? undefined : message.protocolVersion;
    return obj;
  },
  fromAminoMsg(object: StudyGranteeAminoMsg): StudyGrantee {
    return StudyGrantee.fromAmino(object.value);
  },
  fromProtoMsg(message: StudyGranteeProtoMsg): StudyGrantee {
    return StudyGrantee.decode(message.value);
  },
  toProto(message: StudyGrantee): Uint8Array {
    return StudyGrantee.encode(message).finish();
  },
  toProtoMsg(message: StudyGrantee): StudyGranteeProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.StudyGrantee",
      value: StudyGrantee.encode(message).finish()
    };
  }
};
function createBaseGranteeClass(): GranteeClass {
  return {
    visas: []
  };
}
export const GranteeClass = {
  typeUrl: "/aceso.consent.v1.GranteeClass",
  encode(message: GranteeClass, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.visas) {
      writer.uint32(10).string(v!);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): GranteeClass {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseGranteeClass();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.visas.push(reader.string());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): GranteeClass {
    const obj = createBaseGranteeClass();
    if (Array.isArray(object?.visas)) obj.visas = object.visas.map((e: any) => String(e));
    return obj;
  },
  toJSON(message: GranteeClass): JsonSafe<GranteeClass> {
    const obj: any = {};
    if (message.visas) {
      obj.visas = message.visas.map(e => e);
    } else {
      obj.visas = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<GranteeClass>): GranteeClass {
    const message = createBaseGranteeClass();
    message.visas = object.visas?.map(e => e) || [];
    return message;
  },
  fromAmino(object: GranteeClassAmino): GranteeClass {
    const message = createBaseGranteeClass();
    message.visas = object.visas?.map(e => e) || [];
    return message;
  },
  toAmino(message: GranteeClass): GranteeClassAmino {
    const obj: any = {};
    if (message.visas) {
      obj.visas = message.visas.map(e => e);
    } else {
      obj.visas = message.visas;
    }
    return obj;
  },
  fromAminoMsg(object: GranteeClassAminoMsg): GranteeClass {
    return GranteeClass.fromAmino(object.value);
  },
  fromProtoMsg(message: GranteeClassProtoMsg): GranteeClass {
    return GranteeClass.decode(message.value);
  },
  toProto(message: GranteeClass): Uint8Array {
    return GranteeClass.encode(message).finish();
  },
  toProtoMsg(message: GranteeClass): GranteeClassProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.GranteeClass",
      value: GranteeClass.encode(message).finish()
    };
  }
};
function createBaseMinPrice(): MinPrice {
  return {
    commercial: BigInt(0),
    nonProfit: BigInt(0)
  };
}
export const MinPrice = {
  typeUrl: "/aceso.consent.v1.MinPrice",
  encode(message: MinPrice, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.commercial !== BigInt(0)) {
      writer.uint32(8).uint64(message.commercial);
    }
    if (message.nonProfit !== BigInt(0)) {
      writer.uint32(16).uint64(message.nonProfit);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MinPrice {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMinPrice();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.commercial = reader.uint64();
          break;
        case 2:
          message.nonProfit = reader.uint64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MinPrice {
    const obj = createBaseMinPrice();
    if (isSet(object.commercial)) obj.commercial = BigInt(object.commercial.toString());
    if (isSet(object.nonProfit)) obj.nonProfit = BigInt(object.nonProfit.toString());
    return obj;
  },
  toJSON(message: MinPrice): JsonSafe<MinPrice> {
    const obj: any = {};
    message.commercial !== undefined && (obj.commercial = (message.commercial || BigInt(0)).toString());
    message.nonProfit !== undefined && (obj.nonProfit = (message.nonProfit || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<MinPrice>): MinPrice {
    const message = createBaseMinPrice();
    if (object.commercial !== undefined && object.commercial !== null) {
      message.commercial = BigInt(object.commercial.toString());
    }
    if (object.nonProfit !== undefined && object.nonProfit !== null) {
      message.nonProfit = BigInt(object.nonProfit.toString());
    }
    return message;
  },
  fromAmino(object: MinPriceAmino): MinPrice {
    const message = createBaseMinPrice();
    if (object.commercial !== undefined && object.commercial !== null) {
      message.commercial = BigInt(object.commercial);
    }
    if (object.non_profit !== undefined && object.non_profit !== null) {
      message.nonProfit = BigInt(object.non_profit);
    }
    return message;
  },
  toAmino(message: MinPrice): MinPriceAmino {
    const obj: any = {};
    obj.commercial = message.commercial !== BigInt(0) ? message.commercial?.toString() : undefined;
    obj.non_profit = message.nonProfit !== BigInt(0) ? message.nonProfit?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: MinPriceAminoMsg): MinPrice {
    return MinPrice.fromAmino(object.value);
  },
  fromProtoMsg(message: MinPriceProtoMsg): MinPrice {
    return MinPrice.decode(message.value);
  },
  toProto(message: MinPrice): Uint8Array {
    return MinPrice.encode(message).finish();
  },
  toProtoMsg(message: MinPrice): MinPriceProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.MinPrice",
      value: MinPrice.encode(message).finish()
    };
  }
};
function createBaseDuoParams(): DuoParams {
  return {
    countries: [],
    tsMonths: 0,
    institution: new Uint8Array(),
    project: new Uint8Array(),
    user: "",
    moratoriumUntil: BigInt(0)
  };
}
export const DuoParams = {
  typeUrl: "/aceso.consent.v1.DuoParams",
  encode(message: DuoParams, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.countries) {
      writer.uint32(10).string(v!);
    }
    if (message.tsMonths !== 0) {
      writer.uint32(16).uint32(message.tsMonths);
    }
    if (message.institution.length !== 0) {
      writer.uint32(26).bytes(message.institution);
    }
    if (message.project.length !== 0) {
      writer.uint32(34).bytes(message.project);
    }
    if (message.user !== "") {
      writer.uint32(42).string(message.user);
    }
    if (message.moratoriumUntil !== BigInt(0)) {
      writer.uint32(48).int64(message.moratoriumUntil);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): DuoParams {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseDuoParams();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.countries.push(reader.string());
          break;
        case 2:
          message.tsMonths = reader.uint32();
          break;
        case 3:
          message.institution = reader.bytes();
          break;
        case 4:
          message.project = reader.bytes();
          break;
        case 5:
          message.user = reader.string();
          break;
        case 6:
          message.moratoriumUntil = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): DuoParams {
    const obj = createBaseDuoParams();
    if (Array.isArray(object?.countries)) obj.countries = object.countries.map((e: any) => String(e));
    if (isSet(object.tsMonths)) obj.tsMonths = Number(object.tsMonths);
    if (isSet(object.institution)) obj.institution = bytesFromBase64(object.institution);
    if (isSet(object.project)) obj.project = bytesFromBase64(object.project);
    if (isSet(object.user)) obj.user = String(object.user);
    if (isSet(object.moratoriumUntil)) obj.moratoriumUntil = BigInt(object.moratoriumUntil.toString());
    return obj;
  },
  toJSON(message: DuoParams): JsonSafe<DuoParams> {
    const obj: any = {};
    if (message.countries) {
      obj.countries = message.countries.map(e => e);
    } else {
      obj.countries = [];
    }
    message.tsMonths !== undefined && (obj.tsMonths = Math.round(message.tsMonths));
    message.institution !== undefined && (obj.institution = base64FromBytes(message.institution !== undefined ? message.institution : new Uint8Array()));
    message.project !== undefined && (obj.project = base64FromBytes(message.project !== undefined ? message.project : new Uint8Array()));
    message.user !== undefined && (obj.user = message.user);
    message.moratoriumUntil !== undefined && (obj.moratoriumUntil = (message.moratoriumUntil || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<DuoParams>): DuoParams {
    const message = createBaseDuoParams();
    message.countries = object.countries?.map(e => e) || [];
    message.tsMonths = object.tsMonths ?? 0;
    message.institution = object.institution ?? new Uint8Array();
    message.project = object.project ?? new Uint8Array();
    message.user = object.user ?? "";
    if (object.moratoriumUntil !== undefined && object.moratoriumUntil !== null) {
      message.moratoriumUntil = BigInt(object.moratoriumUntil.toString());
    }
    return message;
  },
  fromAmino(object: DuoParamsAmino): DuoParams {
    const message = createBaseDuoParams();
    message.countries = object.countries?.map(e => e) || [];
    if (object.ts_months !== undefined && object.ts_months !== null) {
      message.tsMonths = object.ts_months;
    }
    if (object.institution !== undefined && object.institution !== null) {
      message.institution = bytesFromBase64(object.institution);
    }
    if (object.project !== undefined && object.project !== null) {
      message.project = bytesFromBase64(object.project);
    }
    if (object.user !== undefined && object.user !== null) {
      message.user = object.user;
    }
    if (object.moratorium_until !== undefined && object.moratorium_until !== null) {
      message.moratoriumUntil = BigInt(object.moratorium_until);
    }
    return message;
  },
  toAmino(message: DuoParams): DuoParamsAmino {
    const obj: any = {};
    if (message.countries) {
      obj.countries = message.countries.map(e => e);
    } else {
      obj.countries = message.countries;
    }
    obj.ts_months = message.tsMonths === 0 ? undefined : message.tsMonths;
    obj.institution = message.institution ? base64FromBytes(message.institution) : undefined;
    obj.project = message.project ? base64FromBytes(message.project) : undefined;
    obj.user = message.user === "" ? undefined : message.user;
    obj.moratorium_until = message.moratoriumUntil !== BigInt(0) ? message.moratoriumUntil?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: DuoParamsAminoMsg): DuoParams {
    return DuoParams.fromAmino(object.value);
  },
  fromProtoMsg(message: DuoParamsProtoMsg): DuoParams {
    return DuoParams.decode(message.value);
  },
  toProto(message: DuoParams): Uint8Array {
    return DuoParams.encode(message).finish();
  },
  toProtoMsg(message: DuoParams): DuoParamsProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.DuoParams",
      value: DuoParams.encode(message).finish()
    };
  }
};
function createBaseWithdrawal(): Withdrawal {
  return {
    time: BigInt(0),
    mode: 0
  };
}
export const Withdrawal = {
  typeUrl: "/aceso.consent.v1.Withdrawal",
  encode(message: Withdrawal, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.time !== BigInt(0)) {
      writer.uint32(8).int64(message.time);
    }
    if (message.mode !== 0) {
      writer.uint32(16).int32(message.mode);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Withdrawal {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseWithdrawal();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.time = reader.int64();
          break;
        case 2:
          message.mode = reader.int32() as any;
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Withdrawal {
    const obj = createBaseWithdrawal();
    if (isSet(object.time)) obj.time = BigInt(object.time.toString());
    if (isSet(object.mode)) obj.mode = withdrawalModeFromJSON(object.mode);
    return obj;
  },
  toJSON(message: Withdrawal): JsonSafe<Withdrawal> {
    const obj: any = {};
    message.time !== undefined && (obj.time = (message.time || BigInt(0)).toString());
    message.mode !== undefined && (obj.mode = withdrawalModeToJSON(message.mode));
    return obj;
  },
  fromPartial(object: DeepPartial<Withdrawal>): Withdrawal {
    const message = createBaseWithdrawal();
    if (object.time !== undefined && object.time !== null) {
      message.time = BigInt(object.time.toString());
    }
    message.mode = object.mode ?? 0;
    return message;
  },
  fromAmino(object: WithdrawalAmino): Withdrawal {
    const message = createBaseWithdrawal();
    if (object.time !== undefined && object.time !== null) {
      message.time = BigInt(object.time);
    }
    if (object.mode !== undefined && object.mode !== null) {
      message.mode = object.mode;
    }
    return message;
  },
  toAmino(message: Withdrawal): WithdrawalAmino {
    const obj: any = {};
    obj.time = message.time !== BigInt(0) ? message.time?.toString() : undefined;
    obj.mode = message.mode === 0 ? undefined : message.mode;
    return obj;
  },
  fromAminoMsg(object: WithdrawalAminoMsg): Withdrawal {
    return Withdrawal.fromAmino(object.value);
  },
  fromProtoMsg(message: WithdrawalProtoMsg): Withdrawal {
    return Withdrawal.decode(message.value);
  },
  toProto(message: Withdrawal): Uint8Array {
    return Withdrawal.encode(message).finish();
  },
  toProtoMsg(message: Withdrawal): WithdrawalProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.Withdrawal",
      value: Withdrawal.encode(message).finish()
    };
  }
};
function createBaseTerms(): Terms {
  return {
    hash: new Uint8Array(),
    language: "",
    version: "",
    uri: "",
    registered: BigInt(0)
  };
}
export const Terms = {
  typeUrl: "/aceso.consent.v1.Terms",
  encode(message: Terms, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.hash.length !== 0) {
      writer.uint32(10).bytes(message.hash);
    }
    if (message.language !== "") {
      writer.uint32(18).string(message.language);
    }
    if (message.version !== "") {
      writer.uint32(26).string(message.version);
    }
    if (message.uri !== "") {
      writer.uint32(34).string(message.uri);
    }
    if (message.registered !== BigInt(0)) {
      writer.uint32(40).int64(message.registered);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Terms {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseTerms();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.hash = reader.bytes();
          break;
        case 2:
          message.language = reader.string();
          break;
        case 3:
          message.version = reader.string();
          break;
        case 4:
          message.uri = reader.string();
          break;
        case 5:
          message.registered = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Terms {
    const obj = createBaseTerms();
    if (isSet(object.hash)) obj.hash = bytesFromBase64(object.hash);
    if (isSet(object.language)) obj.language = String(object.language);
    if (isSet(object.version)) obj.version = String(object.version);
    if (isSet(object.uri)) obj.uri = String(object.uri);
    if (isSet(object.registered)) obj.registered = BigInt(object.registered.toString());
    return obj;
  },
  toJSON(message: Terms): JsonSafe<Terms> {
    const obj: any = {};
    message.hash !== undefined && (obj.hash = base64FromBytes(message.hash !== undefined ? message.hash : new Uint8Array()));
    message.language !== undefined && (obj.language = message.language);
    message.version !== undefined && (obj.version = message.version);
    message.uri !== undefined && (obj.uri = message.uri);
    message.registered !== undefined && (obj.registered = (message.registered || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Terms>): Terms {
    const message = createBaseTerms();
    message.hash = object.hash ?? new Uint8Array();
    message.language = object.language ?? "";
    message.version = object.version ?? "";
    message.uri = object.uri ?? "";
    if (object.registered !== undefined && object.registered !== null) {
      message.registered = BigInt(object.registered.toString());
    }
    return message;
  },
  fromAmino(object: TermsAmino): Terms {
    const message = createBaseTerms();
    if (object.hash !== undefined && object.hash !== null) {
      message.hash = bytesFromBase64(object.hash);
    }
    if (object.language !== undefined && object.language !== null) {
      message.language = object.language;
    }
    if (object.version !== undefined && object.version !== null) {
      message.version = object.version;
    }
    if (object.uri !== undefined && object.uri !== null) {
      message.uri = object.uri;
    }
    if (object.registered !== undefined && object.registered !== null) {
      message.registered = BigInt(object.registered);
    }
    return message;
  },
  toAmino(message: Terms): TermsAmino {
    const obj: any = {};
    obj.hash = message.hash ? base64FromBytes(message.hash) : undefined;
    obj.language = message.language === "" ? undefined : message.language;
    obj.version = message.version === "" ? undefined : message.version;
    obj.uri = message.uri === "" ? undefined : message.uri;
    obj.registered = message.registered !== BigInt(0) ? message.registered?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: TermsAminoMsg): Terms {
    return Terms.fromAmino(object.value);
  },
  fromProtoMsg(message: TermsProtoMsg): Terms {
    return Terms.decode(message.value);
  },
  toProto(message: Terms): Uint8Array {
    return Terms.encode(message).finish();
  },
  toProtoMsg(message: Terms): TermsProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.Terms",
      value: Terms.encode(message).finish()
    };
  }
};
function createBaseConsentTerms(): ConsentTerms {
  return {
    grantorCapacity: 0,
    authorityRef: "",
    authorityExpires: BigInt(0),
    decision: 0,
    grantee: Grantee.fromPartial({}),
    classes: 0,
    deidFloor: 0,
    actions: 0,
    duoPermission: 0,
    duoModifiers: 0,
    duoParams: DuoParams.fromPartial({}),
    purposes: [],
    forbidden: 0,
    dataFrom: 0,
    dataTo: 0,
    validFrom: BigInt(0),
    expiresAt: BigInt(0),
    policyHash: new Uint8Array(),
    termsHash: new Uint8Array(),
    regimes: 0,
    minPrice: MinPrice.fromPartial({}),
    reviewAt: BigInt(0)
  };
}
export const ConsentTerms = {
  typeUrl: "/aceso.consent.v1.ConsentTerms",
  encode(message: ConsentTerms, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.grantorCapacity !== 0) {
      writer.uint32(8).int32(message.grantorCapacity);
    }
    if (message.authorityRef !== "") {
      writer.uint32(18).string(message.authorityRef);
    }
    if (message.authorityExpires !== BigInt(0)) {
      writer.uint32(24).int64(message.authorityExpires);
    }
    if (message.decision !== 0) {
      writer.uint32(32).int32(message.decision);
    }
    if (message.grantee !== undefined) {
      Grantee.encode(message.grantee, writer.uint32(42).fork()).ldelim();
    }
    if (message.classes !== 0) {
      writer.uint32(48).uint32(message.classes);
    }
    if (message.deidFloor !== 0) {
      writer.uint32(56).int32(message.deidFloor);
    }
    if (message.actions !== 0) {
      writer.uint32(64).uint32(message.actions);
    }
    if (message.duoPermission !== 0) {
      writer.uint32(72).int32(message.duoPermission);
    }
    if (message.duoModifiers !== 0) {
      writer.uint32(80).uint32(message.duoModifiers);
    }
    if (message.duoParams !== undefined) {
      DuoParams.encode(message.duoParams, writer.uint32(90).fork()).ldelim();
    }
    writer.uint32(98).fork();
    for (const v of message.purposes) {
      writer.int32(v);
    }
    writer.ldelim();
    if (message.forbidden !== 0) {
      writer.uint32(104).uint32(message.forbidden);
    }
    if (message.dataFrom !== 0) {
      writer.uint32(112).uint32(message.dataFrom);
    }
    if (message.dataTo !== 0) {
      writer.uint32(120).uint32(message.dataTo);
    }
    if (message.validFrom !== BigInt(0)) {
      writer.uint32(128).int64(message.validFrom);
    }
    if (message.expiresAt !== BigInt(0)) {
      writer.uint32(136).int64(message.expiresAt);
    }
    if (message.policyHash.length !== 0) {
      writer.uint32(146).bytes(message.policyHash);
    }
    if (message.termsHash.length !== 0) {
      writer.uint32(154).bytes(message.termsHash);
    }
    if (message.regimes !== 0) {
      writer.uint32(160).uint32(message.regimes);
    }
    if (message.minPrice !== undefined) {
      MinPrice.encode(message.minPrice, writer.uint32(170).fork()).ldelim();
    }
    if (message.reviewAt !== BigInt(0)) {
      writer.uint32(176).int64(message.reviewAt);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): ConsentTerms {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseConsentTerms();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.grantorCapacity = reader.int32() as any;
          break;
        case 2:
          message.authorityRef = reader.string();
          break;
        case 3:
          message.authorityExpires = reader.int64();
          break;
        case 4:
          message.decision = reader.int32() as any;
          break;
        case 5:
          message.grantee = Grantee.decode(reader, reader.uint32());
          break;
        case 6:
          message.classes = reader.uint32();
          break;
        case 7:
          message.deidFloor = reader.int32() as any;
          break;
        case 8:
          message.actions = reader.uint32();
          break;
        case 9:
          message.duoPermission = reader.int32() as any;
          break;
        case 10:
          message.duoModifiers = reader.uint32();
          break;
        case 11:
          message.duoParams = DuoParams.decode(reader, reader.uint32());
          break;
        case 12:
          if ((tag & 7) === 2) {
            const end2 = reader.uint32() + reader.pos;
            while (reader.pos < end2) {
              message.purposes.push(reader.int32() as any);
            }
          } else {
            message.purposes.push(reader.int32() as any);
          }
          break;
        case 13:
          message.forbidden = reader.uint32();
          break;
        case 14:
          message.dataFrom = reader.uint32();
          break;
        case 15:
          message.dataTo = reader.uint32();
          break;
        case 16:
          message.validFrom = reader.int64();
          break;
        case 17:
          message.expiresAt = reader.int64();
          break;
        case 18:
          message.policyHash = reader.bytes();
          break;
        case 19:
          message.termsHash = reader.bytes();
          break;
        case 20:
          message.regimes = reader.uint32();
          break;
        case 21:
          message.minPrice = MinPrice.decode(reader, reader.uint32());
          break;
        case 22:
          message.reviewAt = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): ConsentTerms {
    const obj = createBaseConsentTerms();
    if (isSet(object.grantorCapacity)) obj.grantorCapacity = capacityFromJSON(object.grantorCapacity);
    if (isSet(object.authorityRef)) obj.authorityRef = String(object.authorityRef);
    if (isSet(object.authorityExpires)) obj.authorityExpires = BigInt(object.authorityExpires.toString());
    if (isSet(object.decision)) obj.decision = decisionFromJSON(object.decision);
    if (isSet(object.grantee)) obj.grantee = Grantee.fromJSON(object.grantee);
    if (isSet(object.classes)) obj.classes = Number(object.classes);
    if (isSet(object.deidFloor)) obj.deidFloor = deidFromJSON(object.deidFloor);
    if (isSet(object.actions)) obj.actions = Number(object.actions);
    if (isSet(object.duoPermission)) obj.duoPermission = duoPermissionFromJSON(object.duoPermission);
    if (isSet(object.duoModifiers)) obj.duoModifiers = Number(object.duoModifiers);
    if (isSet(object.duoParams)) obj.duoParams = DuoParams.fromJSON(object.duoParams);
    if (Array.isArray(object?.purposes)) obj.purposes = object.purposes.map((e: any) => purposeFromJSON(e));
    if (isSet(object.forbidden)) obj.forbidden = Number(object.forbidden);
    if (isSet(object.dataFrom)) obj.dataFrom = Number(object.dataFrom);
    if (isSet(object.dataTo)) obj.dataTo = Number(object.dataTo);
    if (isSet(object.validFrom)) obj.validFrom = BigInt(object.validFrom.toString());
    if (isSet(object.expiresAt)) obj.expiresAt = BigInt(object.expiresAt.toString());
    if (isSet(object.policyHash)) obj.policyHash = bytesFromBase64(object.policyHash);
    if (isSet(object.termsHash)) obj.termsHash = bytesFromBase64(object.termsHash);
    if (isSet(object.regimes)) obj.regimes = Number(object.regimes);
    if (isSet(object.minPrice)) obj.minPrice = MinPrice.fromJSON(object.minPrice);
    if (isSet(object.reviewAt)) obj.reviewAt = BigInt(object.reviewAt.toString());
    return obj;
  },
  toJSON(message: ConsentTerms): JsonSafe<ConsentTerms> {
    const obj: any = {};
    message.grantorCapacity !== undefined && (obj.grantorCapacity = capacityToJSON(message.grantorCapacity));
    message.authorityRef !== undefined && (obj.authorityRef = message.authorityRef);
    message.authorityExpires !== undefined && (obj.authorityExpires = (message.authorityExpires || BigInt(0)).toString());
    message.decision !== undefined && (obj.decision = decisionToJSON(message.decision));
    message.grantee !== undefined && (obj.grantee = message.grantee ? Grantee.toJSON(message.grantee) : undefined);
    message.classes !== undefined && (obj.classes = Math.round(message.classes));
    message.deidFloor !== undefined && (obj.deidFloor = deidToJSON(message.deidFloor));
    message.actions !== undefined && (obj.actions = Math.round(message.actions));
    message.duoPermission !== undefined && (obj.duoPermission = duoPermissionToJSON(message.duoPermission));
    message.duoModifiers !== undefined && (obj.duoModifiers = Math.round(message.duoModifiers));
    message.duoParams !== undefined && (obj.duoParams = message.duoParams ? DuoParams.toJSON(message.duoParams) : undefined);
    if (message.purposes) {
      obj.purposes = message.purposes.map(e => purposeToJSON(e));
    } else {
      obj.purposes = [];
    }
    message.forbidden !== undefined && (obj.forbidden = Math.round(message.forbidden));
    message.dataFrom !== undefined && (obj.dataFrom = Math.round(message.dataFrom));
    message.dataTo !== undefined && (obj.dataTo = Math.round(message.dataTo));
    message.validFrom !== undefined && (obj.validFrom = (message.validFrom || BigInt(0)).toString());
    message.expiresAt !== undefined && (obj.expiresAt = (message.expiresAt || BigInt(0)).toString());
    message.policyHash !== undefined && (obj.policyHash = base64FromBytes(message.policyHash !== undefined ? message.policyHash : new Uint8Array()));
    message.termsHash !== undefined && (obj.termsHash = base64FromBytes(message.termsHash !== undefined ? message.termsHash : new Uint8Array()));
    message.regimes !== undefined && (obj.regimes = Math.round(message.regimes));
    message.minPrice !== undefined && (obj.minPrice = message.minPrice ? MinPrice.toJSON(message.minPrice) : undefined);
    message.reviewAt !== undefined && (obj.reviewAt = (message.reviewAt || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<ConsentTerms>): ConsentTerms {
    const message = createBaseConsentTerms();
    message.grantorCapacity = object.grantorCapacity ?? 0;
    message.authorityRef = object.authorityRef ?? "";
    if (object.authorityExpires !== undefined && object.authorityExpires !== null) {
      message.authorityExpires = BigInt(object.authorityExpires.toString());
    }
    message.decision = object.decision ?? 0;
    if (object.grantee !== undefined && object.grantee !== null) {
      message.grantee = Grantee.fromPartial(object.grantee);
    }
    message.classes = object.classes ?? 0;
    message.deidFloor = object.deidFloor ?? 0;
    message.actions = object.actions ?? 0;
    message.duoPermission = object.duoPermission ?? 0;
    message.duoModifiers = object.duoModifiers ?? 0;
    if (object.duoParams !== undefined && object.duoParams !== null) {
      message.duoParams = DuoParams.fromPartial(object.duoParams);
    }
    message.purposes = object.purposes?.map(e => e) || [];
    message.forbidden = object.forbidden ?? 0;
    message.dataFrom = object.dataFrom ?? 0;
    message.dataTo = object.dataTo ?? 0;
    if (object.validFrom !== undefined && object.validFrom !== null) {
      message.validFrom = BigInt(object.validFrom.toString());
    }
    if (object.expiresAt !== undefined && object.expiresAt !== null) {
      message.expiresAt = BigInt(object.expiresAt.toString());
    }
    message.policyHash = object.policyHash ?? new Uint8Array();
    message.termsHash = object.termsHash ?? new Uint8Array();
    message.regimes = object.regimes ?? 0;
    if (object.minPrice !== undefined && object.minPrice !== null) {
      message.minPrice = MinPrice.fromPartial(object.minPrice);
    }
    if (object.reviewAt !== undefined && object.reviewAt !== null) {
      message.reviewAt = BigInt(object.reviewAt.toString());
    }
    return message;
  },
  fromAmino(object: ConsentTermsAmino): ConsentTerms {
    const message = createBaseConsentTerms();
    if (object.grantor_capacity !== undefined && object.grantor_capacity !== null) {
      message.grantorCapacity = object.grantor_capacity;
    }
    if (object.authority_ref !== undefined && object.authority_ref !== null) {
      message.authorityRef = object.authority_ref;
    }
    if (object.authority_expires !== undefined && object.authority_expires !== null) {
      message.authorityExpires = BigInt(object.authority_expires);
    }
    if (object.decision !== undefined && object.decision !== null) {
      message.decision = object.decision;
    }
    if (object.grantee !== undefined && object.grantee !== null) {
      message.grantee = Grantee.fromAmino(object.grantee);
    }
    if (object.classes !== undefined && object.classes !== null) {
      message.classes = object.classes;
    }
    if (object.deid_floor !== undefined && object.deid_floor !== null) {
      message.deidFloor = object.deid_floor;
    }
    if (object.actions !== undefined && object.actions !== null) {
      message.actions = object.actions;
    }
    if (object.duo_permission !== undefined && object.duo_permission !== null) {
      message.duoPermission = object.duo_permission;
    }
    if (object.duo_modifiers !== undefined && object.duo_modifiers !== null) {
      message.duoModifiers = object.duo_modifiers;
    }
    if (object.duo_params !== undefined && object.duo_params !== null) {
      message.duoParams = DuoParams.fromAmino(object.duo_params);
    }
    message.purposes = object.purposes?.map(e => e) || [];
    if (object.forbidden !== undefined && object.forbidden !== null) {
      message.forbidden = object.forbidden;
    }
    if (object.data_from !== undefined && object.data_from !== null) {
      message.dataFrom = object.data_from;
    }
    if (object.data_to !== undefined && object.data_to !== null) {
      message.dataTo = object.data_to;
    }
    if (object.valid_from !== undefined && object.valid_from !== null) {
      message.validFrom = BigInt(object.valid_from);
    }
    if (object.expires_at !== undefined && object.expires_at !== null) {
      message.expiresAt = BigInt(object.expires_at);
    }
    if (object.policy_hash !== undefined && object.policy_hash !== null) {
      message.policyHash = bytesFromBase64(object.policy_hash);
    }
    if (object.terms_hash !== undefined && object.terms_hash !== null) {
      message.termsHash = bytesFromBase64(object.terms_hash);
    }
    if (object.regimes !== undefined && object.regimes !== null) {
      message.regimes = object.regimes;
    }
    if (object.min_price !== undefined && object.min_price !== null) {
      message.minPrice = MinPrice.fromAmino(object.min_price);
    }
    if (object.review_at !== undefined && object.review_at !== null) {
      message.reviewAt = BigInt(object.review_at);
    }
    return message;
  },
  toAmino(message: ConsentTerms): ConsentTermsAmino {
    const obj: any = {};
    obj.grantor_capacity = message.grantorCapacity === 0 ? undefined : message.grantorCapacity;
    obj.authority_ref = message.authorityRef === "" ? undefined : message.authorityRef;
    obj.authority_expires = message.authorityExpires !== BigInt(0) ? message.authorityExpires?.toString() : undefined;
    obj.decision = message.decision === 0 ? undefined : message.decision;
    obj.grantee = message.grantee ? Grantee.toAmino(message.grantee) : Grantee.toAmino(Grantee.fromPartial({}));
    obj.classes = message.classes === 0 ? undefined : message.classes;
    obj.deid_floor = message.deidFloor === 0 ? undefined : message.deidFloor;
    obj.actions = message.actions === 0 ? undefined : message.actions;
    obj.duo_permission = message.duoPermission === 0 ? undefined : message.duoPermission;
    obj.duo_modifiers = message.duoModifiers === 0 ? undefined : message.duoModifiers;
    obj.duo_params = message.duoParams ? DuoParams.toAmino(message.duoParams) : DuoParams.toAmino(DuoParams.fromPartial({}));
    if (message.purposes) {
      obj.purposes = message.purposes.map(e => e);
    } else {
      obj.purposes = message.purposes;
    }
    obj.forbidden = message.forbidden === 0 ? undefined : message.forbidden;
    obj.data_from = message.dataFrom === 0 ? undefined : message.dataFrom;
    obj.data_to = message.dataTo === 0 ? undefined : message.dataTo;
    obj.valid_from = message.validFrom !== BigInt(0) ? message.validFrom?.toString() : undefined;
    obj.expires_at = message.expiresAt !== BigInt(0) ? message.expiresAt?.toString() : undefined;
    obj.policy_hash = message.policyHash ? base64FromBytes(message.policyHash) : undefined;
    obj.terms_hash = message.termsHash ? base64FromBytes(message.termsHash) : undefined;
    obj.regimes = message.regimes === 0 ? undefined : message.regimes;
    obj.min_price = message.minPrice ? MinPrice.toAmino(message.minPrice) : MinPrice.toAmino(MinPrice.fromPartial({}));
    obj.review_at = message.reviewAt !== BigInt(0) ? message.reviewAt?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: ConsentTermsAminoMsg): ConsentTerms {
    return ConsentTerms.fromAmino(object.value);
  },
  fromProtoMsg(message: ConsentTermsProtoMsg): ConsentTerms {
    return ConsentTerms.decode(message.value);
  },
  toProto(message: ConsentTerms): Uint8Array {
    return ConsentTerms.encode(message).finish();
  },
  toProtoMsg(message: ConsentTerms): ConsentTermsProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.ConsentTerms",
      value: ConsentTerms.encode(message).finish()
    };
  }
};
function createBaseConsent(): Consent {
  return {
    id: new Uint8Array(),
    version: 0,
    supersedes: new Uint8Array(),
    owner: "",
    terms: ConsentTerms.fromPartial({}),
    status: 0,
    withdrawal: Withdrawal.fromPartial({}),
    granted: BigInt(0)
  };
}
export const Consent = {
  typeUrl: "/aceso.consent.v1.Consent",
  encode(message: Consent, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.id.length !== 0) {
      writer.uint32(10).bytes(message.id);
    }
    if (message.version !== 0) {
      writer.uint32(16).uint32(message.version);
    }
    if (message.supersedes.length !== 0) {
      writer.uint32(26).bytes(message.supersedes);
    }
    if (message.owner !== "") {
      writer.uint32(34).string(message.owner);
    }
    if (message.terms !== undefined) {
      ConsentTerms.encode(message.terms, writer.uint32(42).fork()).ldelim();
    }
    if (message.status !== 0) {
      writer.uint32(48).int32(message.status);
    }
    if (message.withdrawal !== undefined) {
      Withdrawal.encode(message.withdrawal, writer.uint32(58).fork()).ldelim();
    }
    if (message.granted !== BigInt(0)) {
      writer.uint32(64).int64(message.granted);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Consent {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseConsent();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.id = reader.bytes();
          break;
        case 2:
          message.version = reader.uint32();
          break;
        case 3:
          message.supersedes = reader.bytes();
          break;
        case 4:
          message.owner = reader.string();
          break;
        case 5:
          message.terms = ConsentTerms.decode(reader, reader.uint32());
          break;
        case 6:
          message.status = reader.int32() as any;
          break;
        case 7:
          message.withdrawal = Withdrawal.decode(reader, reader.uint32());
          break;
        case 8:
          message.granted = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Consent {
    const obj = createBaseConsent();
    if (isSet(object.id)) obj.id = bytesFromBase64(object.id);
    if (isSet(object.version)) obj.version = Number(object.version);
    if (isSet(object.supersedes)) obj.supersedes = bytesFromBase64(object.supersedes);
    if (isSet(object.owner)) obj.owner = String(object.owner);
    if (isSet(object.terms)) obj.terms = ConsentTerms.fromJSON(object.terms);
    if (isSet(object.status)) obj.status = consentStatusFromJSON(object.status);
    if (isSet(object.withdrawal)) obj.withdrawal = Withdrawal.fromJSON(object.withdrawal);
    if (isSet(object.granted)) obj.granted = BigInt(object.granted.toString());
    return obj;
  },
  toJSON(message: Consent): JsonSafe<Consent> {
    const obj: any = {};
    message.id !== undefined && (obj.id = base64FromBytes(message.id !== undefined ? message.id : new Uint8Array()));
    message.version !== undefined && (obj.version = Math.round(message.version));
    message.supersedes !== undefined && (obj.supersedes = base64FromBytes(message.supersedes !== undefined ? message.supersedes : new Uint8Array()));
    message.owner !== undefined && (obj.owner = message.owner);
    message.terms !== undefined && (obj.terms = message.terms ? ConsentTerms.toJSON(message.terms) : undefined);
    message.status !== undefined && (obj.status = consentStatusToJSON(message.status));
    message.withdrawal !== undefined && (obj.withdrawal = message.withdrawal ? Withdrawal.toJSON(message.withdrawal) : undefined);
    message.granted !== undefined && (obj.granted = (message.granted || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Consent>): Consent {
    const message = createBaseConsent();
    message.id = object.id ?? new Uint8Array();
    message.version = object.version ?? 0;
    message.supersedes = object.supersedes ?? new Uint8Array();
    message.owner = object.owner ?? "";
    if (object.terms !== undefined && object.terms !== null) {
      message.terms = ConsentTerms.fromPartial(object.terms);
    }
    message.status = object.status ?? 0;
    if (object.withdrawal !== undefined && object.withdrawal !== null) {
      message.withdrawal = Withdrawal.fromPartial(object.withdrawal);
    }
    if (object.granted !== undefined && object.granted !== null) {
      message.granted = BigInt(object.granted.toString());
    }
    return message;
  },
  fromAmino(object: ConsentAmino): Consent {
    const message = createBaseConsent();
    if (object.id !== undefined && object.id !== null) {
      message.id = bytesFromBase64(object.id);
    }
    if (object.version !== undefined && object.version !== null) {
      message.version = object.version;
    }
    if (object.supersedes !== undefined && object.supersedes !== null) {
      message.supersedes = bytesFromBase64(object.supersedes);
    }
    if (object.owner !== undefined && object.owner !== null) {
      message.owner = object.owner;
    }
    if (object.terms !== undefined && object.terms !== null) {
      message.terms = ConsentTerms.fromAmino(object.terms);
    }
    if (object.status !== undefined && object.status !== null) {
      message.status = object.status;
    }
    if (object.withdrawal !== undefined && object.withdrawal !== null) {
      message.withdrawal = Withdrawal.fromAmino(object.withdrawal);
    }
    if (object.granted !== undefined && object.granted !== null) {
      message.granted = BigInt(object.granted);
    }
    return message;
  },
  toAmino(message: Consent): ConsentAmino {
    const obj: any = {};
    obj.id = message.id ? base64FromBytes(message.id) : undefined;
    obj.version = message.version === 0 ? undefined : message.version;
    obj.supersedes = message.supersedes ? base64FromBytes(message.supersedes) : undefined;
    obj.owner = message.owner === "" ? undefined : message.owner;
    obj.terms = message.terms ? ConsentTerms.toAmino(message.terms) : ConsentTerms.toAmino(ConsentTerms.fromPartial({}));
    obj.status = message.status === 0 ? undefined : message.status;
    obj.withdrawal = message.withdrawal ? Withdrawal.toAmino(message.withdrawal) : Withdrawal.toAmino(Withdrawal.fromPartial({}));
    obj.granted = message.granted !== BigInt(0) ? message.granted?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: ConsentAminoMsg): Consent {
    return Consent.fromAmino(object.value);
  },
  fromProtoMsg(message: ConsentProtoMsg): Consent {
    return Consent.decode(message.value);
  },
  toProto(message: Consent): Uint8Array {
    return Consent.encode(message).finish();
  },
  toProtoMsg(message: Consent): ConsentProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.Consent",
      value: Consent.encode(message).finish()
    };
  }
};
function createBaseHead(): Head {
  return {
    owner: "",
    version: BigInt(0),
    consentSet: new Uint8Array()
  };
}
export const Head = {
  typeUrl: "/aceso.consent.v1.Head",
  encode(message: Head, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.version !== BigInt(0)) {
      writer.uint32(16).uint64(message.version);
    }
    if (message.consentSet.length !== 0) {
      writer.uint32(26).bytes(message.consentSet);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Head {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseHead();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.owner = reader.string();
          break;
        case 2:
          message.version = reader.uint64();
          break;
        case 3:
          message.consentSet = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Head {
    const obj = createBaseHead();
    if (isSet(object.owner)) obj.owner = String(object.owner);
    if (isSet(object.version)) obj.version = BigInt(object.version.toString());
    if (isSet(object.consentSet)) obj.consentSet = bytesFromBase64(object.consentSet);
    return obj;
  },
  toJSON(message: Head): JsonSafe<Head> {
    const obj: any = {};
    message.owner !== undefined && (obj.owner = message.owner);
    message.version !== undefined && (obj.version = (message.version || BigInt(0)).toString());
    message.consentSet !== undefined && (obj.consentSet = base64FromBytes(message.consentSet !== undefined ? message.consentSet : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<Head>): Head {
    const message = createBaseHead();
    message.owner = object.owner ?? "";
    if (object.version !== undefined && object.version !== null) {
      message.version = BigInt(object.version.toString());
    }
    message.consentSet = object.consentSet ?? new Uint8Array();
    return message;
  },
  fromAmino(object: HeadAmino): Head {
    const message = createBaseHead();
    if (object.owner !== undefined && object.owner !== null) {
      message.owner = object.owner;
    }
    if (object.version !== undefined && object.version !== null) {
      message.version = BigInt(object.version);
    }
    if (object.consent_set !== undefined && object.consent_set !== null) {
      message.consentSet = bytesFromBase64(object.consent_set);
    }
    return message;
  },
  toAmino(message: Head): HeadAmino {
    const obj: any = {};
    obj.owner = message.owner === "" ? undefined : message.owner;
    obj.version = message.version !== BigInt(0) ? message.version?.toString() : undefined;
    obj.consent_set = message.consentSet ? base64FromBytes(message.consentSet) : undefined;
    return obj;
  },
  fromAminoMsg(object: HeadAminoMsg): Head {
    return Head.fromAmino(object.value);
  },
  fromProtoMsg(message: HeadProtoMsg): Head {
    return Head.decode(message.value);
  },
  toProto(message: Head): Uint8Array {
    return Head.encode(message).finish();
  },
  toProtoMsg(message: Head): HeadProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.Head",
      value: Head.encode(message).finish()
    };
  }
};
function createBaseGuardian(): Guardian {
  return {
    ward: "",
    guardian: "",
    authorityRef: "",
    expires: BigInt(0)
  };
}
export const Guardian = {
  typeUrl: "/aceso.consent.v1.Guardian",
  encode(message: Guardian, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.ward !== "") {
      writer.uint32(10).string(message.ward);
    }
    if (message.guardian !== "") {
      writer.uint32(18).string(message.guardian);
    }
    if (message.authorityRef !== "") {
      writer.uint32(26).string(message.authorityRef);
    }
    if (message.expires !== BigInt(0)) {
      writer.uint32(32).int64(message.expires);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Guardian {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseGuardian();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.ward = reader.string();
          break;
        case 2:
          message.guardian = reader.string();
          break;
        case 3:
          message.authorityRef = reader.string();
          break;
        case 4:
          message.expires = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Guardian {
    const obj = createBaseGuardian();
    if (isSet(object.ward)) obj.ward = String(object.ward);
    if (isSet(object.guardian)) obj.guardian = String(object.guardian);
    if (isSet(object.authorityRef)) obj.authorityRef = String(object.authorityRef);
    if (isSet(object.expires)) obj.expires = BigInt(object.expires.toString());
    return obj;
  },
  toJSON(message: Guardian): JsonSafe<Guardian> {
    const obj: any = {};
    message.ward !== undefined && (obj.ward = message.ward);
    message.guardian !== undefined && (obj.guardian = message.guardian);
    message.authorityRef !== undefined && (obj.authorityRef = message.authorityRef);
    message.expires !== undefined && (obj.expires = (message.expires || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Guardian>): Guardian {
    const message = createBaseGuardian();
    message.ward = object.ward ?? "";
    message.guardian = object.guardian ?? "";
    message.authorityRef = object.authorityRef ?? "";
    if (object.expires !== undefined && object.expires !== null) {
      message.expires = BigInt(object.expires.toString());
    }
    return message;
  },
  fromAmino(object: GuardianAmino): Guardian {
    const message = createBaseGuardian();
    if (object.ward !== undefined && object.ward !== null) {
      message.ward = object.ward;
    }
    if (object.guardian !== undefined && object.guardian !== null) {
      message.guardian = object.guardian;
    }
    if (object.authority_ref !== undefined && object.authority_ref !== null) {
      message.authorityRef = object.authority_ref;
    }
    if (object.expires !== undefined && object.expires !== null) {
      message.expires = BigInt(object.expires);
    }
    return message;
  },
  toAmino(message: Guardian): GuardianAmino {
    const obj: any = {};
    obj.ward = message.ward === "" ? undefined : message.ward;
    obj.guardian = message.guardian === "" ? undefined : message.guardian;
    obj.authority_ref = message.authorityRef === "" ? undefined : message.authorityRef;
    obj.expires = message.expires !== BigInt(0) ? message.expires?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: GuardianAminoMsg): Guardian {
    return Guardian.fromAmino(object.value);
  },
  fromProtoMsg(message: GuardianProtoMsg): Guardian {
    return Guardian.decode(message.value);
  },
  toProto(message: Guardian): Uint8Array {
    return Guardian.encode(message).finish();
  },
  toProtoMsg(message: Guardian): GuardianProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.Guardian",
      value: Guardian.encode(message).finish()
    };
  }
};
function createBaseVisa(): Visa {
  return {
    holder: "",
    type: "",
    issuer: "",
    hash: new Uint8Array(),
    expires: BigInt(0)
  };
}
export const Visa = {
  typeUrl: "/aceso.consent.v1.Visa",
  encode(message: Visa, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.holder !== "") {
      writer.uint32(10).string(message.holder);
    }
    if (message.type !== "") {
      writer.uint32(18).string(message.type);
    }
    if (message.issuer !== "") {
      writer.uint32(26).string(message.issuer);
    }
    if (message.hash.length !== 0) {
      writer.uint32(34).bytes(message.hash);
    }
    if (message.expires !== BigInt(0)) {
      writer.uint32(40).int64(message.expires);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Visa {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseVisa();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.holder = reader.string();
          break;
        case 2:
          message.type = reader.string();
          break;
        case 3:
          message.issuer = reader.string();
          break;
        case 4:
          message.hash = reader.bytes();
          break;
        case 5:
          message.expires = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Visa {
    const obj = createBaseVisa();
    if (isSet(object.holder)) obj.holder = String(object.holder);
    if (isSet(object.type)) obj.type = String(object.type);
    if (isSet(object.issuer)) obj.issuer = String(object.issuer);
    if (isSet(object.hash)) obj.hash = bytesFromBase64(object.hash);
    if (isSet(object.expires)) obj.expires = BigInt(object.expires.toString());
    return obj;
  },
  toJSON(message: Visa): JsonSafe<Visa> {
    const obj: any = {};
    message.holder !== undefined && (obj.holder = message.holder);
    message.type !== undefined && (obj.type = message.type);
    message.issuer !== undefined && (obj.issuer = message.issuer);
    message.hash !== undefined && (obj.hash = base64FromBytes(message.hash !== undefined ? message.hash : new Uint8Array()));
    message.expires !== undefined && (obj.expires = (message.expires || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Visa>): Visa {
    const message = createBaseVisa();
    message.holder = object.holder ?? "";
    message.type = object.type ?? "";
    message.issuer = object.issuer ?? "";
    message.hash = object.hash ?? new Uint8Array();
    if (object.expires !== undefined && object.expires !== null) {
      message.expires = BigInt(object.expires.toString());
    }
    return message;
  },
  fromAmino(object: VisaAmino): Visa {
    const message = createBaseVisa();
    if (object.holder !== undefined && object.holder !== null) {
      message.holder = object.holder;
    }
    if (object.type !== undefined && object.type !== null) {
      message.type = object.type;
    }
    if (object.issuer !== undefined && object.issuer !== null) {
      message.issuer = object.issuer;
    }
    if (object.hash !== undefined && object.hash !== null) {
      message.hash = bytesFromBase64(object.hash);
    }
    if (object.expires !== undefined && object.expires !== null) {
      message.expires = BigInt(object.expires);
    }
    return message;
  },
  toAmino(message: Visa): VisaAmino {
    const obj: any = {};
    obj.holder = message.holder === "" ? undefined : message.holder;
    obj.type = message.type === "" ? undefined : message.type;
    obj.issuer = message.issuer === "" ? undefined : message.issuer;
    obj.hash = message.hash ? base64FromBytes(message.hash) : undefined;
    obj.expires = message.expires !== BigInt(0) ? message.expires?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: VisaAminoMsg): Visa {
    return Visa.fromAmino(object.value);
  },
  fromProtoMsg(message: VisaProtoMsg): Visa {
    return Visa.decode(message.value);
  },
  toProto(message: Visa): Uint8Array {
    return Visa.encode(message).finish();
  },
  toProtoMsg(message: Visa): VisaProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.Visa",
      value: Visa.encode(message).finish()
    };
  }
};
function createBaseIssuer(): Issuer {
  return {
    address: "",
    name: "",
    approved: BigInt(0)
  };
}
export const Issuer = {
  typeUrl: "/aceso.consent.v1.Issuer",
  encode(message: Issuer, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.address !== "") {
      writer.uint32(10).string(message.address);
    }
    if (message.name !== "") {
      writer.uint32(18).string(message.name);
    }
    if (message.approved !== BigInt(0)) {
      writer.uint32(24).int64(message.approved);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Issuer {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseIssuer();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.address = reader.string();
          break;
        case 2:
          message.name = reader.string();
          break;
        case 3:
          message.approved = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Issuer {
    const obj = createBaseIssuer();
    if (isSet(object.address)) obj.address = String(object.address);
    if (isSet(object.name)) obj.name = String(object.name);
    if (isSet(object.approved)) obj.approved = BigInt(object.approved.toString());
    return obj;
  },
  toJSON(message: Issuer): JsonSafe<Issuer> {
    const obj: any = {};
    message.address !== undefined && (obj.address = message.address);
    message.name !== undefined && (obj.name = message.name);
    message.approved !== undefined && (obj.approved = (message.approved || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Issuer>): Issuer {
    const message = createBaseIssuer();
    message.address = object.address ?? "";
    message.name = object.name ?? "";
    if (object.approved !== undefined && object.approved !== null) {
      message.approved = BigInt(object.approved.toString());
    }
    return message;
  },
  fromAmino(object: IssuerAmino): Issuer {
    const message = createBaseIssuer();
    if (object.address !== undefined && object.address !== null) {
      message.address = object.address;
    }
    if (object.name !== undefined && object.name !== null) {
      message.name = object.name;
    }
    if (object.approved !== undefined && object.approved !== null) {
      message.approved = BigInt(object.approved);
    }
    return message;
  },
  toAmino(message: Issuer): IssuerAmino {
    const obj: any = {};
    obj.address = message.address === "" ? undefined : message.address;
    obj.name = message.name === "" ? undefined : message.name;
    obj.approved = message.approved !== BigInt(0) ? message.approved?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: IssuerAminoMsg): Issuer {
    return Issuer.fromAmino(object.value);
  },
  fromProtoMsg(message: IssuerProtoMsg): Issuer {
    return Issuer.decode(message.value);
  },
  toProto(message: Issuer): Uint8Array {
    return Issuer.encode(message).finish();
  },
  toProtoMsg(message: Issuer): IssuerProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.Issuer",
      value: Issuer.encode(message).finish()
    };
  }
};
function createBaseDeidMethod(): DeidMethod {
  return {
    hash: new Uint8Array(),
    determiner: "",
    scope: "",
    until: BigInt(0)
  };
}
export const DeidMethod = {
  typeUrl: "/aceso.consent.v1.DeidMethod",
  encode(message: DeidMethod, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.hash.length !== 0) {
      writer.uint32(10).bytes(message.hash);
    }
    if (message.determiner !== "") {
      writer.uint32(18).string(message.determiner);
    }
    if (message.scope !== "") {
      writer.uint32(26).string(message.scope);
    }
    if (message.until !== BigInt(0)) {
      writer.uint32(32).int64(message.until);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): DeidMethod {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseDeidMethod();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.hash = reader.bytes();
          break;
        case 2:
          message.determiner = reader.string();
          break;
        case 3:
          message.scope = reader.string();
          break;
        case 4:
          message.until = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): DeidMethod {
    const obj = createBaseDeidMethod();
    if (isSet(object.hash)) obj.hash = bytesFromBase64(object.hash);
    if (isSet(object.determiner)) obj.determiner = String(object.determiner);
    if (isSet(object.scope)) obj.scope = String(object.scope);
    if (isSet(object.until)) obj.until = BigInt(object.until.toString());
    return obj;
  },
  toJSON(message: DeidMethod): JsonSafe<DeidMethod> {
    const obj: any = {};
    message.hash !== undefined && (obj.hash = base64FromBytes(message.hash !== undefined ? message.hash : new Uint8Array()));
    message.determiner !== undefined && (obj.determiner = message.determiner);
    message.scope !== undefined && (obj.scope = message.scope);
    message.until !== undefined && (obj.until = (message.until || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<DeidMethod>): DeidMethod {
    const message = createBaseDeidMethod();
    message.hash = object.hash ?? new Uint8Array();
    message.determiner = object.determiner ?? "";
    message.scope = object.scope ?? "";
    if (object.until !== undefined && object.until !== null) {
      message.until = BigInt(object.until.toString());
    }
    return message;
  },
  fromAmino(object: DeidMethodAmino): DeidMethod {
    const message = createBaseDeidMethod();
    if (object.hash !== undefined && object.hash !== null) {
      message.hash = bytesFromBase64(object.hash);
    }
    if (object.determiner !== undefined && object.determiner !== null) {
      message.determiner = object.determiner;
    }
    if (object.scope !== undefined && object.scope !== null) {
      message.scope = object.scope;
    }
    if (object.until !== undefined && object.until !== null) {
      message.until = BigInt(object.until);
    }
    return message;
  },
  toAmino(message: DeidMethod): DeidMethodAmino {
    const obj: any = {};
    obj.hash = message.hash ? base64FromBytes(message.hash) : undefined;
    obj.determiner = message.determiner === "" ? undefined : message.determiner;
    obj.scope = message.scope === "" ? undefined : message.scope;
    obj.until = message.until !== BigInt(0) ? message.until?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: DeidMethodAminoMsg): DeidMethod {
    return DeidMethod.fromAmino(object.value);
  },
  fromProtoMsg(message: DeidMethodProtoMsg): DeidMethod {
    return DeidMethod.decode(message.value);
  },
  toProto(message: DeidMethod): Uint8Array {
    return DeidMethod.encode(message).finish();
  },
  toProtoMsg(message: DeidMethod): DeidMethodProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.DeidMethod",
      value: DeidMethod.encode(message).finish()
    };
  }
};
function createBaseParams(): Params {
  return {
    maxExpirySeconds: BigInt(0),
    maxPaidExpirySeconds: BigInt(0),
    maxLive: 0,
    maxLivePermit: 0
  };
}
export const Params = {
  typeUrl: "/aceso.consent.v1.Params",
  encode(message: Params, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.maxExpirySeconds !== BigInt(0)) {
      writer.uint32(8).int64(message.maxExpirySeconds);
    }
    if (message.maxPaidExpirySeconds !== BigInt(0)) {
      writer.uint32(16).int64(message.maxPaidExpirySeconds);
    }
    if (message.maxLive !== 0) {
      writer.uint32(24).uint32(message.maxLive);
    }
    if (message.maxLivePermit !== 0) {
      writer.uint32(32).uint32(message.maxLivePermit);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Params {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseParams();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.maxExpirySeconds = reader.int64();
          break;
        case 2:
          message.maxPaidExpirySeconds = reader.int64();
          break;
        case 3:
          message.maxLive = reader.uint32();
          break;
        case 4:
          message.maxLivePermit = reader.uint32();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Params {
    const obj = createBaseParams();
    if (isSet(object.maxExpirySeconds)) obj.maxExpirySeconds = BigInt(object.maxExpirySeconds.toString());
    if (isSet(object.maxPaidExpirySeconds)) obj.maxPaidExpirySeconds = BigInt(object.maxPaidExpirySeconds.toString());
    if (isSet(object.maxLive)) obj.maxLive = Number(object.maxLive);
    if (isSet(object.maxLivePermit)) obj.maxLivePermit = Number(object.maxLivePermit);
    return obj;
  },
  toJSON(message: Params): JsonSafe<Params> {
    const obj: any = {};
    message.maxExpirySeconds !== undefined && (obj.maxExpirySeconds = (message.maxExpirySeconds || BigInt(0)).toString());
    message.maxPaidExpirySeconds !== undefined && (obj.maxPaidExpirySeconds = (message.maxPaidExpirySeconds || BigInt(0)).toString());
    message.maxLive !== undefined && (obj.maxLive = Math.round(message.maxLive));
    message.maxLivePermit !== undefined && (obj.maxLivePermit = Math.round(message.maxLivePermit));
    return obj;
  },
  fromPartial(object: DeepPartial<Params>): Params {
    const message = createBaseParams();
    if (object.maxExpirySeconds !== undefined && object.maxExpirySeconds !== null) {
      message.maxExpirySeconds = BigInt(object.maxExpirySeconds.toString());
    }
    if (object.maxPaidExpirySeconds !== undefined && object.maxPaidExpirySeconds !== null) {
      message.maxPaidExpirySeconds = BigInt(object.maxPaidExpirySeconds.toString());
    }
    message.maxLive = object.maxLive ?? 0;
    message.maxLivePermit = object.maxLivePermit ?? 0;
    return message;
  },
  fromAmino(object: ParamsAmino): Params {
    const message = createBaseParams();
    if (object.max_expiry_seconds !== undefined && object.max_expiry_seconds !== null) {
      message.maxExpirySeconds = BigInt(object.max_expiry_seconds);
    }
    if (object.max_paid_expiry_seconds !== undefined && object.max_paid_expiry_seconds !== null) {
      message.maxPaidExpirySeconds = BigInt(object.max_paid_expiry_seconds);
    }
    if (object.max_live !== undefined && object.max_live !== null) {
      message.maxLive = object.max_live;
    }
    if (object.max_live_permit !== undefined && object.max_live_permit !== null) {
      message.maxLivePermit = object.max_live_permit;
    }
    return message;
  },
  toAmino(message: Params): ParamsAmino {
    const obj: any = {};
    obj.max_expiry_seconds = message.maxExpirySeconds !== BigInt(0) ? message.maxExpirySeconds?.toString() : undefined;
    obj.max_paid_expiry_seconds = message.maxPaidExpirySeconds !== BigInt(0) ? message.maxPaidExpirySeconds?.toString() : undefined;
    obj.max_live = message.maxLive === 0 ? undefined : message.maxLive;
    obj.max_live_permit = message.maxLivePermit === 0 ? undefined : message.maxLivePermit;
    return obj;
  },
  fromAminoMsg(object: ParamsAminoMsg): Params {
    return Params.fromAmino(object.value);
  },
  fromProtoMsg(message: ParamsProtoMsg): Params {
    return Params.decode(message.value);
  },
  toProto(message: Params): Uint8Array {
    return Params.encode(message).finish();
  },
  toProtoMsg(message: Params): ParamsProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.Params",
      value: Params.encode(message).finish()
    };
  }
};