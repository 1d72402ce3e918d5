// SPDX-License-Identifier: Apache-2.0
import { createRegistry } from "../registry.ts";
import { psa } from "./psa/index.ts";

/** The formats of this release. A new one is added here and nowhere else. */
export const registry = createRegistry([psa]);
