// SPDX-License-Identifier: Apache-2.0
import { recordId, sealContext } from "@aceso/proto/encoding";
import { nameBlob } from "./blob_namer.ts";
import { draw, type Random, type Sha256 } from "./bytes.ts";
import { capsuleSuite, encapsulate } from "./capsule.ts";
import { proveCapsule } from "./capsule_proof.ts";
import { openContent, sealContent } from "./content.ts";
import { commitLabel, type Label, sealLabel } from "./label.ts";
import { signRecordHeader } from "./record_header.ts";
import { sizeBucket } from "./size_bucket.ts";

/** Everything a patient's device needs to seal one record offline. No secret of the vault is among it but label and agent key. */
export interface RecordToSeal {
  chainId: string;
  vault: Uint8Array;
  /** C_0 */
  vaultKey: Uint8Array;
  batchId: Uint8Array;
  /** Number of the Deid level, and the hash of the configuration that made it. */
  deid: number;
  deidConfig: Uint8Array;
  label: Label;
  labelKey: Uint8Array;
  /** From encodePlaintext. */
  plaintext: Uint8Array;
  /** Fine category shown to everybody, 0 = undisclosed. */
  categoryPublic: number;
  /** 20 bytes. */
  relayer: Uint8Array;
  /** Seconds since 1970. */
  validUntil: bigint | number;
  agentSecret: Uint8Array;
  random: Random;
  sha256?: Sha256;
}

/** A blob with its name. */
export interface NamedBlob {
  name: Uint8Array;
  bytes: Uint8Array;
}

/** What goes to the chain, and the two blobs that go to the store. */
export interface SealedRecord {
  id: Uint8Array;
  suite: number;
  /** E */
  capsule: Uint8Array;
  capsuleProof: Uint8Array;
  sealContext: Uint8Array;
  /** log2 of the padded plaintext bytes. */
  sizeBucket: number;
  labelCommit: Uint8Array;
  /** Its name is the record's ciphertext_hash. */
  content: NamedBlob;
  /** Its name is the record's label_box. */
  labelBox: NamedBlob;
  headerHash: Uint8Array;
  headerSignature: Uint8Array;
}

/** Seals one record: label, capsule, content, capsule proof, signed header. Throws bad_point, bad_bytes, too_large. */
export async function sealRecord(record: RecordToSeal): Promise<SealedRecord> {
  const { chainId, vault, vaultKey, batchId, plaintext, random, sha256 } = record;
  const opening = { ...record.label, salt: draw(random, 16) };
  const labelCommit = commitLabel(opening);
  const labelBox = await sealLabel({ labelKey: record.labelKey, opening, random });
  const { e, k, r } = encapsulate(vaultKey, random);
  const bucket = sizeBucket(plaintext.length);
  const context = sealContext({
    suite: capsuleSuite,
    chainId,
    vault,
    batchId,
    e,
    deid: record.deid,
    deidConfig: record.deidConfig,
    labelCommit,
    sizeBucket: bucket,
  });
  const { stored, ciphertextHash } = await sealContent({ plaintext, k, sealContext: context, random, sha256 });
  const capsuleProof = proveCapsule({ chainId, vault, vaultKey, batchId, ciphertextHash, capsule: e, r, random });
  const labelName = nameBlob(labelBox, sha256);
  const { categoryPublic, relayer, validUntil } = record;
  const header = signRecordHeader(
    {
      chainId,
      vault,
      batchId,
      sealContext: context,
      ciphertextHash,
      capsuleProof,
      labelBox: labelName,
      categoryPublic,
      relayer,
      validUntil,
    },
    record.agentSecret,
  );
  return {
    id: recordId({ batchId, vault, ciphertextHash }),
    suite: capsuleSuite,
    capsule: e,
    capsuleProof,
    sealContext: context,
    sizeBucket: bucket,
    labelCommit,
    content: { name: ciphertextHash, bytes: stored },
    labelBox: { name: labelName, bytes: labelBox },
    headerHash: header.hash,
    headerSignature: header.signature,
  };
}

/** A record as a reader finds it: the fields of s from state and event, the stored bytes from any relayer. */
export interface RecordToOpen {
  chainId: string;
  vault: Uint8Array;
  batchId: Uint8Array;
  capsule: Uint8Array;
  deid: number;
  deidConfig: Uint8Array;
  labelCommit: Uint8Array;
  sizeBucket: number;
  ciphertextHash: Uint8Array;
  stored: Uint8Array;
  /** K, from combine (a recipient) or decapsulate (the owner). */
  k: Uint8Array;
  sha256?: Sha256;
}

/** Opens a record's content with its K; decodePlaintext reads what comes out. Throws name_mismatch, bad_content, box_closed. */
export function openRecord(record: RecordToOpen): Promise<Uint8Array> {
  const { capsule, stored, ciphertextHash, k, sha256, ...fields } = record;
  const context = sealContext({ ...fields, suite: capsuleSuite, e: capsule });
  return openContent({ stored, ciphertextHash, k, sealContext: context, sha256 });
}
