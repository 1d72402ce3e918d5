// SPDX-License-Identifier: Apache-2.0
// Builds test/vectors/{capsule,dleq,deal}.json from fixed seeds: what TypeScript makes and the chain must judge the same way.
import { concat, hex, partialsStatement } from "@aceso/proto/encoding";
import { decodePoint, decodeScalar, encodeScalar, Scalars } from "../src/group.ts";
import {
  type CapsuleStatement,
  deal,
  encapsulate,
  encodeDealManifest,
  makePartials,
  nameBlob,
  proveCapsule,
  publicShare,
  type Share,
  sign,
  signKeys,
  vaultPoint,
  verifyCapsule,
  verifyPartials,
} from "../src/index.ts";
import { at, chainId, flipped, littleEndianBytes, openVault } from "./world.ts";

const identity = new Uint8Array(32);
const notCanonical = new Uint8Array(32).fill(255);

type Json = string | boolean | Json[] | { [name: string]: Json };

/** Bytes as hex, integers as decimal text, the rest as it is. */
function json(value: unknown): Json {
  if (value instanceof Uint8Array) return hex(value);
  if (typeof value === "number" || typeof value === "bigint") return value.toString();
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map(json);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, json(item)]));
  throw new Error(`no JSON for a ${typeof value}`);
}

/** Capsule proofs: valid ones, and twins with one thing changed that must be refused. */
export function capsuleVectors(): Json {
  const { vault, vaultKey, random } = openVault("vectors/capsule");
  const { e, r } = encapsulate(vaultKey, random);
  const genuine: CapsuleStatement = { chainId, vault, vaultKey, batchId: random(32), ciphertextHash: random(32), capsule: e };
  const proof = proveCapsule({ ...genuine, r, random });
  const [commitment, response] = [proof.slice(0, 32), proof.slice(32)];
  const x = 7n;
  const mauled = { ...genuine, capsule: decodePoint("E", e).multiply(x).toBytes() };
  const timesX = encodeScalar(Scalars.mul(decodeScalar("s", response), x));
  const other = encapsulate(vaultKey, random);
  const otherStatement = { ...genuine, capsule: other.e };
  const cases: [string, CapsuleStatement, Uint8Array][] = [
    ["a capsule proof", genuine, proof],
    ["a second proof of the same capsule", genuine, proveCapsule({ ...genuine, r, random })],
    ["another capsule", otherStatement, proveCapsule({ ...otherStatement, r: other.r, random })],
    ["another chain", { ...genuine, chainId: "aceso-local-2" }, proof],
    ["another vault", { ...genuine, vault: flipped(vault) }, proof],
    ["another vault key", { ...genuine, vaultKey: openVault("vectors/other").vaultKey }, proof],
    ["another batch", { ...genuine, batchId: flipped(genuine.batchId) }, proof],
    ["another ciphertext", { ...genuine, ciphertextHash: flipped(genuine.ciphertextHash) }, proof],
    ["another capsule under the same proof", otherStatement, proof],
    ["a mauled capsule E' = xE under the old proof", mauled, proof],
    ["a mauled capsule E' = xE, R' = xR, s' = xs", mauled, concat(decodePoint("R", commitment).multiply(x).toBytes(), timesX)],
    ["a mauled capsule E' = xE, s' = xs", mauled, concat(commitment, timesX)],
    ["the identity as capsule", { ...genuine, capsule: identity }, proof],
    ["the identity as vault key", { ...genuine, vaultKey: identity }, proof],
    ["a capsule that is not canonical", { ...genuine, capsule: notCanonical }, proof],
    ["a commitment that is not canonical", genuine, concat(notCanonical, response)],
    ["a changed commitment", genuine, concat(flipped(commitment), response)],
    ["a changed response", genuine, concat(commitment, flipped(response))],
    ["a response that is not reduced", genuine, concat(commitment, littleEndianBytes(decodeScalar("s", response) + Scalars.ORDER))],
    ["a proof without its last byte", genuine, proof.slice(0, 63)],
    ["a proof with a byte too many", genuine, concat(proof, new Uint8Array(1))],
  ];
  return json({
    capsule: cases.map(([title, statement, proof]) => ({ title, valid: verifyCapsule(statement, proof), suite: 1, ...statement, proof })),
  });
}

/** Partials with their batch proof, and the signed statements of a dispute. */
export function dleqVectors(): Json {
  const vault = openVault("vectors/dleq");
  const { commitments, random, vaultKey } = vault;
  const capsules = Array.from({ length: 100 }, () => encapsulate(vaultKey, random).e);
  const [three, one] = [capsules.slice(0, 3), capsules.slice(0, 1)];
  const key = publicShare(commitments, 1);
  const make = (list: Uint8Array[]) => makePartials({ share: at(vault.shares, 0), publicShare: key, capsules: list, random });
  const small = { publicShare: key, capsules: three, ...make(three) };
  const [a, b, c] = [at(small.partials, 0), at(small.partials, 1), at(small.partials, 2)];
  const unreduced = littleEndianBytes(decodeScalar("s", small.proof.slice(32)) + Scalars.ORDER);
  const cases: [string, typeof small][] = [
    ["three partials", small],
    ["one partial", { publicShare: key, capsules: one, ...make(one) }],
    ["a hundred partials", { publicShare: key, capsules, ...make(capsules) }],
    ["two partials exchanged", { ...small, partials: [b, a, c] }],
    ["two capsules exchanged", { ...small, capsules: [at(three, 1), at(three, 0), at(three, 2)] }],
    ["a partial of another capsule", { ...small, partials: [a, b, a] }],
    ["a capsule for its partial", { ...small, partials: [at(three, 0), b, c] }],
    ["the identity for a partial", { ...small, partials: [identity, b, c] }],
    ["a partial that is not canonical", { ...small, partials: [notCanonical, b, c] }],
    ["the public share of another trustee", { ...small, publicShare: publicShare(commitments, 2) }],
    ["a partial missing", { ...small, partials: [a, b] }],
    ["a changed challenge", { ...small, proof: flipped(small.proof) }],
    ["a changed response", { ...small, proof: flipped(small.proof, 32) }],
    ["a response that is not reduced", { ...small, proof: concat(small.proof.slice(0, 32), unreduced) }],
    ["a proof without its last byte", { ...small, proof: small.proof.slice(0, 63) }],
  ];
  return json({
    partials: cases.map(([title, sample]) => ({ title, valid: verifyPartials(sample), ...sample })),
    statement: statements(small, random),
  });
}

/** A trustee's signed chunk as a BAD_PARTIAL dispute carries it: who signed a wrong partial is at fault, who signed nothing is not. */
function statements(
  sample: { publicShare: Uint8Array; capsules: Uint8Array[]; partials: Uint8Array[]; proof: Uint8Array },
  random: (n: number) => Uint8Array,
) {
  const trustee = signKeys(random(32));
  const records = sample.capsules.map(() => random(32));
  const fields = { chainId, order: random(32), shareGeneration: 1, index: 1, chunk: 0, records };
  const wrong = sample.partials.with(1, at(sample.partials, 0));
  const signed = (partials: Uint8Array[]) => {
    const statement = partialsStatement({ ...fields, partials, proof: sample.proof });
    return { ...sample, partials, statement, signature: sign(trustee.secret, statement) };
  };
  const honest = signed(sample.partials);
  const common = { ...fields, signKey: trustee.public };
  return [
    { title: "an honest answer", signed: true, proven: true, ...common, ...honest },
    { title: "a wrong partial over the trustee's signature", signed: true, proven: false, ...common, ...signed(wrong) },
    {
      title: "a wrong partial that the trustee did not sign",
      signed: false,
      proven: false,
      ...common,
      ...signed(wrong),
      signature: honest.signature,
    },
  ];
}

/** A deal, its redeal, shares that do not fit, and the manifest's bytes. */
export function dealVectors(): Json {
  const { seed, salt, vaultClass, generation, vault, scalar, commitments, shares, threshold, random } = openVault("vectors/deal");
  const redealt = deal({ scalar, threshold, size: 5, random });
  const told = (dealt: { commitments: Uint8Array[]; shares: Share[] }) => ({
    commitments: dealt.commitments,
    shares: dealt.shares.map((share) => ({ ...share, publicShare: publicShare(dealt.commitments, share.index) })),
  });
  const [first, second] = [at(shares, 0), at(shares, 1)];
  const names = () => shares.map(() => random(32));
  const manifest = { shares: names(), policies: [{ consent: random(32), boxes: names() }] };
  const bytes = encodeDealManifest(manifest);
  return json({
    vault: { seed, salt, class: vaultClass, generation, vault, scalar, vaultKey: vaultPoint(scalar), threshold },
    deal: told({ commitments, shares }),
    redeal: told(redealt),
    refused: [
      { title: "the share of another place", commitments, index: 1, value: second.value },
      { title: "a changed share", commitments, index: 1, value: flipped(first.value) },
      { title: "a share of the redeal", commitments, index: 1, value: at(redealt.shares, 0).value },
      { title: "place 0 with the secret itself", commitments, index: 0, value: scalar },
      { title: "a commitment that is the identity", commitments: commitments.with(1, identity), index: 1, value: first.value },
      { title: "a commitment that is not canonical", commitments: commitments.with(1, notCanonical), index: 1, value: first.value },
    ],
    manifest: { ...manifest, cbor: bytes, name: nameBlob(bytes) },
  });
}

/** The files by name, as they lie in test/vectors. */
export function vectorFiles(): Record<string, string> {
  const print = (value: Json) => `${JSON.stringify(value, null, 1)}\n`;
  return { "capsule.json": print(capsuleVectors()), "dleq.json": print(dleqVectors()), "deal.json": print(dealVectors()) };
}
