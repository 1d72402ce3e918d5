// SPDX-License-Identifier: Apache-2.0
// npm test: everything CI runs. The last line counts the steps.
import { bootstrap } from "./bootstrap.mjs";
import { quick, runSteps, thorough } from "./steps.mjs";

bootstrap({ pages: true });
runSteps([...quick, ...thorough]);
