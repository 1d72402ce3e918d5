// SPDX-License-Identifier: Apache-2.0
import type { Chain } from "@aceso/client";
import type { Device, Fault, RoundStatus } from "@aceso/device";
import { type Command, Option } from "commander";
import { withChain, withPatient } from "../connect.ts";
import { deviceHomes } from "../device_homes.ts";
import { UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import type { DeviceFile } from "../files/device_file.ts";
import { withExamples } from "../help.ts";
import { type Call, leaf, type Setting } from "../leaf.ts";
import { linksTo } from "../links.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { relayerOf } from "../relayer.ts";
import { table } from "../table.ts";

type FaultName = "stale-nonce" | "sibling" | "measurement";

interface Options {
  readonly fault?: FaultName;
  readonly deviceFile?: string;
  readonly newKey?: boolean;
}

/** `aceso attest`: exit 0 affirmed, 3 refused. */
export function addAttest(program: Command, setting: Setting): void {
  const command = program
    .command("attest")
    .description("put a device's evidence before a committee of relayers; print each member's verdict and the outcome")
    .argument("<device>", "the beginning of its id")
    .option("--device-file <file>", "the software device; looked for in this home unless given")
    .option("--new-key", "bring a new data key; where the device has an owner, only the owner may")
    .addOption(
      new Option("--fault <name>", "spoil the evidence in one way, to see it refused").choices(["stale-nonce", "sibling", "measurement"]),
    )
    .addHelpText("after", "\nExit 0 affirmed, 3 refused or without quorum.");
  leaf<Options>(
    setting,
    withExamples(
      command,
      "aceso attest 3f9a --as maker",
      "aceso attest 3f9a --fault stale-nonce --as maker",
      "aceso attest 3f9a --new-key --as ada",
    ),
    attest,
  );
}

async function attest(call: Call, options: Options, [wanted = ""]: readonly string[]): Promise<Outcome> {
  const { attestDevice } = await import("@aceso/device");
  const { hex } = await import("@aceso/proto/encoding");
  const { devicesIn, findDevice, readDevice } = await import("../files/device_file.ts");
  const homes = deviceHomes(call.common);
  const file = options.deviceFile === undefined ? await findDevice(homes, wanted) : await readDevice(options.deviceFile);
  const others = options.fault === "sibling" ? (await Promise.all(homes.map(devicesIn))).flat() : [];
  const fault = faultOf(options.fault, file, others);
  if (options.newKey === true && fault !== undefined) throw new UsageError("--new-key: got it with --fault, wanted one of them");
  const put = async (chain: Chain, device: Device): Promise<RoundStatus> => {
    const { endpoint } = await relayerOf(call, chain);
    const network = { chain, relayer: endpoint, fetch: call.world.fetch, sleep: call.world.sleep };
    return attestDevice(network, device, fault, (id) => call.say(`round ${id} opened at ${endpoint}`));
  };
  if (options.newKey !== true) return withChain(call, async (chain) => shown(call, hex(file.device.id), await put(chain, file.device)));
  return withPatient(call, async (agent) => {
    const { nextKey } = await import("./attest_new_key.ts");
    const next = await nextKey(call, agent, file);
    const round = await put(agent.chain, next.device);
    if (affirmed(round)) await next.keep();
    return shown(call, hex(file.device.id), round);
  });
}

function faultOf(name: FaultName | undefined, { device, model }: DeviceFile, others: readonly DeviceFile[]): Fault | undefined {
  if (name === undefined) return undefined;
  if (name !== "sibling") return { kind: name };
  const same = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, at) => byte === b[at]);
  const sibling: Device | undefined = others.find((other) => same(other.model, model) && !same(other.device.id, device.id))?.device;
  if (sibling === undefined) throw new UsageError("sibling: got no other device of this model, wanted one", "aceso device enrol --count 2");
  return { kind: "sibling", sibling };
}

const affirmed = ({ phase, code }: RoundStatus): boolean => phase === "AFFIRMED" || (phase === "FINAL" && code === "affirmed");

function shown(call: Call, device: string, round: RoundStatus): Outcome {
  const { id, phase, tier, code, lead, votes } = round;
  const good = affirmed(round);
  const rows = votes.map((vote) => [vote.member, vote.code === "" ? vote.phase : vote.code, vote.reason]);
  const verdict = good ? `AFFIRMED at tier ${tier}` : `${phase}${code === "" ? "" : ` (${code})`}`;
  return outcome({ round: id, device, phase, tier, code, lead, votes }, [...table(rows), `round ${id}: ${verdict}`], {
    exit: good ? EXIT.ok : EXIT.verification,
    links: linksTo(call.common, { round: id, device }),
    next: good ? `aceso device show ${device.slice(0, 12)} --claim-code` : `aceso trace ${id}`,
  });
}
