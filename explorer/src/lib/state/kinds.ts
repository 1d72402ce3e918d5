// SPDX-License-Identifier: Apache-2.0
// The kinds of entries whose row can be compared with the chain's proven state: all their fields, and the codec that reads the state.

/** A kind whose state can be proven. */
export interface ProvableKind {
  /** The index's word for it in `proof(kind:)`. */
  readonly proofKind: string;
  /** All fields of the message, as GraphQL selects them. */
  readonly fields: string;
  /** Loads the codec of the message; each module's is a file of its own. */
  readonly codec: () => Promise<Codec>;
}

/** What a comparison needs of a generated codec. */
export interface Codec {
  decode(bytes: Uint8Array): { readonly value: object; readonly json: unknown };
}

function codec<T extends object>(generated: { decode(bytes: Uint8Array): T; toJSON(message: T): unknown }): Codec {
  return {
    decode: (bytes) => {
      const value = generated.decode(bytes);
      return { value, json: generated.toJSON(value) };
    },
  };
}

const terms = [
  "grantorCapacity authorityRef authorityExpires decision",
  "grantee { address org study { study protocolVersion } class { visas } }",
  "classes deidFloor actions duoPermission duoModifiers",
  "duoParams { countries tsMonths institution project user moratoriumUntil }",
  "purposes forbidden dataFrom dataTo validFrom expiresAt policyHash termsHash regimes",
  "minPrice { commercial nonProfit } reviewAt",
].join(" ");

/** Every kind whose row can be compared, by the index's name for it. */
export const provable: Readonly<Record<string, ProvableKind>> = {
  record: {
    proofKind: "RECORD",
    fields:
      "id batch vault shareGeneration suite e ciphertextHash headerHash deid deidMethod labelCommit labelBox categoryPublic sizeBucket relayer time erased",
    codec: async () => codec((await import("@aceso/proto/gen/aceso/record/v1/state.ts")).Record),
  },
  batch: {
    proofKind: "BATCH",
    fields: "id device generation keyGeneration seq class year count root tier model time vault prev",
    codec: async () => codec((await import("@aceso/proto/gen/aceso/record/v1/state.ts")).Batch),
  },
  device: {
    proofKind: "DEVICE",
    fields: "id model owner generation status tier vector keyGeneration validUntil suspendedBy measurement lastAffirmedHeight round",
    codec: async () => codec((await import("@aceso/proto/gen/aceso/device/v1/state.ts")).Device),
  },
  model: {
    proofKind: "MODEL",
    fields: "id maker udiDi name formats classes anchors certifications quota maxTier evidencePublic sensitive registered",
    codec: async () => codec((await import("@aceso/proto/gen/aceso/device/v1/state.ts")).Model),
  },
  round: {
    proofKind: "ROUND",
    fields:
      "id device model purpose lead evidenceHash nonceHeight dataKey keyGeneration openedHeight openedTime snapshot verifierVersion fee format nonce epoch",
    codec: async () => codec((await import("@aceso/proto/gen/aceso/attestation/v1/state.ts")).Round),
  },
  consent: {
    proofKind: "CONSENT",
    fields: `id version supersedes owner terms { ${terms} } status withdrawal { time mode } granted`,
    codec: async () => codec((await import("@aceso/proto/gen/aceso/consent/v1/state.ts")).Consent),
  },
  vault: {
    proofKind: "VAULT",
    fields: "id owner class generation shareGeneration c0 ownerSign ownerBox agentKey leaseUntil status",
    codec: async () => codec((await import("@aceso/proto/gen/aceso/vault/v1/state.ts")).Vault),
  },
  study: {
    proofKind: "STUDY",
    fields: "id sponsor status version suspendedBy created",
    codec: async () => codec((await import("@aceso/proto/gen/aceso/study/v1/state.ts")).Study),
  },
  request: {
    proofKind: "REQUEST",
    fields: "id study version researcher records orders price deadline time",
    codec: async () => codec((await import("@aceso/proto/gen/aceso/study/v1/state.ts")).Request),
  },
  order: {
    proofKind: "ORDER",
    fields:
      "id vault shareGeneration origin request recipient records recipientKeys purpose consents duaHash expires opened study shareSignature",
    codec: async () => codec((await import("@aceso/proto/gen/aceso/release/v1/state.ts")).ReleaseOrder),
  },
  orderProgress: {
    proofKind: "ORDER_PROGRESS",
    fields: "order released refused outcome outcomeTime deletionConfirmed",
    codec: async () => codec((await import("@aceso/proto/gen/aceso/release/v1/state.ts")).OrderProgress),
  },
};
