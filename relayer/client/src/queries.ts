// SPDX-License-Identifier: Apache-2.0
import { QueryClientImpl as Attestation } from "@aceso/proto/gen/aceso/attestation/v1/query.rpc.Query.ts";
import { QueryClientImpl as Consent } from "@aceso/proto/gen/aceso/consent/v1/query.rpc.Query.ts";
import { QueryClientImpl as Device } from "@aceso/proto/gen/aceso/device/v1/query.rpc.Query.ts";
import { QueryClientImpl as Operator } from "@aceso/proto/gen/aceso/operator/v1/query.rpc.Query.ts";
import { QueryClientImpl as RecordQuery } from "@aceso/proto/gen/aceso/record/v1/query.rpc.Query.ts";
import { QueryClientImpl as Release } from "@aceso/proto/gen/aceso/release/v1/query.rpc.Query.ts";
import { QueryClientImpl as Reward } from "@aceso/proto/gen/aceso/reward/v1/query.rpc.Query.ts";
import { QueryClientImpl as Study } from "@aceso/proto/gen/aceso/study/v1/query.rpc.Query.ts";
import { QueryClientImpl as Vault } from "@aceso/proto/gen/aceso/vault/v1/query.rpc.Query.ts";
import { createProtobufRpcClient, QueryClient } from "@cosmjs/stargate";
import type { Comet38Client } from "@cosmjs/tendermint-rpc";
import { queryRefusal } from "./query_refusal.ts";

/** The nine modules' read services over one node. Answers are that node's word: prove what matters (@aceso/proof). What it refuses is an AcesoError. */
export interface Queries {
  readonly reward: Reward;
  readonly operator: Operator;
  readonly consent: Consent;
  readonly device: Device;
  readonly attestation: Attestation;
  readonly vault: Vault;
  readonly record: RecordQuery;
  readonly release: Release;
  readonly study: Study;
}

/** Builds the read services on a connected node. */
export function createQueries(comet: Comet38Client): Queries {
  const plain = createProtobufRpcClient(new QueryClient(comet));
  const rpc: typeof plain = {
    request: (service, method, data) =>
      plain.request(service, method, data).catch((thrown: unknown) => {
        throw queryRefusal(thrown);
      }),
  };
  return {
    reward: new Reward(rpc),
    operator: new Operator(rpc),
    consent: new Consent(rpc),
    device: new Device(rpc),
    attestation: new Attestation(rpc),
    vault: new Vault(rpc),
    record: new RecordQuery(rpc),
    release: new Release(rpc),
    study: new Study(rpc),
  };
}
