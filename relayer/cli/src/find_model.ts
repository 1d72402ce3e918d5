// SPDX-License-Identifier: Apache-2.0
import type { Chain } from "@aceso/client";
import { UsageError } from "./errors.ts";

/** One of a maker's models, by the beginning of its id, its name or its UDI-DI; the only one where nothing is said. @throws UsageError */
export async function findModel(chain: Chain, maker: string, wanted: string | undefined) {
  const { makerStatus } = await import("@aceso/device");
  const models = (await makerStatus(chain, maker))?.models ?? [];
  const text = wanted?.toLowerCase();
  const found = models.filter(
    ({ id, name, udiDi }) =>
      text === undefined || name.toLowerCase() === text || udiDi === text || (text.length >= 4 && id.startsWith(text)),
  );
  const [model] = found;
  if (model !== undefined && found.length === 1) return model;
  const names = models.map(({ name, id }) => `${name} (${id.slice(0, 12)})`).join(", ");
  throw new UsageError(
    `model ${wanted ?? ""}: got ${found.length} of ${models.length}, wanted one`,
    names === "" ? "aceso model register" : names,
  );
}
