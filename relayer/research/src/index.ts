// SPDX-License-Identifier: Apache-2.0
export { type Anchoring, anchoringOf } from "./anchoring.ts";
export { attestEthics, type EthicsAttestation } from "./ethics_attest.ts";
export type { ExportFile } from "./export/entry.ts";
export { type ExportOptions, exportRecords } from "./export/export_records.ts";
export { type Manifest, type ManifestInput, manifestOf } from "./export/manifest.ts";
export { uuidOf } from "./export/uuid.ts";
export { type FetchedOrder, fetchOrder, type OpenedRecord } from "./fetch_order.ts";
export { recordsOfOwner } from "./find_records.ts";
export { decodeRequest, encodeRequest, type OpenRequest } from "./open_request.ts";
export { type OrderOutcome, outcomeOf, untilOutcome } from "./outcome.ts";
export { type Preview, previewAccess } from "./preview.ts";
export { type OpenedReading, readReadings } from "./readings.ts";
export { type Asking, requestRecords, type SentRequest } from "./request.ts";
export type { Reader, Researcher } from "./researcher.ts";
export { settleRequest } from "./settle.ts";
export { createStudy, type StudyProtocol } from "./study_create.ts";
export { fundStudy } from "./study_fund.ts";
