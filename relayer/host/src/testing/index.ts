// SPDX-License-Identifier: Apache-2.0
export { FakeChain, type FakeChainOptions } from "./fake_chain.ts";
export { type TemporaryPostgres, temporaryPostgres } from "./postgres.ts";
