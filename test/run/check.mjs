// SPDX-License-Identifier: Apache-2.0
// npm run check: format, lint, types, dependency rules and unit tests, for the minutes between two commits.
import { bootstrap } from "./bootstrap.mjs";
import { quick, runSteps, unitTests } from "./steps.mjs";

bootstrap({ go: false });
runSteps([...quick, unitTests]);
