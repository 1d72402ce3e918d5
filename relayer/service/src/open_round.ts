// SPDX-License-Identifier: Apache-2.0
import { parseEnvelope } from "@aceso/attest";
import { codeOf } from "@aceso/client";
import { HostError, isRetryable } from "@aceso/host";
import { addressBytes, evidenceHash, hex, roundStatement, unhex, verifyDataKey } from "@aceso/proto/encoding";
import { MsgOpenRound } from "@aceso/proto/gen/aceso/attestation/v1/tx.ts";
import { z } from "zod";
import type { Relayer } from "./relayer.ts";

const hexField = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`), `${bytes} bytes in lower-case hex`);

/** The body of POST /v1/evidence. */
export const submissionSchema = z.strictObject({
  device: hexField(32),
  purpose: z.number().int().min(1, "1 ENROL, 2 RENEW or 3 KEY_CHANGE").max(3, "1 ENROL, 2 RENEW or 3 KEY_CHANGE"),
  format: z.string().min(1).max(32),
  evidence: z.base64().max(24_000, "at most 16 KiB of evidence"),
  data_key: z.string().regex(/^[0-9a-f]{2,512}$/, "a COSE_Key in hex"),
  nonce_height: z.string().regex(/^\d{1,19}$/, "a decimal height"),
  statement_signature: hexField(64),
});

/** A checked submission. */
export type Submission = z.output<typeof submissionSchema>;

/** Takes evidence durably; the round is opened by the loop. Returns the round's id. @throws HostError for what this relayer can tell alone */
export async function takeEvidence(relayer: Relayer, submission: Submission): Promise<string> {
  const envelope = new Uint8Array(Buffer.from(submission.evidence, "base64"));
  checkEnvelope(envelope);
  const hash = evidenceHash(envelope);
  const statement = roundStatement({
    chainId: relayer.chain.chainId,
    deviceId: unhex(submission.device),
    purpose: submission.purpose,
    evidenceHash: hash,
    nonceHeight: BigInt(submission.nonce_height),
    lead: addressBytes(relayer.config.operator),
  });
  if (!(await verifyDataKey(unhex(submission.data_key), statement, unhex(submission.statement_signature)))) {
    throw new HostError(
      {
        code: "round_statement",
        subject: "statement_signature",
        got: "one that does not verify",
        wanted: `data_key over ${hex(statement)}`,
      },
      { status: 422 },
    );
  }
  const round = hex(statement);
  await relayer.db
    .insertInto("evidence")
    .values({ round, evidence_hash: hex(hash), envelope, submission: JSON.stringify(submission) })
    .onConflict((conflict) => conflict.column("round").doNothing())
    .execute();
  relayer.bell.ring();
  return round;
}

function checkEnvelope(envelope: Uint8Array): void {
  try {
    parseEnvelope(envelope);
  } catch (error) {
    throw new HostError(
      {
        code: codeOf(error),
        subject: "evidence",
        got: "an envelope that does not parse",
        wanted: "CBOR [1, format, evidence, salt16, [certs]]",
      },
      { status: 422 },
    );
  }
}

/** Opens the rounds that are waiting. A refusal by the chain is kept for the device to read; a lost answer is tried again. */
export async function openWaitingRounds(relayer: Relayer): Promise<void> {
  const waiting = await relayer.db
    .selectFrom("evidence")
    .selectAll()
    .where("opened", "=", false)
    .where("refusal", "is", null)
    .limit(32)
    .execute();
  await Promise.all(
    waiting.map(async ({ round, evidence_hash, submission }) => {
      const refusal = await openRound(relayer, evidence_hash, JSON.parse(submission) as Submission);
      if (refusal === "retry") return;
      await relayer.db
        .updateTable("evidence")
        .set(refusal === undefined ? { opened: true } : { refusal })
        .where("round", "=", round)
        .execute();
    }),
  );
}

async function openRound(relayer: Relayer, evidence: string, submission: Submission): Promise<string | undefined> {
  const value = MsgOpenRound.fromPartial({
    lead: relayer.sender.address,
    device: unhex(submission.device),
    purpose: submission.purpose,
    evidenceHash: unhex(evidence),
    nonceHeight: BigInt(submission.nonce_height),
    dataKey: unhex(submission.data_key),
    statementSignature: unhex(submission.statement_signature),
    format: submission.format,
  });
  try {
    await relayer.sender.send([{ typeUrl: MsgOpenRound.typeUrl, value }]);
    return undefined;
  } catch (error) {
    const code = codeOf(error);
    if (code === "round_exists") return undefined; // an earlier try arrived
    relayer.log.info({ code, err: error }, "round not opened");
    return isRetryable(error) && code !== "simulation_failed" ? "retry" : code;
  }
}
