// SPDX-License-Identifier: Apache-2.0
// A block is judged before it is written: its transactions against its header, the results of the block before against its header, its
// validators against what the block before announced, its signatures against those validators. Events are in no hash: the auditor's part.
import { dataHash, ProofError, type TrustRoot, type Validator, validatorSetHash, verifyCommit } from "@aceso/proof";
import { hex } from "@aceso/proto/encoding";
import { indexerError } from "../errors.ts";
import type { Source, SourceBlock } from "./source.ts";
import type { Cursor } from "./write.ts";

/** Throws what is wrong with a block on top of a cursor: HostError E_DATA, E_RESULTS, E_VALIDATORS, E_COMMIT. None of them is retried. */
export type BlockVerifier = (cursor: Cursor, block: SourceBlock) => Promise<void>;

/**
 * A verifier that follows the validator sets from the pinned one; without a pin the first set is taken on the node's word, and all later
 * ones must follow from it.
 */
export function createVerifier(source: Pick<Source, "validators">, root: TrustRoot | undefined): BlockVerifier {
  const sets = new Map<string, Validator[]>();
  const setOf = async (hash: string, height: number): Promise<Validator[]> => {
    const known = sets.get(hash);
    if (known !== undefined) return known;
    const told = await source.validators(height);
    const own = hex(validatorSetHash(told));
    if (own !== hash)
      throw indexerError("E_VALIDATORS", `validators of block ${height}`, `a set with hash ${own}`, `${hash} of the header`);
    sets.clear(); // sets change rarely; the newest is enough
    sets.set(hash, told);
    return told;
  };
  return async (cursor, block) => {
    checkData(block);
    checkResults(cursor, block);
    checkSet(root, cursor, block);
    const validators = await setOf(hex(block.signed.header.validatorsHash), block.height);
    await checkCommit(cursor.chainId, block, validators);
  };
}

function checkData({ height, txs, signed }: SourceBlock): void {
  const [own, wanted] = [hex(dataHash(txs)), hex(signed.header.dataHash)];
  if (own !== wanted) throw indexerError("E_DATA", `transactions of block ${height}`, `hash ${own}`, `${wanted} of the header`);
}

function checkResults(cursor: Cursor, { height, signed }: SourceBlock): void {
  if (cursor.results === "") return;
  const wanted = hex(signed.header.lastResultsHash);
  if (cursor.results !== wanted) {
    throw indexerError("E_RESULTS", `results of block ${height - 1}`, `hash ${cursor.results}`, `${wanted} of the next header`);
  }
}

function checkSet(root: TrustRoot | undefined, cursor: Cursor, { height, hash, signed }: SourceBlock): void {
  const own = hex(signed.header.validatorsHash);
  if (root !== undefined && root.height === BigInt(height)) {
    const pinned = hex(validatorSetHash(root.validators));
    if (own !== pinned)
      throw indexerError("E_VALIDATORS", `validators of block ${height}`, `a set with hash ${own}`, `${pinned}, as pinned`);
    const fork = root.headerHash !== undefined && hex(root.headerHash) !== hash;
    if (fork) throw indexerError("E_CONTINUITY", `block ${height}`, `hash ${hash}`, "the hash that is pinned");
  }
  if (cursor.nextValidators !== "" && own !== cursor.nextValidators) {
    const wanted = `${cursor.nextValidators}, as block ${cursor.height} announced`;
    throw indexerError("E_VALIDATORS", `validators of block ${height}`, `a set with hash ${own}`, wanted);
  }
}

async function checkCommit(chainId: string, { height, signed }: SourceBlock, validators: Validator[]): Promise<void> {
  try {
    await verifyCommit(chainId, { ...signed, validators });
  } catch (thrown) {
    if (!(thrown instanceof ProofError)) throw thrown;
    throw indexerError("E_COMMIT", `commit of block ${height}: ${thrown.subject}`, thrown.got, thrown.wanted);
  }
}
