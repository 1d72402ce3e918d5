// SPDX-License-Identifier: Apache-2.0
// Fields that several files have, each read into what the libraries take.
import { parseAmount } from "@aceso/client";
import { hex, unhex } from "@aceso/proto/encoding";
import { z } from "zod";

/** Lower-case hex of so many bytes. */
export const hexBytes = (length?: number) =>
  z.string().transform((text, context) => {
    if (/^(?:[0-9a-f]{2})*$/.test(text) && (length === undefined || text.length === 2 * length)) return unhex(text);
    context.addIssue({ code: "custom", message: `wanted ${length === undefined ? "" : `${2 * length} characters of `}lower-case hex` });
    return z.NEVER;
  });

/** Writes what `hexBytes` reads. */
export const hexText = hex;

/** `1.5`, `1.5 ACESO` or `1500000uaceso`, as uaceso. */
export const amount = z.union([z.string(), z.number()]).transform((given, context) => {
  try {
    return parseAmount(String(given));
  } catch {
    context.addIssue({ code: "custom", message: "wanted an amount like 1.5, 1.5 ACESO or 1500000uaceso" });
    return z.NEVER;
  }
});

/** Printable ASCII of at most so many characters, as the chain takes names. */
export const printable = (most: number) =>
  z
    .string()
    .min(1, "wanted some text")
    .max(most, `wanted at most ${most} characters`)
    .regex(/^[\x20-\x7e]*$/, "wanted printable ASCII");
