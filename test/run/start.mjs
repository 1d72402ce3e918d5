// SPDX-License-Identifier: Apache-2.0
import { bootstrap } from "./bootstrap.mjs";
import { runProgram } from "./run_program.mjs";

bootstrap({ pages: true });
await runProgram("start");
