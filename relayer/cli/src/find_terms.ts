// SPDX-License-Identifier: Apache-2.0
import type { Chain } from "@aceso/client";

/** Hash of the newest terms that the network has registered in English. @throws AcesoError not_found where there are none */
export async function newestTerms(chain: Chain): Promise<Uint8Array> {
  const { AcesoError, everyPage } = await import("@aceso/client");
  const all = await everyPage(
    (pagination) => chain.query.consent.terms({ pagination }),
    ({ terms }) => terms,
  );
  const [newest] = all.filter(({ language }) => language === "en").sort((a, b) => Number(b.registered - a.registered));
  if (newest !== undefined) return newest.hash;
  throw new AcesoError({
    code: "not_found",
    message: `terms: got none in English of ${all.length}, wanted one`,
    hint: "name them by hash",
  });
}
