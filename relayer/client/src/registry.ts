// SPDX-License-Identifier: Apache-2.0
import { registry as attestation } from "@aceso/proto/gen/aceso/attestation/v1/tx.registry.ts";
import { registry as consent } from "@aceso/proto/gen/aceso/consent/v1/tx.registry.ts";
import { registry as device } from "@aceso/proto/gen/aceso/device/v1/tx.registry.ts";
import { registry as operator } from "@aceso/proto/gen/aceso/operator/v1/tx.registry.ts";
import { registry as record } from "@aceso/proto/gen/aceso/record/v1/tx.registry.ts";
import { registry as release } from "@aceso/proto/gen/aceso/release/v1/tx.registry.ts";
import { registry as reward } from "@aceso/proto/gen/aceso/reward/v1/tx.registry.ts";
import { registry as study } from "@aceso/proto/gen/aceso/study/v1/tx.registry.ts";
import { registry as vault } from "@aceso/proto/gen/aceso/vault/v1/tx.registry.ts";
import { Registry } from "@cosmjs/proto-signing";
import { defaultRegistryTypes } from "@cosmjs/stargate";

/** Every message this client can sign: the SDK's own and the nine modules'. */
export function createRegistry(): Registry {
  return new Registry([
    ...defaultRegistryTypes,
    ...reward,
    ...operator,
    ...consent,
    ...device,
    ...attestation,
    ...vault,
    ...record,
    ...release,
    ...study,
  ]);
}
