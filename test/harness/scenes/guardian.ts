// SPDX-License-Identifier: Apache-2.0
import { grantConsent } from "@aceso/agent";
import { createSender } from "@aceso/client";
import { WithdrawalMode } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { MsgAddGuardian, MsgWithdrawConsent } from "@aceso/proto/gen/aceso/consent/v1/tx.ts";
import type { Network, Say } from "../network.ts";
import type { Imported } from "./cohort.ts";
import { choice } from "./consents.ts";
import { now } from "./patient.ts";
import type { Promised } from "./promise.ts";

const year = 365 * 86_400;

/** A child's consent, given under a parent's authority and due for review at majority; the parent ends it. */
export async function guardTheChild(network: Network, child: Imported, say: Say): Promise<Partial<Promised>> {
  const { guardian, researcher } = network.accounts;
  const { agent, name } = child.patient;
  const authority = { authorityRef: "court order 7 (demonstration)", expires: now() + 4 * year };
  const value = MsgAddGuardian.fromPartial({
    ward: agent.address,
    guardian: guardian.wallet.address,
    authorityRef: authority.authorityRef,
    expires: BigInt(authority.expires),
  });
  await agent.send([{ typeUrl: MsgAddGuardian.typeUrl, value }]);
  const { id } = await grantConsent(
    agent,
    choice(researcher.wallet.address, {
      grantorCapacity: "PARENT_GUARDIAN",
      authorityRef: authority.authorityRef,
      authorityExpires: authority.expires,
      reviewAt: now() + 3 * year,
    }),
  );
  await createSender(network.chain, guardian.wallet).send([
    {
      typeUrl: MsgWithdrawConsent.typeUrl,
      value: MsgWithdrawConsent.fromPartial({
        signer: guardian.wallet.address,
        consent: id,
        mode: WithdrawalMode.WITHDRAWAL_MODE_STOP_NEW,
      }),
    },
  ]);
  say(`${name} is a child: the consent was given under a guardian's authority, and the guardian ended it`);
  return { withdrawn: 1 };
}
