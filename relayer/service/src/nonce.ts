// SPDX-License-Identifier: Apache-2.0
import { HostError } from "@aceso/host";
import { hex } from "@aceso/proto/encoding";
import type { Relayer } from "./relayer.ts";

/** The newest block of the ring, which evidence is bound to. */
export async function newestHeader(relayer: Relayer): Promise<{ height: bigint; hash: Uint8Array }> {
  const { headers } = await relayer.chain.query.operator.headerRing();
  const [newest] = headers;
  if (newest === undefined)
    throw new HostError({ code: "E_NO_HEADER", subject: "header ring", got: "nothing", wanted: "a recent block" }, { status: 503 });
  return newest;
}

/** The ring's hash of a block that evidence names. @throws nonce_stale where it has left the ring */
export async function headerAt(relayer: Relayer, height: bigint): Promise<Uint8Array> {
  const { headers } = await relayer.chain.query.operator.headerRing();
  const found = headers.find((header) => header.height === height);
  if (found === undefined)
    throw new HostError(
      { code: "nonce_stale", subject: "nonce height", got: height.toString(), wanted: "a block of the ring" },
      { status: 409 },
    );
  return found.hash;
}

/** The answer of POST /v1/nonces. */
export async function nonceAnswer(relayer: Relayer): Promise<object> {
  const { height, hash } = await newestHeader(relayer);
  return { chain_id: relayer.chain.chainId, height: height.toString(), header_hash: hex(hash), lead: relayer.config.operator };
}
