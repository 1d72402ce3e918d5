import { Rpc } from "../../../helpers.js";
import { BinaryReader } from "../../../binary.js";
import { MsgSubmitRecords, MsgSubmitRecordsResponse, MsgPublishOpening, MsgPublishOpeningResponse, MsgEraseRecord, MsgEraseRecordResponse, MsgTakeBack, MsgTakeBackResponse, MsgUpdateParams, MsgUpdateParamsResponse } from "./tx.js";
/** Msg is the record module's transaction service. */
export interface Msg {
  submitRecords(request: MsgSubmitRecords): Promise<MsgSubmitRecordsResponse>;
  publishOpening(request: MsgPublishOpening): Promise<MsgPublishOpeningResponse>;
  eraseRecord(request: MsgEraseRecord): Promise<MsgEraseRecordResponse>;
  takeBack(request: MsgTakeBack): Promise<MsgTakeBackResponse>;
  updateParams(request: MsgUpdateParams): Promise<MsgUpdateParamsResponse>;
}
export class MsgClientImpl implements Msg {
  private readonly rpc: Rpc;
  constructor(rpc: Rpc) {
    this.rpc = rpc;
    this.submitRecords = this.submitRecords.bind(this);
    this.publishOpening = this.publishOpening.bind(this);
    this.eraseRecord = this.eraseRecord.bind(this);
    this.takeBack = this.takeBack.bind(this);
    this.updateParams = this.updateParams.bind(this);
  }
  submitRecords(request: MsgSubmitRecords): Promise<MsgSubmitRecordsResponse> {
    const data = MsgSubmitRecords.encode(request).finish();
    const promise = this.rpc.request("aceso.record.v1.Msg", "SubmitRecords", data);
    return promise.then(data => MsgSubmitRecordsResponse.decode(new BinaryReader(data)));
  }
  publishOpening(request: MsgPublishOpening): Promise<MsgPublishOpeningResponse> {
    const data = MsgPublishOpening.encode(request).finish();
    const promise = this.rpc.request("aceso.record.v1.Msg", "PublishOpening", data);
    return promise.then(data => MsgPublishOpeningResponse.decode(new BinaryReader(data)));
  }
  eraseRecord(request: MsgEraseRecord): Promise<MsgEraseRecordResponse> {
    const data = MsgEraseRecord.encode(request).finish();
    const promise = this.rpc.request("aceso.record.v1.Msg", "EraseRecord", data);
    return promise.then(data => MsgEraseRecordResponse.decode(new BinaryReader(data)));
  }
  takeBack(request: MsgTakeBack): Promise<MsgTakeBackResponse> {
    const data = MsgTakeBack.encode(request).finish();
    const promise = this.rpc.request("aceso.record.v1.Msg", "TakeBack", data);
    return promise.then(data => MsgTakeBackResponse.decode(new BinaryReader(data)));
  }
  updateParams(request: MsgUpdateParams): Promise<MsgUpdateParamsResponse> {
    const data = MsgUpdateParams.encode(request).finish();
    const promise = this.rpc.request("aceso.record.v1.Msg", "UpdateParams", data);
    return promise.then(data => MsgUpdateParamsResponse.decode(new BinaryReader(data)));
  }
}