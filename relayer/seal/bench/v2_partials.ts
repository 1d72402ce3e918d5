// SPDX-License-Identifier: Apache-2.0
// V2: a trustee's signed answer over 100 capsules against 100 bare scalar multiplications and one batch proof.
import { randomBytes } from "node:crypto";
import { pippenger } from "@noble/curves/abstract/curve.js";
import { ristretto255 } from "@noble/curves/ed25519.js";
import { answerOrder, chunkCapsules, deal, encapsulate, publicShare, signKeys, vaultPoint } from "../src/index.ts";
import { compare } from "./report.ts";

const random = (length: number) => new Uint8Array(randomBytes(length));
const { Point } = ristretto255;
const scalar = Point.Fn.toBytes(Point.Fn.create(BigInt(`0x${randomBytes(40).toString("hex")}`)));
const { commitments, shares } = deal({ scalar, threshold: 3, size: 5, random });
const [share] = shares;
if (share === undefined) throw new Error("no share");
const vaultKey = vaultPoint(scalar);
const records = Array.from({ length: chunkCapsules }, () => ({ id: random(32), capsule: encapsulate(vaultKey, random).e }));
const order = { chainId: "aceso-local-1", order: random(32), shareGeneration: 1, records };
const answering = { ...order, share, publicShare: publicShare(commitments, 1), signSecret: signKeys(random(32)).secret, random };

const capsules = records.map(({ capsule }) => capsule);
const key = Point.Fn.fromBytes(share.value);
// 252-bit weights as the transcript hash gives them; the transcript itself is part of ours only.
const weights = capsules.map(() => Point.Fn.create(BigInt(`0x${randomBytes(40).toString("hex")}`)));

await compare(
  "V2 signed partials of 100 capsules / bare scalar multiplications + proof",
  1.3,
  9,
  () => [...answerOrder(answering)],
  () => {
    const points = capsules.map((capsule) => Point.fromBytes(capsule));
    for (const point of points) point.multiply(key).toBytes();
    const composite = pippenger(Point, points, weights);
    return [composite.multiply(key), Point.BASE.multiply(key), composite.multiply(key)];
  },
);
