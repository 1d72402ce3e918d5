// SPDX-License-Identifier: Apache-2.0
import { readJson } from "@aceso/host";
import { z } from "zod";
import { challengeEvidence, evidenceFor } from "../evidence.ts";
import { nonceAnswer } from "../nonce.ts";
import { submissionSchema, takeEvidence } from "../open_round.ts";
import { ownVote, roundStatus } from "../round_status.ts";
import { servedSnapshot } from "../snapshots.ts";
import type { Route } from "./route.ts";
import { signedPath } from "./route.ts";

const nonceSchema = z.strictObject({
  device: z.string().regex(/^[0-9a-f]{64}$/, "a device id: 32 bytes in lower-case hex"),
  purpose: z.number().int().min(1).max(3),
  data_key: z.string().regex(/^[0-9a-f]{2,512}$/, "a COSE_Key in hex"),
});

/** From a nonce to a verdict. */
export const attestationRoutes: readonly Route[] = [
  {
    method: "get",
    path: "/v1/info",
    summary: "Who this relayer is, and what a new patient's proof of work must cost",
    handle: (c, { config, chain, sender }) =>
      c.json({
        operator: config.operator,
        hot_address: sender.address,
        chain_id: chain.chainId,
        shadow: config.shadow,
        sponsor: { pow_bits: config.sponsorBits },
      }),
  },
  {
    method: "post",
    path: "/v1/nonces",
    summary: "The newest block of the ring, which a device binds its evidence to",
    body: nonceSchema,
    handle: async (c, relayer) => {
      await readJson(c, nonceSchema);
      return c.json(await nonceAnswer(relayer));
    },
  },
  {
    method: "post",
    path: "/v1/evidence",
    summary: "Hands evidence in: kept before the answer (202), a round is opened with this relayer as its lead",
    body: submissionSchema,
    handle: async (c, relayer) => c.json({ round: await takeEvidence(relayer, await readJson(c, submissionSchema)) }, 202),
  },
  {
    method: "get",
    path: "/v1/evidence/{hash}",
    summary: "Evidence by its SHA-256, for members of its round's committee",
    signed: "operator",
    answers: "application/cbor",
    handle: async (c, relayer) => {
      const envelope = await evidenceFor(relayer, c.req.param("hash") ?? "", signedPath(c), (name) => c.req.header(name));
      return c.body(new Uint8Array(envelope), 200, { "content-type": "application/cbor" });
    },
  },
  {
    method: "get",
    path: "/v1/snapshots/{hash}",
    summary: "A revocation snapshot by its SHA-256, as the chain pinned it; its reader checks it against the hash",
    answers: "application/cbor",
    handle: async (c, relayer) =>
      c.body(new Uint8Array(await servedSnapshot(relayer, c.req.param("hash") ?? "")), 200, {
        "content-type": "application/cbor",
        "cache-control": "public, max-age=31536000, immutable",
      }),
  },
  {
    method: "get",
    path: "/v1/rounds/{id}",
    summary: "A round that this relayer led: phase, outcome, each member's verdict and reason",
    handle: async (c, relayer) => c.json(await roundStatus(relayer, c.req.param("id") ?? "")),
  },
  {
    method: "get",
    path: "/v1/rounds/{id}/evidence",
    summary:
      "The evidence of a decided round, where its model declares evidence public: for a challenge; its reader checks it against the hash",
    answers: "application/cbor",
    handle: async (c, relayer) =>
      c.body(new Uint8Array(await challengeEvidence(relayer, c.req.param("id") ?? "")), 200, { "content-type": "application/cbor" }),
  },
  {
    method: "get",
    path: "/v1/votes/{id}",
    summary: "This relayer's own vote on a round; code and reason once it is revealed",
    handle: async (c, relayer) => c.json(await ownVote(relayer, c.req.param("id") ?? "")),
  },
];
