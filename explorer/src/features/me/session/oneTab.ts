// SPDX-License-Identifier: Apache-2.0
import { PortalError } from "../portalError.ts";

/**
 * Makes this tab the only one that has a wallet open, because two would overwrite each other's vault secrets.
 * Returns what gives it free again. @throws PortalError open_elsewhere
 */
export function takeTab(name: string): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const held = navigator.locks.request(`aceso/${name}`, { ifAvailable: true }, (lock) => {
      if (lock === null) {
        reject(new PortalError("open_elsewhere", "this wallet", "open in another tab", "open in one tab at a time"));
        return undefined;
      }
      return new Promise<void>((free) => resolve(free));
    });
    held.catch(reject);
  });
}
