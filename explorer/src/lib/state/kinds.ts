// SPDX-License-Identifier: Apache-2.0
// The kinds of entries whose row can be compared with the chain's proven state, and the codec that reads the state.

/** A kind whose state can be proven. */
export interface ProvableKind {
  /** The index's word for it in `proof(kind:)`. */
  readonly proofKind: string;
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

/** Every kind whose row can be compared, by the index's name for it. */
export const provable: Readonly<Record<string, ProvableKind>> = {
  record: {
    proofKind: "RECORD",
    codec: async () => codec((await import("@aceso/proto/gen/aceso/record/v1/state.ts")).Record),
  },
  batch: {
    proofKind: "BATCH",
    codec: async () => codec((await import("@aceso/proto/gen/aceso/record/v1/state.ts")).Batch),
  },
  device: {
    proofKind: "DEVICE",
    codec: async () => codec((await import("@aceso/proto/gen/aceso/device/v1/state.ts")).Device),
  },
  model: {
    proofKind: "MODEL",
    codec: async () => codec((await import("@aceso/proto/gen/aceso/device/v1/state.ts")).Model),
  },
  round: {
    proofKind: "ROUND",
    codec: async () => codec((await import("@aceso/proto/gen/aceso/attestation/v1/state.ts")).Round),
  },
  consent: {
    proofKind: "CONSENT",
    codec: async () => codec((await import("@aceso/proto/gen/aceso/consent/v1/state.ts")).Consent),
  },
  vault: {
    proofKind: "VAULT",
    codec: async () => codec((await import("@aceso/proto/gen/aceso/vault/v1/state.ts")).Vault),
  },
  study: {
    proofKind: "STUDY",
    codec: async () => codec((await import("@aceso/proto/gen/aceso/study/v1/state.ts")).Study),
  },
  request: {
    proofKind: "REQUEST",
    codec: async () => codec((await import("@aceso/proto/gen/aceso/study/v1/state.ts")).Request),
  },
  order: {
    proofKind: "ORDER",
    codec: async () => codec((await import("@aceso/proto/gen/aceso/release/v1/state.ts")).ReleaseOrder),
  },
  orderProgress: {
    proofKind: "ORDER_PROGRESS",
    codec: async () => codec((await import("@aceso/proto/gen/aceso/release/v1/state.ts")).OrderProgress),
  },
};
