// SPDX-License-Identifier: Apache-2.0
export { merklePath, merkleRoot, merkleVerify } from "@aceso/proto/encoding";
export * from "./blockHeader.ts";
export { blockFromRpc, formatTime } from "./blockJson.ts";
export * from "./bundle.ts";
export * from "./changeOneByte.ts";
export * from "./commit.ts";
export * from "./errors.ts";
export * from "./formatLines.ts";
export type { Trust } from "./headerLine.ts";
export * from "./line.ts";
export { describeValue } from "./merkleLine.ts";
export * from "./stateKeys.ts";
export { neededStates } from "./stateLine.ts";
export * from "./stateValues.ts";
export * from "./storeProof.ts";
export * from "./trust.ts";
export * from "./validatorSet.ts";
export * from "./verifyBundle.ts";
