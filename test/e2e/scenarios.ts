// SPDX-License-Identifier: Apache-2.0
import { dispute } from "./scenarios/dispute.ts";
import { firmware } from "./scenarios/firmware.ts";
import { kill } from "./scenarios/kill.ts";
import { library } from "./scenarios/library.ts";
import { browser, cli, portal } from "./scenarios/others.ts";
import { outage } from "./scenarios/outage.ts";
import { recall } from "./scenarios/recall.ts";
import { replay } from "./scenarios/replay.ts";
import { restart } from "./scenarios/restart.ts";
import { secrets } from "./scenarios/secrets.ts";
import { seeds } from "./scenarios/seeds.ts";
import { stolen } from "./scenarios/stolen.ts";
import { stop } from "./scenarios/stop.ts";
import { swtpm } from "./scenarios/swtpm.ts";
import { validators } from "./scenarios/validators.ts";
import { world } from "./scenarios/world.ts";
import type { Scenario } from "./stage.ts";

/** In the order in which they share a network: the ones that need it first, the ones that stop it next, those with their own last. */
export const scenarios: readonly Scenario[] = [
  world,
  browser,
  portal,
  cli,
  recall,
  firmware,
  swtpm,
  dispute,
  outage,
  library,
  stolen,
  replay,
  secrets,
  restart,
  stop,
  seeds,
  validators,
  kill,
];
