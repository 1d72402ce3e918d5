// SPDX-License-Identifier: Apache-2.0
import { httpUrlField, logLevelField, portField } from "@aceso/host";
import { z } from "zod";

/** Configuration of the indexer. */
export const configSchema = z.object({
  /** CometBFT RPC of the node. */
  rpc: httpUrlField(),
  /** REST endpoint of the node, proxied at /rest. */
  rest: httpUrlField().optional(),
  chainId: z.string().min(1, "a chain id").max(50, "a chain id"),
  databaseUrl: z.url({ protocol: /^postgres(ql)?$/, error: "a postgres:// URL" }),
  host: z.string().default("127.0.0.1"),
  port: portField().default(4000),
  /** Directory of the explorer's static files, served at /. */
  explorer: z.string().optional(),
  logLevel: logLevelField(),
});

/** The configuration read. */
export type Config = z.output<typeof configSchema>;
