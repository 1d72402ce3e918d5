// SPDX-License-Identifier: Apache-2.0
// npm run chaos [-- --seconds N]: faults under load, then the audit.
import { bootstrap } from "./bootstrap.mjs";
import { runProgram } from "./run_program.mjs";

bootstrap({ pages: true });
await runProgram("chaos");
