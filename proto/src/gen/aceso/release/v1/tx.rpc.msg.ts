import { Rpc } from "../../../helpers.js";
import { BinaryReader } from "../../../binary.js";
import { MsgShareRecords, MsgShareRecordsResponse, MsgPostReceipts, MsgPostReceiptsResponse, MsgConfirmDeletion, MsgConfirmDeletionResponse, MsgOpenDispute, MsgOpenDisputeResponse, MsgAnswerDispute, MsgAnswerDisputeResponse, MsgRevealRecipientKey, MsgRevealRecipientKeyResponse, MsgConcludeDispute, MsgConcludeDisputeResponse, MsgUpdateParams, MsgUpdateParamsResponse } from "./tx.js";
/** Msg is the release module's transaction service. */
export interface Msg {
  shareRecords(request: MsgShareRecords): Promise<MsgShareRecordsResponse>;
  postReceipts(request: MsgPostReceipts): Promise<MsgPostReceiptsResponse>;
  confirmDeletion(request: MsgConfirmDeletion): Promise<MsgConfirmDeletionResponse>;
  openDispute(request: MsgOpenDispute): Promise<MsgOpenDisputeResponse>;
  answerDispute(request: MsgAnswerDispute): Promise<MsgAnswerDisputeResponse>;
  revealRecipientKey(request: MsgRevealRecipientKey): Promise<MsgRevealRecipientKeyResponse>;
  concludeDispute(request: MsgConcludeDispute): Promise<MsgConcludeDisputeResponse>;
  updateParams(request: MsgUpdateParams): Promise<MsgUpdateParamsResponse>;
}
export class MsgClientImpl implements Msg {
  private readonly rpc: Rpc;
  constructor(rpc: Rpc) {
    this.rpc = rpc;
    this.shareRecords = this.shareRecords.bind(this);
    this.postReceipts = this.postReceipts.bind(this);
    this.confirmDeletion = this.confirmDeletion.bind(this);
    this.openDispute = this.openDispute.bind(this);
    this.answerDispute = this.answerDispute.bind(this);
    this.revealRecipientKey = this.revealRecipientKey.bind(this);
    this.concludeDispute = this.concludeDispute.bind(this);
    this.updateParams = this.updateParams.bind(this);
  }
  shareRecords(request: MsgShareRecords): Promise<MsgShareRecordsResponse> {
    const data = MsgShareRecords.encode(request).finish();
    const promise = this.rpc.request("aceso.release.v1.Msg", "ShareRecords", data);
    return promise.then(data => MsgShareRecordsResponse.decode(new BinaryReader(data)));
  }
  postReceipts(request: MsgPostReceipts): Promise<MsgPostReceiptsResponse> {
    const data = MsgPostReceipts.encode(request).finish();
    const promise = this.rpc.request("aceso.release.v1.Msg", "PostReceipts", data);
    return promise.then(data => MsgPostReceiptsResponse.decode(new BinaryReader(data)));
  }
  confirmDeletion(request: MsgConfirmDeletion): Promise<MsgConfirmDeletionResponse> {
    const data = MsgConfirmDeletion.encode(request).finish();
    const promise = this.rpc.request("aceso.release.v1.Msg", "ConfirmDeletion", data);
    return promise.then(data => MsgConfirmDeletionResponse.decode(new BinaryReader(data)));
  }
  openDispute(request: MsgOpenDispute): Promise<MsgOpenDisputeResponse> {
    const data = MsgOpenDispute.encode(request).finish();
    const promise = this.rpc.request("aceso.release.v1.Msg", "OpenDispute", data);
    return promise.then(data => MsgOpenDisputeResponse.decode(new BinaryReader(data)));
  }
  answerDispute(request: MsgAnswerDispute): Promise<MsgAnswerDisputeResponse> {
    const data = MsgAnswerDispute.encode(request).finish();
    const promise = this.rpc.request("aceso.release.v1.Msg", "AnswerDispute", data);
    return promise.then(data => MsgAnswerDisputeResponse.decode(new BinaryReader(data)));
  }
  revealRecipientKey(request: MsgRevealRecipientKey): Promise<MsgRevealRecipientKeyResponse> {
    const data = MsgRevealRecipientKey.encode(request).finish();
    const promise = this.rpc.request("aceso.release.v1.Msg", "RevealRecipientKey", data);
    return promise.then(data => MsgRevealRecipientKeyResponse.decode(new BinaryReader(data)));
  }
  concludeDispute(request: MsgConcludeDispute): Promise<MsgConcludeDisputeResponse> {
    const data = MsgConcludeDispute.encode(request).finish();
    const promise = this.rpc.request("aceso.release.v1.Msg", "ConcludeDispute", data);
    return promise.then(data => MsgConcludeDisputeResponse.decode(new BinaryReader(data)));
  }
  updateParams(request: MsgUpdateParams): Promise<MsgUpdateParamsResponse> {
    const data = MsgUpdateParams.encode(request).finish();
    const promise = this.rpc.request("aceso.release.v1.Msg", "UpdateParams", data);
    return promise.then(data => MsgUpdateParamsResponse.decode(new BinaryReader(data)));
  }
}