// SPDX-License-Identifier: Apache-2.0
import { isIP } from "node:net";

/**
 * Whom a request is counted against: the peer, or, behind `trustedProxies` proxies of our own, the address the outermost of them saw.
 * IPv6 is cut to its /64, of which one household has all addresses.
 * @param forwarded value of X-Forwarded-For; ignored unless proxies are trusted, since anyone can send it
 */
export function sourceOf(peer: string | undefined, forwarded: string | undefined, trustedProxies: number): string {
  const hops = (forwarded ?? "").split(",").map((hop) => hop.trim());
  const claimed = trustedProxies > 0 ? hops[hops.length - trustedProxies] : undefined;
  const address = claimed !== undefined && isIP(claimed) !== 0 ? claimed : (peer ?? "unknown");
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  return isIP(address) === 6 ? `${prefix64(address)}::/64` : address;
}

function prefix64(address: string): string {
  const [head = "", tail] = (address.split("%")[0] ?? "").toLowerCase().split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => "0");
  return [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}

/** 127.0.0.0/8 and ::1. */
export function isLoopback(source: string): boolean {
  return /^127\.\d+\.\d+\.\d+$/.test(source) || source === "0:0:0:0::/64";
}
