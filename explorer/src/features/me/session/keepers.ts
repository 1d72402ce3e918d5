// SPDX-License-Identifier: Apache-2.0
import type { TextKeeper } from "../../../lib/agentRuntime.ts";
import { PortalError } from "../portalError.ts";
import type { Boxes } from "./boxes.ts";
import { type Cost, lockText, newLock, type OpenLock, openText, type Random, unlockText } from "./lockFormat.ts";

/** What keepers stand on. */
export interface KeeperWorld {
  readonly boxes: Boxes;
  readonly random: Random;
  /** What a passphrase costs to try; the strong one in the browser. */
  readonly cost: Cost;
}

const walletBox = (chainId: string): string => `wallet/${chainId}`;

/** True where this device keeps a locked wallet of the chain. */
export async function hasWallet({ boxes }: Pick<KeeperWorld, "boxes">, chainId: string): Promise<boolean> {
  return (await boxes.get(walletBox(chainId))) !== undefined;
}

/** A keeper for a new wallet; `text` where one is brought along. @throws PortalError lock_exists, passphrase_too_short */
export async function newWalletKeeper(world: KeeperWorld, chainId: string, passphrase: string, text?: string): Promise<TextKeeper> {
  if (await hasWallet(world, chainId))
    throw new PortalError("lock_exists", `wallet of ${chainId}`, "one on this device already", "none, so that nothing is overwritten");
  const lock = await newLock(passphrase, world.random, world.cost);
  const keeper = lockedKeeper(world, walletBox(chainId), lock, undefined);
  if (text !== undefined) await keeper.save(text);
  return keeper;
}

/** Opens this device's wallet. @throws PortalError lock_missing, wrong_passphrase, lock_malformed */
export async function walletKeeper(world: KeeperWorld, chainId: string, passphrase: string): Promise<TextKeeper> {
  const { lock, text } = await unlockText(await lockedWallet(world, chainId), passphrase);
  return lockedKeeper(world, walletBox(chainId), lock, text);
}

/** Whether a passphrase is the wallet's: asked again before secrets are shown. @throws PortalError wrong_passphrase */
export async function checkPassphrase(world: KeeperWorld, chainId: string, passphrase: string): Promise<void> {
  await unlockText(await lockedWallet(world, chainId), passphrase);
}

/** Takes the wallet off this device. Without its recovery text it is gone. */
export function forgetWallet({ boxes }: KeeperWorld, chainId: string): Promise<void> {
  return boxes.remove(walletBox(chainId));
}

async function lockedWallet({ boxes }: KeeperWorld, chainId: string): Promise<string> {
  const locked = await boxes.get(walletBox(chainId));
  if (typeof locked === "string") return locked;
  throw new PortalError("lock_missing", `wallet of ${chainId}`, "none on this device", "a locked one");
}

/** Keeps text locked in a box; what was saved last is read from memory. */
function lockedKeeper({ boxes, random }: Omit<KeeperWorld, "cost">, box: string, lock: OpenLock, held: string | undefined): TextKeeper {
  let text = held;
  return {
    load: async () => text,
    save: async (next) => {
      await boxes.put(box, await lockText(lock, next, random));
      text = next;
    },
  };
}

/**
 * A keeper for a demonstration identity, whose secrets the site tells everybody. What the visitor adds (a vault, a consent) is kept on
 * this device under a key that cannot be read out; `network` tells one start of a local chain from the next.
 */
export async function demoKeeper(
  { boxes, random }: Omit<KeeperWorld, "cost">,
  network: string,
  name: string,
  text: string,
): Promise<TextKeeper> {
  const lock: OpenLock = { header: JSON.stringify({ v: 1, demo: network, name }), key: await deviceKey(boxes) };
  const box = `demo/${network}/${name}`;
  const kept = await boxes.get(box);
  // What cannot be opened any more (the device's key is gone) is replaced by the site's own copy.
  const held = typeof kept === "string" ? await openText(lock, kept).catch(() => undefined) : undefined;
  return lockedKeeper({ boxes, random }, box, lock, held ?? text);
}

async function deviceKey(boxes: Boxes): Promise<CryptoKey> {
  const kept = await boxes.get("device-key");
  if (kept instanceof CryptoKey) return kept;
  const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  await boxes.put("device-key", key);
  return key;
}
