// SPDX-License-Identifier: Apache-2.0
import { bootstrap, runTypeScript } from "./bootstrap.mjs";

bootstrap();
// Ctrl-C reaches the child too (same process group); it stops everything and decides the exit code.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => {});
runTypeScript("test/harness/start.ts", process.argv.slice(2));
