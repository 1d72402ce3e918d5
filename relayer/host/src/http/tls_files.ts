// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { z } from "zod";
import { HostError, reason } from "../errors.ts";
import type { ServeOptions } from "./serve.ts";

/** Two configuration fields: PEM files of certificate chain and key. Both, or none of them where a proxy ends TLS. */
export const tlsFields = {
  tlsCertFile: z.string().min(1).optional(),
  tlsKeyFile: z.string().min(1).optional(),
};

/** What `serve` takes, read from the configured files. @throws HostError E_TLS (exit code 2) for one without the other, or one that cannot be read */
export function readTls(config: {
  readonly tlsCertFile?: string | undefined;
  readonly tlsKeyFile?: string | undefined;
}): Pick<ServeOptions, "tls"> {
  const { tlsCertFile, tlsKeyFile } = config;
  if (tlsCertFile === undefined && tlsKeyFile === undefined) return {};
  if (tlsCertFile === undefined || tlsKeyFile === undefined) throw refused("tlsCertFile, tlsKeyFile", "one of them", "both or none");
  return { tls: { cert: read("tlsCertFile", tlsCertFile), key: read("tlsKeyFile", tlsKeyFile) } };
}

function read(subject: string, file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (thrown) {
    throw refused(subject, reason(thrown), "a PEM file that can be read");
  }
}

function refused(subject: string, got: string, wanted: string): HostError {
  return new HostError({ code: "E_TLS", subject, got, wanted }, { exitCode: 2 });
}
