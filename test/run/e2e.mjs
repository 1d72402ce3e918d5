// SPDX-License-Identifier: Apache-2.0
// npm run e2e: a whole local network, seeded, checked and stopped.

import { join } from "node:path";
import { bootstrap, root, runTypeScript } from "./bootstrap.mjs";

bootstrap();
runTypeScript("test/harness/start.ts", ["--once", "--json", "--folder", join(root, ".aceso-test"), ...process.argv.slice(2)]);
