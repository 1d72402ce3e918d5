// SPDX-License-Identifier: Apache-2.0
import { AcesoError, type TxResult } from "@aceso/client";

/** The first message's response in a transaction, decoded. @throws AcesoError chain_answer_malformed where there is none */
export function firstResponse<T>({ hash, responses }: TxResult, decode: (bytes: Uint8Array) => T): T {
  const [response] = responses;
  if (response !== undefined) return decode(response.value);
  throw new AcesoError({ code: "chain_answer_malformed", message: `transaction ${hash}: got no response, wanted the message's` });
}
