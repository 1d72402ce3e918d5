// SPDX-License-Identifier: Apache-2.0
export { EXIT, type ExitCode } from "./exit.ts";
export { runCli } from "./run_cli.ts";
export type { World } from "./world.ts";
