// SPDX-License-Identifier: Apache-2.0
import { type Operator, Role, Status } from "@aceso/proto/gen/aceso/operator/v1/state.ts";
import type { BlobStore } from "./blobs.ts";
import { everyPage } from "./pages.ts";
import type { Queries } from "./queries.ts";

/** Where operators are looked up; a `Chain` is one. */
export interface Directory {
  readonly query: { readonly operator: Pick<Queries["operator"], "operators"> };
}

/** All operators of a role that are active now, by address. */
export async function activeOperators(chain: Directory, role: Role): Promise<Operator[]> {
  const all = await everyPage(
    (pagination) => chain.query.operator.operators({ pagination }),
    ({ operators }) => operators,
  );
  return all.filter((operator) => operator.role === role && operator.status === Status.STATUS_ACTIVE);
}

/** The blob stores in force: every active relayer. Cached for `seconds`, because operators change rarely. */
export function storeDirectory(chain: Directory, now: () => number = Date.now, seconds = 10): () => Promise<readonly BlobStore[]> {
  let cached: { until: number; stores: readonly BlobStore[] } | undefined;
  return async () => {
    if (cached !== undefined && now() < cached.until) return cached.stores;
    const stores = (await activeOperators(chain, Role.ROLE_RELAYER)).map(({ address, endpoint }) => ({ operator: address, endpoint }));
    if (stores.length > 0) cached = { until: now() + seconds * 1000, stores };
    return stores;
  };
}
