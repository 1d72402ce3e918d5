// SPDX-License-Identifier: Apache-2.0
import { countField, logLevelField, portField, tlsFields } from "@aceso/host";
import { z } from "zod";

/** What a relayer is told. Secrets are files (hex, 0600), never values. */
export const configSchema = z.object({
  rpc: z.url("a CometBFT RPC URL"),
  chainId: z.string().min(1),
  databaseUrl: z.url({ protocol: /^postgres(ql)?$/, error: "a postgres:// URL" }),
  blobs: z.string().min(1),
  host: z.string().default("127.0.0.1"),
  port: portField(),
  /** The operator's own address; the hot key's must be registered for it. */
  operator: z.string().startsWith("aceso1"),
  hotKeyFile: z.string().min(1),
  signKeyFile: z.string().min(1),
  /** Verifies and never votes. */
  shadow: z.boolean().default(false),
  /** Fee allowance of a new patient, uaceso, and the proof of work asked for it. */
  sponsorAllowance: countField(1, 1_000_000_000).default(5_000_000),
  sponsorBits: countField(0, 24).default(12),
  maxBlobBytes: countField(4096, 1 << 28).default(1 << 26),
  maxStoreBytes: countField(1 << 20, 2 ** 40).default(2 ** 34),
  /** Bytes that one vault or operator may keep here. */
  maxWriterBytes: countField(4096, 2 ** 40).default(2 ** 31),
  /** Requests that one source may make in a second, and at once. */
  requestsPerSecond: countField(1, 100_000).default(500),
  requestBurst: countField(1, 100_000).default(2000),
  ...tlsFields,
  logLevel: logLevelField(),
});

/** A checked configuration. */
export type Config = z.output<typeof configSchema>;
