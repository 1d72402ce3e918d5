// SPDX-License-Identifier: Apache-2.0
// Consent between its chain form (protobuf, enums, bitsets, bytes) and the plain values that are decided, explained and mapped to FHIR.
import { hex, unhex } from "@aceso/proto/encoding";
import {
  Action,
  Capacity,
  DataClass as ChainClass,
  type Consent as ChainConsent,
  type Grantee as ChainGrantee,
  Purpose as ChainPurpose,
  ConsentStatus as ChainStatus,
  ConsentTerms as ChainTerms,
  Decision,
  Deid,
  DuoModifier,
  DuoPermission,
  Forbidden,
  WithdrawalMode,
} from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { bitsOf, nameOf, namesIn, numberOf, type ProtoEnum } from "./enums.ts";
import {
  ACTIONS,
  CAPACITIES,
  CONSENT_STATUSES,
  type Consent,
  DATA_CLASSES,
  DEID_LEVELS,
  DUO_MODIFIERS,
  DUO_PERMISSIONS,
  FORBIDDEN_USES,
  type Grantee,
  PURPOSES,
  REGIMES,
} from "./types.ts";

const regimeNumbers: ProtoEnum = Object.fromEntries(REGIMES.map((name, index) => [name, index]));

/** Reads a consent of chain state into plain values. @throws HealthError consent_unknown_code */
export function consentFromChain(chain: ChainConsent): Consent {
  const { terms, withdrawal } = chain;
  return {
    id: hex(chain.id),
    version: chain.version,
    supersedes: hex(chain.supersedes),
    owner: chain.owner,
    status: nameOf("consent status", CONSENT_STATUSES, ChainStatus, "CONSENT_STATUS_", chain.status),
    withdrawal:
      withdrawal.time === 0n
        ? null
        : {
            time: Number(withdrawal.time),
            mode: withdrawal.mode === WithdrawalMode.WITHDRAWAL_MODE_STOP_DELETE ? "STOP_DELETE" : "STOP_NEW",
          },
    grantorCapacity: nameOf("consent capacity", CAPACITIES, Capacity, "CAPACITY_", terms.grantorCapacity),
    authorityRef: terms.authorityRef,
    authorityExpires: Number(terms.authorityExpires),
    decision: terms.decision === Decision.DECISION_PERMIT ? "PERMIT" : "DENY",
    grantee: granteeFromChain(terms.grantee),
    classes: namesIn("consent classes", DATA_CLASSES, ChainClass, "DATA_CLASS_", terms.classes),
    deidFloor: nameOf("consent deid_floor", DEID_LEVELS, Deid, "DEID_", terms.deidFloor),
    actions: namesIn("consent actions", ACTIONS, Action, "ACTION_", terms.actions),
    duoPermission:
      terms.duoPermission === 0
        ? "UNSPECIFIED"
        : nameOf("consent duo_permission", DUO_PERMISSIONS, DuoPermission, "DUO_PERMISSION_", terms.duoPermission),
    duoModifiers: namesIn("consent duo_modifiers", DUO_MODIFIERS, DuoModifier, "DUO_MODIFIER_", terms.duoModifiers),
    duoParams: {
      geo: terms.duoParams.countries,
      tsMonths: terms.duoParams.tsMonths,
      moratoriumUntil: Number(terms.duoParams.moratoriumUntil),
      institution: hex(terms.duoParams.institution),
      project: hex(terms.duoParams.project),
      user: terms.duoParams.user,
    },
    purposes: terms.purposes.map((purpose) => nameOf("consent purpose", PURPOSES, ChainPurpose, "PURPOSE_", purpose)),
    forbidden: namesIn("consent forbidden", FORBIDDEN_USES, Forbidden, "FORBIDDEN_", terms.forbidden),
    dataFrom: terms.dataFrom,
    dataTo: terms.dataTo,
    validFrom: Number(terms.validFrom),
    expiresAt: Number(terms.expiresAt),
    policyHash: hex(terms.policyHash),
    termsHash: hex(terms.termsHash),
    regimes: namesIn("consent regimes", REGIMES, regimeNumbers, "", terms.regimes),
    minPrice: { commercial: terms.minPrice.commercial, nonProfit: terms.minPrice.nonProfit },
    reviewAt: Number(terms.reviewAt),
  };
}

/** Writes what an owner decided into its chain form. The life of the consent (status, version, withdrawal) is the chain's. */
export function consentToChain(consent: Omit<Consent, "id" | "version" | "supersedes" | "owner" | "status" | "withdrawal">): ChainTerms {
  return ChainTerms.fromPartial({
    grantorCapacity: numberOf(Capacity, "CAPACITY_", consent.grantorCapacity),
    authorityRef: consent.authorityRef,
    authorityExpires: BigInt(consent.authorityExpires),
    decision: consent.decision === "PERMIT" ? Decision.DECISION_PERMIT : Decision.DECISION_DENY,
    grantee: granteeToChain(consent.grantee),
    classes: bitsOf(consent.classes, ChainClass, "DATA_CLASS_"),
    deidFloor: numberOf(Deid, "DEID_", consent.deidFloor),
    actions: bitsOf(consent.actions, Action, "ACTION_"),
    duoPermission: consent.duoPermission === "UNSPECIFIED" ? 0 : numberOf(DuoPermission, "DUO_PERMISSION_", consent.duoPermission),
    duoModifiers: bitsOf(consent.duoModifiers, DuoModifier, "DUO_MODIFIER_"),
    duoParams: {
      countries: [...consent.duoParams.geo],
      tsMonths: consent.duoParams.tsMonths,
      moratoriumUntil: BigInt(consent.duoParams.moratoriumUntil),
      institution: unhex(consent.duoParams.institution),
      project: unhex(consent.duoParams.project),
      user: consent.duoParams.user,
    },
    purposes: consent.purposes.map((purpose) => numberOf(ChainPurpose, "PURPOSE_", purpose)),
    forbidden: bitsOf(consent.forbidden, Forbidden, "FORBIDDEN_"),
    dataFrom: consent.dataFrom,
    dataTo: consent.dataTo,
    validFrom: BigInt(consent.validFrom),
    expiresAt: BigInt(consent.expiresAt),
    policyHash: unhex(consent.policyHash),
    termsHash: unhex(consent.termsHash),
    regimes: bitsOf(consent.regimes, regimeNumbers, ""),
    minPrice: { commercial: consent.minPrice.commercial, nonProfit: consent.minPrice.nonProfit },
    reviewAt: BigInt(consent.reviewAt),
  });
}

function granteeFromChain(grantee: ChainGrantee): Grantee {
  if (grantee.address !== undefined) return { kind: "address", address: grantee.address };
  if (grantee.org !== undefined) return { kind: "org", org: hex(grantee.org) };
  if (grantee.study !== undefined)
    return { kind: "study", study: hex(grantee.study.study), protocolVersion: grantee.study.protocolVersion };
  if (grantee.class !== undefined) return { kind: "class", visas: grantee.class.visas };
  return { kind: "none" };
}

function granteeToChain(grantee: Grantee): ChainGrantee {
  switch (grantee.kind) {
    case "address":
      return { address: grantee.address };
    case "org":
      return { org: unhex(grantee.org) };
    case "study":
      return { study: { study: unhex(grantee.study), protocolVersion: grantee.protocolVersion } };
    case "class":
      return { class: { visas: [...grantee.visas] } };
    case "none":
      return {};
  }
}
