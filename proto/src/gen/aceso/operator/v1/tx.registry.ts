import { GeneratedType, Registry } from "@cosmjs/proto-signing";
import { MsgRegister, MsgUpdate, MsgRotateKeys, MsgAddBond, MsgLeave, MsgWithdraw, MsgUnjail, MsgApproveOrg, MsgSetCouncil, MsgCancelSlash, MsgHoldSlash, MsgExecuteSlash, MsgPauseMessages, MsgUnpause, MsgUpdateParams } from "./tx.js";
export const registry: ReadonlyArray<[string, GeneratedType]> = [["/aceso.operator.v1.MsgRegister", MsgRegister], ["/aceso.operator.v1.MsgUpdate", MsgUpdate], ["/aceso.operator.v1.MsgRotateKeys", MsgRotateKeys], ["/aceso.operator.v1.MsgAddBond", MsgAddBond], ["/aceso.operator.v1.MsgLeave", MsgLeave], ["/aceso.operator.v1.MsgWithdraw", MsgWithdraw], ["/aceso.operator.v1.MsgUnjail", MsgUnjail], ["/aceso.operator.v1.MsgApproveOrg", MsgApproveOrg], ["/aceso.operator.v1.MsgSetCouncil", MsgSetCouncil], ["/aceso.operator.v1.MsgCancelSlash", MsgCancelSlash], ["/aceso.operator.v1.MsgHoldSlash", MsgHoldSlash], ["/aceso.operator.v1.MsgExecuteSlash", MsgExecuteSlash], ["/aceso.operator.v1.MsgPauseMessages", MsgPauseMessages], ["/aceso.operator.v1.MsgUnpause", MsgUnpause], ["/aceso.operator.v1.MsgUpdateParams", MsgUpdateParams]];
export const load = (protoRegistry: Registry) => {
  registry.forEach(([typeUrl, mod]) => {
    protoRegistry.register(typeUrl, mod);
  });
};
export const MessageComposer = {
  encoded: {
    register(value: MsgRegister) {
      return {
        typeUrl: "/aceso.operator.v1.MsgRegister",
        value: MsgRegister.encode(value).finish()
      };
    },
    update(value: MsgUpdate) {
      return {
        typeUrl: "/aceso.operator.v1.MsgUpdate",
        value: MsgUpdate.encode(value).finish()
      };
    },
    rotateKeys(value: MsgRotateKeys) {
      return {
        typeUrl: "/aceso.operator.v1.MsgRotateKeys",
        value: MsgRotateKeys.encode(value).finish()
      };
    },
    addBond(value: MsgAddBond) {
      return {
        typeUrl: "/aceso.operator.v1.MsgAddBond",
        value: MsgAddBond.encode(value).finish()
      };
    },
    leave(value: MsgLeave) {
      return {
        typeUrl: "/aceso.operator.v1.MsgLeave",
        value: MsgLeave.encode(value).finish()
      };
    },
    withdraw(value: MsgWithdraw) {
      return {
        typeUrl: "/aceso.operator.v1.MsgWithdraw",
        value: MsgWithdraw.encode(value).finish()
      };
    },
    unjail(value: MsgUnjail) {
      return {
        typeUrl: "/aceso.operator.v1.MsgUnjail",
        value: MsgUnjail.encode(value).finish()
      };
    },
    approveOrg(value: MsgApproveOrg) {
      return {
        typeUrl: "/aceso.operator.v1.MsgApproveOrg",
        value: MsgApproveOrg.encode(value).finish()
      };
    },
    setCouncil(value: MsgSetCouncil) {
      return {
        typeUrl: "/aceso.operator.v1.MsgSetCouncil",
        value: MsgSetCouncil.encode(value).finish()
      };
    },
    cancelSlash(value: MsgCancelSlash) {
      return {
        typeUrl: "/aceso.operator.v1.MsgCancelSlash",
        value: MsgCancelSlash.encode(value).finish()
      };
    },
    holdSlash(value: MsgHoldSlash) {
      return {
        typeUrl: "/aceso.operator.v1.MsgHoldSlash",
        value: MsgHoldSlash.encode(value).finish()
      };
    },
    executeSlash(value: MsgExecuteSlash) {
      return {
        typeUrl: "/aceso.operator.v1.MsgExecuteSlash",
        value: MsgExecuteSlash.encode(value).finish()
      };
    },
    pauseMessages(value: MsgPauseMessages) {
      return {
        typeUrl: "/aceso.operator.v1.MsgPauseMessages",
        value: MsgPauseMessages.encode(value).finish()
      };
    },
    unpause(value: MsgUnpause) {
      return {
        typeUrl: "/aceso.operator.v1.MsgUnpause",
        value: MsgUnpause.encode(value).finish()
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.operator.v1.MsgUpdateParams",
        value: MsgUpdateParams.encode(value).finish()
      };
    }
  },
  withTypeUrl: {
    register(value: MsgRegister) {
      return {
        typeUrl: "/aceso.operator.v1.MsgRegister",
        value
      };
    },
    update(value: MsgUpdate) {
      return {
        typeUrl: "/aceso.operator.v1.MsgUpdate",
        value
      };
    },
    rotateKeys(value: MsgRotateKeys) {
      return {
        typeUrl: "/aceso.operator.v1.MsgRotateKeys",
        value
      };
    },
    addBond(value: MsgAddBond) {
      return {
        typeUrl: "/aceso.operator.v1.MsgAddBond",
        value
      };
    },
    leave(value: MsgLeave) {
      return {
        typeUrl: "/aceso.operator.v1.MsgLeave",
        value
      };
    },
    withdraw(value: MsgWithdraw) {
      return {
        typeUrl: "/aceso.operator.v1.MsgWithdraw",
        value
      };
    },
    unjail(value: MsgUnjail) {
      return {
        typeUrl: "/aceso.operator.v1.MsgUnjail",
        value
      };
    },
    approveOrg(value: MsgApproveOrg) {
      return {
        typeUrl: "/aceso.operator.v1.MsgApproveOrg",
        value
      };
    },
    setCouncil(value: MsgSetCouncil) {
      return {
        typeUrl: "/aceso.operator.v1.MsgSetCouncil",
        value
      };
    },
    cancelSlash(value: MsgCancelSlash) {
      return {
        typeUrl: "/aceso.operator.v1.MsgCancelSlash",
        value
      };
    },
    holdSlash(value: MsgHoldSlash) {
      return {
        typeUrl: "/aceso.operator.v1.MsgHoldSlash",
        value
      };
    },
    executeSlash(value: MsgExecuteSlash) {
      return {
        typeUrl: "/aceso.operator.v1.MsgExecuteSlash",
        value
      };
    },
    pauseMessages(value: MsgPauseMessages) {
      return {
        typeUrl: "/aceso.operator.v1.MsgPauseMessages",
        value
      };
    },
    unpause(value: MsgUnpause) {
      return {
        typeUrl: "/aceso.operator.v1.MsgUnpause",
        value
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.operator.v1.MsgUpdateParams",
        value
      };
    }
  },
  toJSON: {
    register(value: MsgRegister) {
      return {
        typeUrl: "/aceso.operator.v1.MsgRegister",
        value: MsgRegister.toJSON(value)
      };
    },
    update(value: MsgUpdate) {
      return {
        typeUrl: "/aceso.operator.v1.MsgUpdate",
        value: MsgUpdate.toJSON(value)
      };
    },
    rotateKeys(value: MsgRotateKeys) {
      return {
        typeUrl: "/aceso.operator.v1.MsgRotateKeys",
        value: MsgRotateKeys.toJSON(value)
      };
    },
    addBond(value: MsgAddBond) {
      return {
        typeUrl: "/aceso.operator.v1.MsgAddBond",
        value: MsgAddBond.toJSON(value)
      };
    },
    leave(value: MsgLeave) {
      return {
        typeUrl: "/aceso.operator.v1.MsgLeave",
        value: MsgLeave.toJSON(value)
      };
    },
    withdraw(value: MsgWithdraw) {
      return {
        typeUrl: "/aceso.operator.v1.MsgWithdraw",
        value: MsgWithdraw.toJSON(value)
      };
    },
    unjail(value: MsgUnjail) {
      return {
        typeUrl: "/aceso.operator.v1.MsgUnjail",
        value: MsgUnjail.toJSON(value)
      };
    },
    approveOrg(value: MsgApproveOrg) {
      return {
        typeUrl: "/aceso.operator.v1.MsgApproveOrg",
        value: MsgApproveOrg.toJSON(value)
      };
    },
    setCouncil(value: MsgSetCouncil) {
      return {
        typeUrl: "/aceso.operator.v1.MsgSetCouncil",
        value: MsgSetCouncil.toJSON(value)
      };
    },
    cancelSlash(value: MsgCancelSlash) {
      return {
        typeUrl: "/aceso.operator.v1.MsgCancelSlash",
        value: MsgCancelSlash.toJSON(value)
      };
    },
    holdSlash(value: MsgHoldSlash) {
      return {
        typeUrl: "/aceso.operator.v1.MsgHoldSlash",
        value: MsgHoldSlash.toJSON(value)
      };
    },
    executeSlash(value: MsgExecuteSlash) {
      return {
        typeUrl: "/aceso.operator.v1.MsgExecuteSlash",
        value: MsgExecuteSlash.toJSON(value)
      };
    },
    pauseMessages(value: MsgPauseMessages) {
      return {
        typeUrl: "/aceso.operator.v1.MsgPauseMessages",
        value: MsgPauseMessages.toJSON(value)
      };
    },
    unpause(value: MsgUnpause) {
      return {
        typeUrl: "/aceso.operator.v1.MsgUnpause",
        value: MsgUnpause.toJSON(value)
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.operator.v1.MsgUpdateParams",
        value: MsgUpdateParams.toJSON(value)
      };
    }
  },
  fromJSON: {
    register(value: any) {
      return {
        typeUrl: "/aceso.operator.v1.MsgRegister",
        value: MsgRegister.fromJSON(value)
      };
    },
    update(value: any) {
      return {
        typeUrl: "/aceso.operator.v1.MsgUpdate",
        value: MsgUpdate.fromJSON(value)
      };
    },
    rotateKeys(value: any) {
      return {
        typeUrl: "/aceso.operator.v1.MsgRotateKeys",
        value: MsgRotateKeys.fromJSON(value)
      };
    },
    addBond(value: any) {
      return {
        typeUrl: "/aceso.operator.v1.MsgAddBond",
        value: MsgAddBond.fromJSON(value)
      };
    },
    leave(value: any) {
      return {
        typeUrl: "/aceso.operator.v1.MsgLeave",
        value: MsgLeave.fromJSON(value)
      };
    },
    withdraw(value: any) {
      return {
        typeUrl: "/aceso.operator.v1.MsgWithdraw",
        value: MsgWithdraw.fromJSON(value)
      };
    },
    unjail(value: any) {
      return {
        typeUrl: "/aceso.operator.v1.MsgUnjail",
        value: MsgUnjail.fromJSON(value)
      };
    },
    approveOrg(value: any) {
      return {
        typeUrl: "/aceso.operator.v1.MsgApproveOrg",
        value: MsgApproveOrg.fromJSON(value)
      };
    },
    setCouncil(value: any) {
      return {
        typeUrl: "/aceso.operator.v1.MsgSetCouncil",
        value: MsgSetCouncil.fromJSON(value)
      };
    },
    cancelSlash(value: any) {
      return {
        typeUrl: "/aceso.operator.v1.MsgCancelSlash",
        value: MsgCancelSlash.fromJSON(value)
      };
    },
    holdSlash(value: any) {
      return {
        typeUrl: "/aceso.operator.v1.MsgHoldSlash",
        value: MsgHoldSlash.fromJSON(value)
      };
    },
    executeSlash(value: any) {
      return {
        typeUrl: "/aceso.operator.v1.MsgExecuteSlash",
        value: MsgExecuteSlash.fromJSON(value)
      };
    },
    pauseMessages(value: any) {
      return {
        typeUrl: "/aceso.operator.v1.MsgPauseMessages",
        value: MsgPauseMessages.fromJSON(value)
      };
    },
    unpause(value: any) {
      return {
        typeUrl: "/aceso.operator.v1.MsgUnpause",
        value: MsgUnpause.fromJSON(value)
      };
    },
    updateParams(value: any) {
      return {
        typeUrl: "/aceso.operator.v1.MsgUpdateParams",
        value: MsgUpdateParams.fromJSON(value)
      };
    }
  },
  fromPartial: {
    register(value: MsgRegister) {
      return {
        typeUrl: "/aceso.operator.v1.MsgRegister",
        value: MsgRegister.fromPartial(value)
      };
    },
    update(value: MsgUpdate) {
      return {
        typeUrl: "/aceso.operator.v1.MsgUpdate",
        value: MsgUpdate.fromPartial(value)
      };
    },
    rotateKeys(value: MsgRotateKeys) {
      return {
        typeUrl: "/aceso.operator.v1.MsgRotateKeys",
        value: MsgRotateKeys.fromPartial(value)
      };
    },
    addBond(value: MsgAddBond) {
      return {
        typeUrl: "/aceso.operator.v1.MsgAddBond",
        value: MsgAddBond.fromPartial(value)
      };
    },
    leave(value: MsgLeave) {
      return {
        typeUrl: "/aceso.operator.v1.MsgLeave",
        value: MsgLeave.fromPartial(value)
      };
    },
    withdraw(value: MsgWithdraw) {
      return {
        typeUrl: "/aceso.operator.v1.MsgWithdraw",
        value: MsgWithdraw.fromPartial(value)
      };
    },
    unjail(value: MsgUnjail) {
      return {
        typeUrl: "/aceso.operator.v1.MsgUnjail",
        value: MsgUnjail.fromPartial(value)
      };
    },
    approveOrg(value: MsgApproveOrg) {
      return {
        typeUrl: "/aceso.operator.v1.MsgApproveOrg",
        value: MsgApproveOrg.fromPartial(value)
      };
    },
    setCouncil(value: MsgSetCouncil) {
      return {
        typeUrl: "/aceso.operator.v1.MsgSetCouncil",
        value: MsgSetCouncil.fromPartial(value)
      };
    },
    cancelSlash(value: MsgCancelSlash) {
      return {
        typeUrl: "/aceso.operator.v1.MsgCancelSlash",
        value: MsgCancelSlash.fromPartial(value)
      };
    },
    holdSlash(value: MsgHoldSlash) {
      return {
        typeUrl: "/aceso.operator.v1.MsgHoldSlash",
        value: MsgHoldSlash.fromPartial(value)
      };
    },
    executeSlash(value: MsgExecuteSlash) {
      return {
        typeUrl: "/aceso.operator.v1.MsgExecuteSlash",
        value: MsgExecuteSlash.fromPartial(value)
      };
    },
    pauseMessages(value: MsgPauseMessages) {
      return {
        typeUrl: "/aceso.operator.v1.MsgPauseMessages",
        value: MsgPauseMessages.fromPartial(value)
      };
    },
    unpause(value: MsgUnpause) {
      return {
        typeUrl: "/aceso.operator.v1.MsgUnpause",
        value: MsgUnpause.fromPartial(value)
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.operator.v1.MsgUpdateParams",
        value: MsgUpdateParams.fromPartial(value)
      };
    }
  }
};