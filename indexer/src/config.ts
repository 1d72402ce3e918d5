// SPDX-License-Identifier: Apache-2.0
import { countField, httpUrlField, logLevelField, portField } from "@aceso/host";
import { z } from "zod";

/** Configuration of the indexer. */
export const configSchema = z.object({
  /** CometBFT RPC of the node. */
  rpc: httpUrlField(),
  /** REST endpoint of the node, proxied at /rest. */
  rest: httpUrlField().optional(),
  /** File of the pinned validator set (format of @aceso/proof). Without it the node's first set is taken on its word. */
  trust: z.string().optional(),
  chainId: z.string().min(1, "a chain id").max(50, "a chain id"),
  databaseUrl: z.url({ protocol: /^postgres(ql)?$/, error: "a postgres:// URL" }),
  /** Entries of each kind that the auditor takes at random in a round; what a block changed is always checked. */
  auditSample: countField(0, 1_000).default(2),
  host: z.string().default("127.0.0.1"),
  port: portField().default(4000),
  /** Directory of the explorer's static files, served at /. */
  explorer: z.string().optional(),
  logLevel: logLevelField(),
});

/** The configuration read. */
export type Config = z.output<typeof configSchema>;
