// SPDX-License-Identifier: Apache-2.0
import type { TxResult } from "@aceso/client";
import { MsgCreateStudy, MsgCreateStudyResponse, type ProtocolInput } from "@aceso/proto/gen/aceso/study/v1/tx.ts";
import type { Researcher } from "./researcher.ts";
import { firstResponse } from "./response.ts";

/** What a study declares in one version: intent, classes, price, rules. Immutable once sent; a change is a new version. */
export type StudyProtocol = ProtocolInput;

/** Creates a study as a draft: it may ask for records once an ethics committee attested it. */
export async function createStudy(researcher: Researcher, protocol: StudyProtocol): Promise<{ study: Uint8Array; tx: TxResult }> {
  const value = MsgCreateStudy.fromPartial({ sponsor: researcher.sender.address, salt: researcher.random(16), protocol });
  const tx = await researcher.sender.send([{ typeUrl: MsgCreateStudy.typeUrl, value }]);
  return { study: firstResponse(tx, (bytes) => MsgCreateStudyResponse.decode(bytes)).study, tx };
}
