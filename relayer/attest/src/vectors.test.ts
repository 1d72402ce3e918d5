// SPDX-License-Identifier: Apache-2.0
import { hex, unhex } from "@aceso/proto/encoding";
import { expect, test } from "vitest";
import { evidenceText } from "../test/files.ts";
import { parseSnapshot, type Tier, type VerifyContext, verify } from "./index.ts";

interface Vector {
  readonly title: string;
  readonly envelope: string;
  readonly context: {
    readonly nonce: { readonly height: string; readonly headerHash: string; readonly purpose: number; readonly dataKey: string };
    readonly time: string;
    readonly snapshot: { readonly hash: string; readonly revoked: readonly string[] };
    readonly model: {
      readonly id: string;
      readonly formats: readonly string[];
      readonly anchors: readonly { readonly format: string; readonly material: string; readonly retired: string }[];
      readonly references: readonly {
        readonly measurement: string;
        readonly from: string;
        readonly until: string;
        readonly state: "OK" | "WARN" | "RECALLED";
        readonly nonceBuilder: boolean;
      }[];
      readonly certifications: readonly string[];
      readonly maxTier: Tier;
    };
    readonly device: { readonly id: string };
    readonly chain: { readonly id: string; readonly resultSeconds: string };
  };
  readonly code: string;
  readonly tier: Tier;
  readonly validUntil: string;
  readonly digest: string;
}

function contextOf({ nonce, time, snapshot, model, device, chain }: Vector["context"]): VerifyContext {
  return {
    nonce: { ...nonce, height: BigInt(nonce.height), headerHash: unhex(nonce.headerHash), dataKey: unhex(nonce.dataKey) },
    time: BigInt(time),
    snapshot: { hash: unhex(snapshot.hash), revoked: new Set(snapshot.revoked) },
    model: {
      ...model,
      id: unhex(model.id),
      anchors: model.anchors.map((anchor) => ({ ...anchor, material: unhex(anchor.material), retired: BigInt(anchor.retired) })),
      references: model.references.map((one) => ({
        ...one,
        measurement: unhex(one.measurement),
        from: BigInt(one.from),
        until: BigInt(one.until),
      })),
    },
    device: { id: unhex(device.id) },
    chain: { id: chain.id, resultSeconds: BigInt(chain.resultSeconds) },
  };
}

const vectors = JSON.parse(evidenceText("psa/network.json")) as Vector[];

test.each(vectors.map((vector) => [vector.title, vector] as const))("the shared vector with %s gives its code and digest", (_, vector) => {
  const verdict = verify(unhex(vector.envelope), contextOf(vector.context));
  expect(verdict).toMatchObject({ code: vector.code, tier: vector.tier, validUntil: BigInt(vector.validUntil) });
  expect(hex(verdict.digest)).toBe(vector.digest);
});

interface SnapshotVector {
  readonly title: string;
  readonly bytes: string;
  readonly hash: string;
  readonly revoked: readonly string[] | null;
}

const snapshots = JSON.parse(evidenceText("snapshot/snapshots.json")) as SnapshotVector[];

test.each(snapshots.map((vector) => [vector.title, vector] as const))(
  "the shared revocation data with %s read as they do there",
  (_, vector) => {
    const read = () => parseSnapshot(unhex(vector.bytes), unhex(vector.hash));
    if (vector.revoked === null) expect(read).toThrow("malformed: revocation snapshot");
    else expect([...read().revoked]).toEqual(vector.revoked);
  },
);
