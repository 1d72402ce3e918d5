// SPDX-License-Identifier: Apache-2.0
import { type Chain, everyPage } from "@aceso/client";
import { hex } from "@aceso/proto/encoding";

/** What the chain knows of a maker; amounts in uaceso. */
export interface MakerStatus {
  readonly address: string;
  readonly name: string;
  readonly website: string;
  readonly bond: bigint;
  readonly models: readonly {
    readonly id: string;
    readonly name: string;
    readonly udiDi: string;
    readonly enrolled: bigint;
    readonly quota: bigint;
    readonly balance: bigint;
    /** Rounds that the balance still pays. */
    readonly rounds: bigint;
    readonly recalls: number;
  }[];
}

/** A maker with its models and their prepaid rounds; undefined for who is none. */
export async function makerStatus(chain: Chain, address: string): Promise<MakerStatus | undefined> {
  const { device } = chain.query;
  const found = await device.maker({ address }).catch(() => undefined);
  if (found === undefined) return undefined;
  const { params } = await device.params();
  const all = await everyPage(
    (pagination) => device.models({ pagination }),
    ({ models }) => models,
  );
  const models = await Promise.all(
    all
      .filter(({ maker }) => maker === address)
      .map(async ({ id, name, udiDi, quota }) => {
        const { fund, recalls } = await device.model({ id: hex(id) });
        const rounds = params.roundFee === 0n ? 0n : fund.balance / params.roundFee;
        return { id: hex(id), name, udiDi, quota, enrolled: fund.enrolled, balance: fund.balance, rounds, recalls: recalls.length };
      }),
  );
  const { name, website, bond } = found.maker;
  return { address, name, website, bond, models };
}
