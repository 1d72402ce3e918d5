// SPDX-License-Identifier: Apache-2.0
// npx tsx relayer/seal/test/write_vectors.ts: writes the files that vectors.test.ts compares.
import { writeFileSync } from "node:fs";
import { vectorFiles } from "./vectors.ts";

for (const [name, text] of Object.entries(vectorFiles())) writeFileSync(new URL(`../../../test/vectors/${name}`, import.meta.url), text);
