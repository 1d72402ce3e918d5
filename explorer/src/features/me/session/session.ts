// SPDX-License-Identifier: Apache-2.0
// Who has unlocked the portal in this tab. It outlives a visit to other pages of the site and ends by lock, idleness or reload.
import { useSyncExternalStore } from "react";
import { type AgentRuntime, loadAgent } from "../../../lib/agent.ts";
import type { Agent, TextKeeper } from "../../../lib/agentRuntime.ts";
import { PortalError } from "../portalError.ts";
import { browserBoxes } from "./boxes.ts";
import type { DemoPerson } from "./demo.ts";
import { browserIdle, lockWhenIdle } from "./idle.ts";
import { demoKeeper, type KeeperWorld, newWalletKeeper, walletKeeper } from "./keepers.ts";
import { strongCost } from "./lockFormat.ts";
import { takeTab } from "./oneTab.ts";
import type { SiteNode } from "./siteNode.ts";

/** An unlocked portal. */
export interface Session {
  readonly agent: Agent;
  readonly runtime: AgentRuntime;
  readonly node: SiteNode;
  /** A demonstration's name, or undefined for a wallet of one's own. */
  readonly demo: string | undefined;
}

let session: Session | undefined;
let end = (): void => {};
const listeners = new Set<() => void>();

/** The unlocked portal of this tab, or undefined. */
export function useSession(): Session | undefined {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => session,
  );
}

/** Where this browser keeps locked wallets, and its randomness. @throws PortalError browser_unsupported */
export function keeperWorld(): KeeperWorld {
  if (globalThis.crypto?.subtle === undefined || navigator.locks === undefined)
    throw new PortalError("browser_unsupported", "this browser", "no WebCrypto or Web Locks", "both; they need https or localhost");
  return { boxes: browserBoxes(), random: (length) => crypto.getRandomValues(new Uint8Array(length)), cost: strongCost };
}

/** Opens this device's wallet. @throws PortalError wrong_passphrase, open_elsewhere */
export function unlockWallet(node: SiteNode, passphrase: string): Promise<void> {
  return open(node, node.chainId, undefined, () => walletKeeper(keeperWorld(), node.chainId, passphrase));
}

/** Makes a wallet, or locks one brought as recovery text. @throws PortalError lock_exists, passphrase_too_short */
export function createWallet(node: SiteNode, passphrase: string, recovery?: string): Promise<void> {
  return open(node, node.chainId, undefined, async (runtime) => {
    if (recovery !== undefined) runtime.checkRecoveryText(recovery);
    void navigator.storage?.persist?.(); // asks the browser not to throw the wallet away when disk is short
    return newWalletKeeper(keeperWorld(), node.chainId, passphrase, recovery);
  });
}

/** Acts as a person of a local network. @throws PortalError demo_not_local */
export function openDemo(node: SiteNode, { name, state }: DemoPerson): Promise<void> {
  return open(node, `demo/${name}`, name, () => demoKeeper(keeperWorld(), node.network, name, state));
}

/** Ends the session: keys are dropped, and the wallet is open nowhere. */
export function lock(): void {
  end();
}

async function open(
  node: SiteNode,
  tab: string,
  demo: string | undefined,
  keeperOf: (runtime: AgentRuntime) => Promise<TextKeeper>,
): Promise<void> {
  const free = await takeTab(tab);
  try {
    const runtime = await loadAgent();
    const agent = await runtime.openAgentHere(await keeperOf(runtime));
    if (demo !== undefined && !(await agent.chain.query.operator.params()).local) {
      agent.chain.close();
      throw new PortalError(
        "demo_not_local",
        `network ${node.chainId}`,
        "a public one",
        "a local one: public secrets are for demonstrations only",
      );
    }
    begin({ agent, runtime, node, demo }, free);
  } catch (error) {
    free();
    throw error;
  }
}

function begin(next: Session, free: () => void): void {
  end();
  const stop = lockWhenIdle(lock, browserIdle);
  end = () => {
    end = () => {};
    stop();
    free();
    next.agent.chain.close();
    session = undefined;
    tell();
  };
  session = next;
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}
