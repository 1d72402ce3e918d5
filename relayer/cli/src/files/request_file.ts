// SPDX-License-Identifier: Apache-2.0
import { basename, join } from "node:path";
import { AcesoError } from "@aceso/client";
import { hex } from "@aceso/proto/encoding";
import { decodeRequest, encodeRequest, type OpenRequest } from "@aceso/research";
import { UsageError } from "../errors.ts";
import { filesIn, readPrivate, writePrivate } from "./private_file.ts";

const folderIn = (home: string): string => join(home, "requests");

/** Keeps a request with the one-time secrets that open its answers. */
export function keepRequest(home: string, request: OpenRequest): Promise<void> {
  return writePrivate(join(folderIn(home), `${hex(request.id)}.json`), `${encodeRequest(request)}\n`);
}

/** The kept request whose id begins so. @throws AcesoError request_file_missing; UsageError where several do */
export async function findRequest(home: string, prefix: string): Promise<OpenRequest> {
  const wanted = prefix.toLowerCase();
  const paths = (await filesIn(folderIn(home), ".json")).filter((path) => basename(path).startsWith(wanted));
  const [path] = paths;
  if (paths.length > 1) throw new UsageError(`request ${prefix}: got ${paths.length} that begin so, wanted one`);
  const text = path === undefined ? undefined : await readPrivate(path);
  if (text !== undefined) return decodeRequest(text);
  throw new AcesoError({
    code: "request_file_missing",
    message: `request ${prefix}: got no secrets of it in ${folderIn(home)}, wanted those of the home that asked`,
    hint: "only the home that sent the request can open its answers",
  });
}
