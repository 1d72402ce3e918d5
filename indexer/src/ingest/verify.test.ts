// SPDX-License-Identifier: Apache-2.0
import { blockFromRpc, type TrustRoot } from "@aceso/proof";
import { expect, test } from "vitest";
import { lying, type Result } from "../../test/faulty.ts";
import { readRecording, recordedNode } from "../../test/recorded.ts";
import { rpcSource } from "./source.ts";
import { createVerifier } from "./verify.ts";
import { type Cursor, cursorAfter } from "./write.ts";

const node = recordedNode(readRecording());
type Node = typeof node;

/** A height whose block has transactions, in the recorded chain. */
const BUSY = 200;

const start: Cursor = { chainId: "aceso-local-1", height: 0, hash: "", nextValidators: "", results: "" };

/** Verifies blocks from genesis, without a database. */
async function walk(fetch: Node, to: number, root?: TrustRoot): Promise<Cursor> {
  const source = rpcSource("http://node", fetch);
  const verify = createVerifier(source, root);
  let cursor = start;
  while (cursor.height < to) {
    const block = await source.block(cursor.height + 1);
    await verify(cursor, block);
    cursor = cursorAfter(cursor, block);
  }
  return cursor;
}

/** Verifies the blocks around one height only, on top of the recorded chain. */
async function around(height: number, fetch: Node): Promise<void> {
  const honest = rpcSource("http://node", node);
  const before = cursorAfter(start, await honest.block(height - 1));
  const source = rpcSource("http://node", fetch);
  const verify = createVerifier(source, undefined);
  const block = await source.block(height);
  await verify(before, block);
  await verify(cursorAfter(before, block), await source.block(height + 1));
}

async function pinned(height: number): Promise<TrustRoot> {
  const { header, commit, validators } = await rpcSource("http://node", node).signedBlock(height);
  const block = blockFromRpc({ signed_header: { header, commit }, canonical: true }, { validators });
  return {
    name: "recorded",
    chainId: block.header.chainId,
    height: BigInt(height),
    time: block.header.time,
    trustingPeriod: 1n,
    validators: block.validators,
    headerHash: block.commit.blockId.hash,
    nextValidatorsHash: block.header.nextValidatorsHash,
  };
}

test("every block of a real chain verifies from a pinned validator set", async () => {
  expect(await walk(node, 320, await pinned(2))).toMatchObject({ height: 320 });
});

test("a set that is not the pinned one is refused, however well its own signatures fit", async () => {
  const root = await pinned(2);
  const [first] = root.validators;
  if (first === undefined) throw new Error("the recorded chain has a validator");
  const other = { ...root, validators: [{ ...first, power: first.power + 1n }] };
  await expect(walk(node, 3, other)).rejects.toMatchObject({ code: "E_VALIDATORS" });
  await expect(walk(node, 3, { ...root, headerHash: new Uint8Array(32) })).rejects.toMatchObject({ code: "E_CONTINUITY" });
});

const flip = (hex: string) => (hex.startsWith("A") ? "B" : "A") + hex.slice(1);
const flipBase64 = (text: string) => (text.startsWith("A") ? "B" : "A") + text.slice(1);
const at = (method: string, height = BUSY) => `/${method}?height=${height}`;

const lies: [string, string, string, (result: Result) => void][] = [
  ["a forged transaction", at("block"), "E_DATA", (r) => (r.block.data.txs[0] = flipBase64(r.block.data.txs[0]))],
  ["a forged result", at("block_results"), "E_RESULTS", (r) => (r.txs_results[0].gas_used = "1")],
  ["a failed transaction told as a success", at("block_results"), "E_RESULTS", (r) => (r.txs_results[0].code = 1)],
  ["a forged answer of a message", at("block_results"), "E_RESULTS", (r) => (r.txs_results[0].data = "AAAA")],
  ["a result left out", at("block_results"), "E_NODE", (r) => r.txs_results.pop()],
  [
    "another app hash in the header",
    at("commit"),
    "E_CONTINUITY",
    (r) => (r.signed_header.header.app_hash = flip(r.signed_header.header.app_hash)),
  ],
  [
    "another parent",
    at("commit"),
    "E_CONTINUITY",
    (r) => (r.signed_header.header.last_block_id.hash = flip(r.signed_header.header.last_block_id.hash)),
  ],
  [
    "a forged signature",
    at("commit"),
    "E_COMMIT",
    (r) => (r.signed_header.commit.signatures[0].signature = flipBase64(r.signed_header.commit.signatures[0].signature)),
  ],
  [
    "a commit that nobody signed",
    at("commit"),
    "E_COMMIT",
    (r) =>
      (r.signed_header.commit.signatures = [{ block_id_flag: 1, validator_address: "", timestamp: "0001-01-01T00:00:00Z", signature: "" }]),
  ],
  ["a forged validator set", at("validators"), "E_VALIDATORS", (r) => (r.validators[0].voting_power = "7")],
];

test.each(lies)("%s is caught by name", async (_, path, code, lie) => {
  await expect(around(BUSY, node)).resolves.toBeUndefined();
  await expect(around(BUSY, lying(node, path, lie))).rejects.toMatchObject({ code });
});

test("the next block in place of the one asked for is no answer", async () => {
  const shifted: Node = (url) =>
    node(url.replace(/^(.*\/(?:block|commit|block_results)\?height=)200$/, (_, front: string) => `${front}201`));
  await expect(around(BUSY, shifted)).rejects.toMatchObject({ code: "E_NODE", retryable: true });
});
