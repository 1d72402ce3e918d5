// SPDX-License-Identifier: Apache-2.0
import type { Log } from "../log.ts";

/** What middleware leaves for handlers, and what the Node server passes in. */
export interface HostEnv {
  Variables: {
    /** UUID of the request. */
    requestId: string;
    /** Logger bound to the request. */
    log: Log;
    /** Rate limits count by this: the peer's address, a /64 for IPv6. */
    source: string;
    /** 20 bytes of the operator who signed; set by requireOperator. */
    operator: Uint8Array;
  };
  Bindings: {
    readonly incoming?: { readonly socket: { readonly remoteAddress?: string | undefined } };
  };
}
