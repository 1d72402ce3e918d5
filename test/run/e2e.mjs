// SPDX-License-Identifier: Apache-2.0
// npm run e2e [name …]: scenarios on real processes; --list names them.
import { bootstrap } from "./bootstrap.mjs";
import { runProgram } from "./run_program.mjs";

bootstrap({ pages: true });
await runProgram("e2e");
