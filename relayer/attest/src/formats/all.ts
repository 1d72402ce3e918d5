// SPDX-License-Identifier: Apache-2.0
import { createRegistry } from "../registry.ts";
import { androidKey } from "./android-key/index.ts";
import { appleAppAttest } from "./apple-app-attest/index.ts";
import { eatX5c } from "./eat-x5c/index.ts";
import { psa } from "./psa/index.ts";
import { tpm2 } from "./tpm2/index.ts";

/** The formats of this release. A new one is added here and nowhere else. */
export const registry = createRegistry([psa, eatX5c, tpm2, androidKey, appleAppAttest]);
