// SPDX-License-Identifier: Apache-2.0
import { logLevelField, portField, tlsFields } from "@aceso/host";
import { z } from "zod";

/** What a trustee is told. Secrets are files (hex, 0600), never values. */
export const configSchema = z.object({
  rpc: z.url("a CometBFT RPC URL"),
  chainId: z.string().min(1),
  /** The pinned trust root that every answer is checked from. */
  trust: z.string().min(1),
  databaseUrl: z.url({ protocol: /^postgres(ql)?$/, error: "a postgres:// URL" }),
  host: z.string().default("127.0.0.1"),
  port: portField(),
  operator: z.string().startsWith("aceso1"),
  hotKeyFile: z.string().min(1),
  signKeyFile: z.string().min(1),
  hpkeKeyFile: z.string().min(1),
  /** AES-256 key that shares lie under at rest. */
  storageKeyFile: z.string().min(1),
  ...tlsFields,
  logLevel: logLevelField(),
});

/** A checked configuration. */
export type Config = z.output<typeof configSchema>;
