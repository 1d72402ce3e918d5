// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Chain, createSender } from "@aceso/client";
import { createDatabase } from "@aceso/host";
import { Role } from "@aceso/proto/gen/aceso/operator/v1/state.ts";
import { MsgRegister } from "@aceso/proto/gen/aceso/operator/v1/tx.ts";
import { localChainId } from "./chain.ts";
import { keyText, type OperatorIdentity } from "./keys.ts";
import type { Checkout } from "./place.ts";
import type { Ports } from "./ports.ts";
import type { Program } from "./processes.ts";
import { until } from "./wait.ts";

const bond = 2_000_000_000n;

/** Where an operator listens. */
export function operatorUrl(ports: Ports, { role, index }: OperatorIdentity): string {
  return `http://127.0.0.1:${(role === "relayer" ? ports.relayers : ports.trustees) + index}`;
}

/** Bonds the operators that the chain does not know. */
export async function registerOperators(chain: Chain, ports: Ports, operators: readonly OperatorIdentity[]): Promise<void> {
  await Promise.all(
    operators.map(async (operator) => {
      const { address } = operator.address.wallet;
      const known = await chain.query.operator.operator({ address }).catch(() => undefined);
      if (known !== undefined) return;
      const value = MsgRegister.fromPartial({
        address,
        hotAddress: operator.hot.wallet.address,
        signKey: operator.sign.public,
        hpkeKey: operator.hpke.public,
        role: operator.role === "relayer" ? Role.ROLE_RELAYER : Role.ROLE_TRUSTEE,
        endpoint: operatorUrl(ports, operator),
        org: operator.org,
        bond,
      });
      await createSender(chain, operator.address.wallet).send([{ typeUrl: MsgRegister.typeUrl, value }]);
    }),
  );
}

/** Waits until trustees were drawn: that happens in the first block of an epoch, and a network that has just started is in none yet. */
export async function untilCommittee({ query }: Chain): Promise<void> {
  await until("committee of trustees", 60, async () => {
    const { epoch } = await query.operator.epoch();
    const found = await query.operator.committee({ epoch: epoch.number, k: 0 }).catch(() => undefined);
    return found !== undefined && found.committee.members.length > 0 ? true : undefined;
  });
}

/** What an operator's process needs to be started. */
export interface OperatorPlace {
  readonly checkout: Checkout;
  readonly folder: string;
  readonly ports: Ports;
  readonly trust: string;
  /** A database of the server that all operators of a local network share, each with one of its own. */
  readonly postgresUrl: string;
}

/** Writes an operator's home (keys 0600, configuration) and says how to start it. */
export async function operatorProgram(place: OperatorPlace, operator: OperatorIdentity): Promise<Program> {
  const home = join(place.folder, operator.name);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const secret = (name: string, bytes: Uint8Array): string => {
    const file = join(home, `${name}.key`);
    writeFileSync(file, keyText(bytes), { mode: 0o600 });
    return file;
  };
  const config = {
    rpc: `http://127.0.0.1:${place.ports.rpc}`,
    chainId: localChainId,
    databaseUrl: await createDatabase(place.postgresUrl, operator.name),
    port: Number(new URL(operatorUrl(place.ports, operator)).port),
    operator: operator.address.wallet.address,
    hotKeyFile: secret("hot", operator.hot.key),
    signKeyFile: secret("sign", operator.sign.secret),
    logLevel: "info",
    ...(operator.role === "relayer"
      ? { blobs: join(home, "blobs") }
      : { trust: place.trust, hpkeKeyFile: secret("hpke", operator.hpke.secret), storageKeyFile: secret("storage", operator.storage) }),
  };
  const file = join(home, "config.json");
  writeFileSync(file, JSON.stringify(config, null, 1), { mode: 0o600 });
  const main = join(place.checkout.programs, `${operator.role}.mjs`);
  return { name: operator.name, command: process.execPath, args: [main, "--config", file] };
}
