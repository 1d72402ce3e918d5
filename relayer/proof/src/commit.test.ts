// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from "vitest";
import { signBlock, testValidators } from "../test/chain.ts";
import { headerHash } from "./blockHeader.ts";
import { blockFromRpc, signedBlock } from "./blockJson.ts";
import { type CommitSignature, type SignedBlock, verifyCommit } from "./commit.ts";
import { parseTrustRoot, trustRootJson, trustRootOf, verifyHeader } from "./trust.ts";

const set = testValidators("set", [10n, 10n, 10n, 10n]);
const chainId = "aceso-local-1";

function withSignature(block: SignedBlock, place: number, signature: CommitSignature): SignedBlock {
  const signatures = block.commit.signatures.map((each, i) => (i === place ? signature : each));
  return { ...block, commit: { ...block.commit, signatures } };
}

function signatureAt(block: SignedBlock, place: number): CommitSignature {
  return block.commit.signatures[place] ?? { flag: "absent" };
}

describe("a commit", () => {
  test("of three of four equal validators is enough, and names the one that is absent", async () => {
    const report = await verifyCommit(chainId, signBlock({ validators: set }));
    expect(report.signers.map((s) => s.vote)).toEqual(["signed", "signed", "signed", "absent"]);
    expect([report.signedPower, report.totalPower]).toEqual([30n, 40n]);
  });

  test("of two of four is not", async () => {
    const block = signBlock({ validators: set, signs: [true, true, false, false] });
    await expect(verifyCommit(chainId, block)).rejects.toMatchObject({ code: "too_little_power", got: "20 of 40 power" });
  });

  test("counts power and not heads", async () => {
    const heavy = testValidators("heavy", [80n, 10n, 10n, 10n]);
    expect((await verifyCommit(chainId, signBlock({ validators: heavy, signs: [true, false, false, false] }))).signedPower).toBe(80n);
    const light = signBlock({ validators: heavy, signs: [false, true, true, true] });
    await expect(verifyCommit(chainId, light)).rejects.toMatchObject({ code: "too_little_power" });
  });

  test("with one signer's vote in two places is refused", async () => {
    const block = signBlock({ validators: set, signs: [true, true, false, false] });
    const doubled = withSignature(block, 2, signatureAt(block, 1));
    await expect(verifyCommit(chainId, doubled)).rejects.toMatchObject({
      code: "bad_commit",
      wanted: expect.stringContaining("the validator of this place"),
    });
  });

  test("under a validator set with one validator twice is refused", async () => {
    const [one, two, three] = set;
    if (!one || !two || !three) throw new Error("no validators");
    await expect(
      verifyCommit(chainId, signBlock({ validators: [one, two, three, three], signs: [true, true, true, true] })),
    ).rejects.toMatchObject({
      got: "one validator twice",
    });
  });

  test("with a vote for another chain is refused", async () => {
    const other = signBlock({ validators: set, chainId: "aceso-local-2" });
    await expect(verifyCommit(chainId, other)).rejects.toMatchObject({ code: "bad_header" });
    const block = signBlock({ validators: set });
    await expect(verifyCommit(chainId, withSignature(block, 0, signatureAt(other, 0)))).rejects.toMatchObject({
      got: "one that does not verify",
    });
  });

  test("of another validator set than the header names is refused", async () => {
    const block = signBlock({ validators: set });
    const other = signBlock({ validators: testValidators("other", [10n, 10n, 10n, 10n]) });
    const mixed = { ...block, commit: { ...other.commit, blockId: block.commit.blockId }, validators: other.validators };
    await expect(verifyCommit(chainId, mixed)).rejects.toMatchObject({ subject: "validator set hash" });
  });

  test("over a header with one field changed is refused", async () => {
    const block = signBlock({ validators: set });
    const header = { ...block.header, appHash: new Uint8Array(32) };
    await expect(verifyCommit(chainId, { ...block, header })).rejects.toMatchObject({ subject: "header hash" });
    expect(headerHash(header)).not.toEqual(headerHash(block.header));
  });

  test("a vote for no block does not count", async () => {
    const block = signBlock({ validators: set });
    const vote = signatureAt(block, 0);
    if (vote.flag === "absent") throw new Error("no vote");
    await expect(verifyCommit(chainId, withSignature(block, 0, { ...vote, flag: "nil" }))).rejects.toMatchObject({
      code: "too_little_power",
    });
  });
});

describe("a trust root", () => {
  const first = signBlock({ validators: set, height: 10n, seconds: 1000n });

  test("taken from a block reads back from its file, and another form is refused", async () => {
    const root = await trustRootOf("mine", 500n, first);
    const json = trustRootJson(root);
    expect(parseTrustRoot(JSON.parse(JSON.stringify(json)))).toEqual(root);
    expect(() => parseTrustRoot({ ...(json as object), more: 1 })).toThrow("unknown field");
    expect(() => parseTrustRoot({ ...(json as object), validators: [] })).toThrow("no validator");
  });

  test("vouches for later headers of its set within its trusting period, and not after it", async () => {
    const root = await trustRootOf("mine", 500n, first);
    const later = signBlock({ validators: set, height: 400n, seconds: 1400n });
    expect((await verifyHeader(root, later, [], 1500n)).link).toBe("pinned set");
    await expect(verifyHeader(root, later, [], 1501n)).rejects.toMatchObject({ code: "root_expired" });
  });

  test("refuses another header at its own height", async () => {
    const root = await trustRootOf("mine", 500n, first);
    const fork = signBlock({ validators: set, height: 10n, seconds: 1001n });
    await expect(verifyHeader(root, fork, [], 1100n)).rejects.toMatchObject({ code: "untrusted_validators" });
  });

  test("follows the announced next set at the next height only", async () => {
    const next = testValidators("next", [10n, 10n, 10n]);
    const root = await trustRootOf("mine", 500n, signBlock({ validators: set, height: 10n, seconds: 1000n, next }));
    const adjacent = signBlock({ validators: next, height: 11n, seconds: 1001n, signs: [true, true, true] });
    expect((await verifyHeader(root, adjacent, [], 1100n)).link).toBe("next set");
    const skipped = signBlock({ validators: next, height: 12n, seconds: 1002n, signs: [true, true, true] });
    await expect(verifyHeader(root, skipped, [], 1100n)).rejects.toMatchObject({ code: "untrusted_validators" });
    expect((await verifyHeader(root, skipped, [adjacent], 1100n)).link).toBe("pinned set");
    await expect(verifyHeader(root, adjacent, [skipped], 1100n)).rejects.toMatchObject({ code: "untrusted_validators" });
  });

  test("refuses a forged set with the same chain id and the same powers", async () => {
    const root = await trustRootOf("mine", 500n, first);
    const forged = signBlock({ validators: testValidators("forged", [10n, 10n, 10n, 10n]), height: 20n, seconds: 1020n });
    await expect(verifyHeader(root, forged, [], 1100n)).rejects.toMatchObject({
      code: "untrusted_validators",
      got: "0 of 40 pinned power",
    });
  });
});

test("a block reads back from the JSON of the RPC, with the fields a node adds", () => {
  const block = signBlock({ validators: set });
  const json = signedBlock.write(block) as { header: object; commit: object; validators: object[] };
  const withPriority = json.validators.map((v) => ({ ...v, proposer_priority: "-30" }));
  const commit = { signed_header: { header: json.header, commit: json.commit }, canonical: true };
  expect(blockFromRpc(commit, { block_height: "101", validators: withPriority, count: "4", total: "4" })).toEqual(block);
  expect(() => blockFromRpc({ ...commit, more: 1 }, { validators: withPriority })).toThrow("unknown field more");
});
