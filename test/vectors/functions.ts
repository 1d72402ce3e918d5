// SPDX-License-Identifier: Apache-2.0
// Each line of proto/docs/encoding.md as a function over named, typed arguments, so that one vector file format serves all of them.
import * as e from "@aceso/proto/encoding";

/** Type of an argument: bytes (with a length where one is fixed), text, an unsigned or signed integer, a list of byte strings. */
export type Kind = "b16" | "b20" | "b32" | "b64" | "bytes" | "text" | "u8" | "u64" | "i64" | "list";

/** Arguments as they stand in a vector file: hex, text, decimal digits, or a list of hex. */
export type Args = Record<string, string | string[]>;

/** Reads typed arguments of one case. */
export class Reader {
  readonly args: Args;

  constructor(args: Args) {
    this.args = args;
  }

  text(name: string): string {
    const value = this.args[name];
    if (typeof value !== "string") throw new Error(`${name}: got no text, wanted text`);
    return value;
  }

  bytes(name: string): Uint8Array {
    return e.unhex(this.text(name));
  }

  int(name: string): bigint {
    return BigInt(this.text(name));
  }

  list(name: string): Uint8Array[] {
    const value = this.args[name];
    if (!Array.isArray(value)) throw new Error(`${name}: got no list, wanted a list`);
    return value.map(e.unhex);
  }
}

/** One function under test: its arguments in order, and how to call it. */
export interface Definition {
  args: Record<string, Kind>;
  call: (r: Reader) => Uint8Array;
}

const chain = { chainId: "text" } as const;

/** File name of the vectors → function name → definition. */
export const functions: Record<string, Record<string, Definition>> = {
  ids: {
    deviceId: { args: { salt16: "b16", instanceId: "bytes" }, call: (r) => e.deviceId(r.bytes("salt16"), r.bytes("instanceId")) },
    modelId: {
      args: { maker: "b20", udiDi: "text", name: "text" },
      call: (r) => e.modelId(r.bytes("maker"), r.text("udiDi"), r.text("name")),
    },
    vaultId: {
      args: { ...chain, owner: "b20", class: "u8", generation: "u64" },
      call: (r) =>
        e.vaultId({ chainId: r.text("chainId"), owner: r.bytes("owner"), class: r.int("class"), generation: r.int("generation") }),
    },
    recordId: {
      args: { batchId: "b32", vault: "b32", ciphertextHash: "b32" },
      call: (r) => e.recordId({ batchId: r.bytes("batchId"), vault: r.bytes("vault"), ciphertextHash: r.bytes("ciphertextHash") }),
    },
    consentId: {
      args: { ...chain, owner: "b20", policyHash: "b32" },
      call: (r) => e.consentId({ chainId: r.text("chainId"), owner: r.bytes("owner"), policyHash: r.bytes("policyHash") }),
    },
    consentSet: { args: { ids: "list" }, call: (r) => e.consentSet(r.list("ids")) },
    studyId: {
      args: { ...chain, sponsor: "b20", salt16: "b16" },
      call: (r) => e.studyId({ chainId: r.text("chainId"), sponsor: r.bytes("sponsor"), salt16: r.bytes("salt16") }),
    },
    requestId: {
      args: { ...chain, study: "b32", researcher: "b20", salt16: "b16" },
      call: (r) =>
        e.requestId({
          chainId: r.text("chainId"),
          study: r.bytes("study"),
          researcher: r.bytes("researcher"),
          salt16: r.bytes("salt16"),
        }),
    },
    orderId: {
      args: { ...chain, origin: "b32", vault: "b32" },
      call: (r) => e.orderId({ chainId: r.text("chainId"), origin: r.bytes("origin"), vault: r.bytes("vault") }),
    },
    disputeId: {
      args: { order: "b32", trustee: "b20", kind: "u8" },
      call: (r) => e.disputeId({ order: r.bytes("order"), trustee: r.bytes("trustee"), kind: r.int("kind") }),
    },
  },
  attestation: {
    nonce: {
      args: { ...chain, height: "u64", headerHash: "b32", deviceId: "b32", purpose: "u8", dataKey: "bytes" },
      call: (r) =>
        e.nonce({
          chainId: r.text("chainId"),
          height: r.int("height"),
          headerHash: r.bytes("headerHash"),
          deviceId: r.bytes("deviceId"),
          purpose: r.int("purpose"),
          dataKey: r.bytes("dataKey"),
        }),
    },
    nonce64: { args: { nonce: "b32" }, call: (r) => e.nonce64(r.bytes("nonce")) },
    roundStatement: {
      args: { ...chain, deviceId: "b32", purpose: "u8", evidenceHash: "b32", nonceHeight: "u64", lead: "b20" },
      call: (r) =>
        e.roundStatement({
          chainId: r.text("chainId"),
          deviceId: r.bytes("deviceId"),
          purpose: r.int("purpose"),
          evidenceHash: r.bytes("evidenceHash"),
          nonceHeight: r.int("nonceHeight"),
          lead: r.bytes("lead"),
        }),
    },
    verdictDigest: {
      args: {
        v: "u8",
        format: "text",
        device: "b32",
        model: "b32",
        nonce: "b32",
        dataKey: "bytes",
        measurementId: "bytes",
        vector: "bytes",
        tier: "u8",
        code: "text",
        snapshot: "b32",
        evidenceHash: "b32",
        validUntil: "i64",
      },
      call: (r) =>
        e.verdictDigest({
          v: r.int("v"),
          format: r.text("format"),
          device: r.bytes("device"),
          model: r.bytes("model"),
          nonce: r.bytes("nonce"),
          dataKey: r.bytes("dataKey"),
          measurementId: r.bytes("measurementId"),
          vector: r.bytes("vector"),
          tier: r.int("tier"),
          code: r.text("code"),
          snapshot: r.bytes("snapshot"),
          evidenceHash: r.bytes("evidenceHash"),
          validUntil: r.int("validUntil"),
        }),
    },
    unavailableVerdict: { args: {}, call: () => e.verdictDigest(e.unavailableVerdict) },
    voteCommit: {
      args: { roundId: "b32", operator: "b20", digest: "b32", salt32: "b32" },
      call: (r) => e.voteCommit(r.bytes("roundId"), r.bytes("operator"), r.bytes("digest"), r.bytes("salt32")),
    },
    possessionStatement: {
      args: { ...chain, deviceId: "b32", owner: "b20", generation: "u64" },
      call: (r) =>
        e.possessionStatement({
          chainId: r.text("chainId"),
          deviceId: r.bytes("deviceId"),
          owner: r.bytes("owner"),
          generation: r.int("generation"),
        }),
    },
  },
  batch: {
    valueLeafPart: { args: { salt16: "b16", cbor: "bytes" }, call: (r) => e.valueLeafPart(r.bytes("salt16"), r.bytes("cbor")) },
    timePart: { args: { salt16: "b16", seconds: "i64" }, call: (r) => e.timePart(r.bytes("salt16"), r.int("seconds")) },
    valueSalt: { args: { seed32: "b32", index: "u64" }, call: (r) => e.valueSalt(r.bytes("seed32"), r.int("index")) },
    leafHash: { args: { v: "b32", t: "b32" }, call: (r) => e.leafHash(r.bytes("v"), r.bytes("t")) },
    batchId: {
      args: {
        ...chain,
        deviceId: "b32",
        generation: "u64",
        keyGeneration: "u64",
        seq: "u64",
        prev: "b32",
        root: "b32",
        count: "u64",
        class: "u8",
        year: "u64",
      },
      call: (r) =>
        e.batchId({
          chainId: r.text("chainId"),
          deviceId: r.bytes("deviceId"),
          generation: r.int("generation"),
          keyGeneration: r.int("keyGeneration"),
          seq: r.int("seq"),
          prev: r.bytes("prev"),
          root: r.bytes("root"),
          count: r.int("count"),
          class: r.int("class"),
          year: r.int("year"),
        }),
    },
    importBatchId: {
      args: { ...chain, vault: "b32", seq: "u64", prev: "b32", root: "b32", count: "u64", class: "u8", year: "u64" },
      call: (r) =>
        e.importBatchId({
          chainId: r.text("chainId"),
          vault: r.bytes("vault"),
          seq: r.int("seq"),
          prev: r.bytes("prev"),
          root: r.bytes("root"),
          count: r.int("count"),
          class: r.int("class"),
          year: r.int("year"),
        }),
    },
    blobName: { args: { bytes: "bytes" }, call: (r) => e.blobName(r.bytes("bytes")) },
  },
  seal: {
    labelCommit: {
      args: { salt16: "b16", category: "u8", labels: "u64", dayFrom: "i64", dayTo: "i64" },
      call: (r) =>
        e.labelCommit({
          salt16: r.bytes("salt16"),
          category: r.int("category"),
          labels: r.int("labels"),
          dayFrom: r.int("dayFrom"),
          dayTo: r.int("dayTo"),
        }),
    },
    capsuleChallenge: {
      args: { ...chain, suite: "u8", vault: "b32", vaultKey: "b32", batchId: "b32", ciphertextHash: "b32", e: "b32", r: "b32" },
      call: (r) =>
        e.scalarBytes(
          e.capsuleChallenge({
            chainId: r.text("chainId"),
            suite: r.int("suite"),
            vault: r.bytes("vault"),
            vaultKey: r.bytes("vaultKey"),
            batchId: r.bytes("batchId"),
            ciphertextHash: r.bytes("ciphertextHash"),
            e: r.bytes("e"),
            r: r.bytes("r"),
          }),
        ),
    },
    sealContext: {
      args: {
        suite: "u8",
        ...chain,
        vault: "b32",
        batchId: "b32",
        e: "b32",
        deid: "u8",
        deidConfig: "b32",
        labelCommit: "b32",
        sizeBucket: "u64",
      },
      call: (r) =>
        e.sealContext({
          suite: r.int("suite"),
          chainId: r.text("chainId"),
          vault: r.bytes("vault"),
          batchId: r.bytes("batchId"),
          e: r.bytes("e"),
          deid: r.int("deid"),
          deidConfig: r.bytes("deidConfig"),
          labelCommit: r.bytes("labelCommit"),
          sizeBucket: r.int("sizeBucket"),
        }),
    },
    recordHeader: {
      args: {
        ...chain,
        vault: "b32",
        batchId: "b32",
        sealContext: "b32",
        ciphertextHash: "b32",
        capsuleProof: "b64",
        labelBox: "b32",
        categoryPublic: "u8",
        relayer: "b20",
        validUntil: "i64",
      },
      call: (r) =>
        e.recordHeader({
          chainId: r.text("chainId"),
          vault: r.bytes("vault"),
          batchId: r.bytes("batchId"),
          sealContext: r.bytes("sealContext"),
          ciphertextHash: r.bytes("ciphertextHash"),
          capsuleProof: r.bytes("capsuleProof"),
          labelBox: r.bytes("labelBox"),
          categoryPublic: r.int("categoryPublic"),
          relayer: r.bytes("relayer"),
          validUntil: r.int("validUntil"),
        }),
    },
    vaultScalar: {
      args: { seed32: "b32", vaultSalt32: "b32", class: "u8", generation: "u64" },
      call: (r) =>
        e.scalarBytes(
          e.vaultScalar({
            seed32: r.bytes("seed32"),
            vaultSalt32: r.bytes("vaultSalt32"),
            class: r.int("class"),
            generation: r.int("generation"),
          }),
        ),
    },
    ownerSignSeed: { args: { seed32: "b32", vault: "b32" }, call: (r) => e.ownerSignSeed(r.bytes("seed32"), r.bytes("vault")) },
    ownerBoxSeed: { args: { seed32: "b32", vault: "b32" }, call: (r) => e.ownerBoxSeed(r.bytes("seed32"), r.bytes("vault")) },
    labelKey: { args: { seed32: "b32", vault: "b32" }, call: (r) => e.labelKey(r.bytes("seed32"), r.bytes("vault")) },
    shareInfo: {
      args: { ...chain, vault: "b32", shareGeneration: "u64", index: "u64" },
      call: (r) =>
        e.shareInfo({
          chainId: r.text("chainId"),
          vault: r.bytes("vault"),
          shareGeneration: r.int("shareGeneration"),
          index: r.int("index"),
        }),
    },
  },
  release: {
    policyHash: { args: { salt32: "b32", policy: "bytes" }, call: (r) => e.policyHash(r.bytes("salt32"), r.bytes("policy")) },
    policyInfo: {
      args: { ...chain, consent: "b32", vault: "b32", shareGeneration: "u64", index: "u64" },
      call: (r) =>
        e.policyInfo({
          chainId: r.text("chainId"),
          consent: r.bytes("consent"),
          vault: r.bytes("vault"),
          shareGeneration: r.int("shareGeneration"),
          index: r.int("index"),
        }),
    },
    termsHash: {
      args: { language: "text", version: "text", text: "text" },
      call: (r) => e.termsHash(r.text("language"), r.text("version"), r.text("text")),
    },
    shareStatement: {
      args: { ...chain, vault: "b32", records: "list", recipient: "b20", recipientKeys: "list", purpose: "u8", expires: "i64" },
      call: (r) =>
        e.shareStatement({
          chainId: r.text("chainId"),
          vault: r.bytes("vault"),
          records: r.list("records"),
          recipient: r.bytes("recipient"),
          recipientKeys: r.list("recipientKeys"),
          purpose: r.int("purpose"),
          expires: r.int("expires"),
        }),
    },
    partialsStatement: {
      args: {
        ...chain,
        order: "b32",
        shareGeneration: "u64",
        index: "u64",
        chunk: "u64",
        records: "list",
        partials: "list",
        proof: "b64",
      },
      call: (r) =>
        e.partialsStatement({
          chainId: r.text("chainId"),
          order: r.bytes("order"),
          shareGeneration: r.int("shareGeneration"),
          index: r.int("index"),
          chunk: r.int("chunk"),
          records: r.list("records"),
          partials: r.list("partials"),
          proof: r.bytes("proof"),
        }),
    },
    releaseInfo: {
      args: { ...chain, order: "b32", index: "u64" },
      call: (r) => e.releaseInfo({ chainId: r.text("chainId"), order: r.bytes("order"), index: r.int("index") }),
    },
    ownerInfo: {
      args: { ...chain, vault: "b32", kind: "text", order: "b32" },
      call: (r) =>
        e.ownerInfo({ chainId: r.text("chainId"), vault: r.bytes("vault"), kind: r.text("kind"), order: r.bytes("order") }),
    },
  },
  http: {
    httpStatement: {
      args: { ...chain, operator: "b20", method: "text", path: "text", body: "bytes", time: "i64" },
      call: (r) =>
        e.httpStatement({
          chainId: r.text("chainId"),
          operator: r.bytes("operator"),
          method: r.text("method"),
          path: r.text("path"),
          body: r.bytes("body"),
          time: r.int("time"),
        }),
    },
    powStatement: {
      args: { ...chain, address: "b20", hour: "u64", counter: "u64" },
      call: (r) =>
        e.powStatement({
          chainId: r.text("chainId"),
          address: r.bytes("address"),
          hour: r.int("hour"),
          counter: r.int("counter"),
        }),
    },
  },
};
