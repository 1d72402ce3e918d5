// SPDX-License-Identifier: Apache-2.0
import { parseEnvelope, Refused, type Sample } from "@aceso/attest";
import { unhex } from "@aceso/proto/encoding";
import { z } from "zod";
import { UsageError } from "../errors.ts";
import { parseJson } from "../parse.ts";

const bytes = z
  .string()
  .regex(/^(?:[0-9a-f]{2})*$/i)
  .transform(unhex);
const integer = z.string().regex(/^\d+$/).transform(BigInt);

/** The form of test/evidence/psa/network.json: bytes in hex, integers as decimal text. */
const sampleFile = z.object({
  envelope: bytes,
  context: z.object({
    nonce: z.object({ height: integer, headerHash: bytes, purpose: z.number(), dataKey: bytes }),
    time: integer,
    snapshot: z.object({ hash: bytes, revoked: z.array(z.string()).transform((ids) => new Set(ids)), time: integer.optional() }),
    model: z.object({
      id: bytes,
      formats: z.array(z.string()),
      anchors: z.array(z.object({ format: z.string(), material: bytes, retired: integer })),
      references: z.array(
        z.object({
          measurement: bytes,
          from: integer,
          until: integer,
          state: z.enum(["OK", "WARN", "RECALLED"]),
          nonceBuilder: z.boolean(),
        }),
      ),
      certifications: z.array(z.string()),
      maxTier: z.enum(["T0", "T1", "T2", "T3", "T4"]),
    }),
    device: z.object({ id: bytes }),
    chain: z.object({ id: z.string(), resultSeconds: integer }),
  }),
  sibling: bytes.optional(),
  revocable: z.array(z.string()).optional(),
  expired: integer.optional(),
});

/** A device's own evidence with the context in which it should be affirmed. @throws UsageError */
export function readSample(subject: string, file: Uint8Array, format: string): Sample {
  const read = sampleFile.safeParse(parseJson(subject, file));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new UsageError(
      `${subject}: got ${issue?.message ?? "another form"} at ${issue?.path.join(".") ?? ""}, wanted {envelope, context}`,
      "see test/evidence/psa/network.json for the form",
    );
  }
  try {
    const named = parseEnvelope(read.data.envelope).format;
    if (named !== format) throw new UsageError(`${subject}: got evidence of ${named}, wanted ${format}`);
  } catch (error) {
    if (error instanceof Refused) throw new UsageError(`${subject}: ${error.message}`, "an evidence envelope in hex");
    throw error;
  }
  return read.data;
}
