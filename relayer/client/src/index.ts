// SPDX-License-Identifier: Apache-2.0
export * from "./amounts.ts";
export * from "./blobs.ts";
export * from "./bounded.ts";
export * from "./chain.ts";
export * from "./coins.ts";
export * from "./directory.ts";
export * from "./ending_messages.ts";
export * from "./errors.ts";
export * from "./graphql.ts";
export * from "./http.ts";
export * from "./network_file.ts";
export * from "./pages.ts";
export * from "./queries.ts";
export * from "./refusal.ts";
export * from "./registry.ts";
export * from "./sender.ts";
export * from "./wallet.ts";
