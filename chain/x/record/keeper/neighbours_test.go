// SPDX-License-Identifier: Apache-2.0

package keeper_test

import (
	"context"
	"crypto/ed25519"
	"encoding/hex"
	"fmt"

	"github.com/stretchr/testify/require"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/internal/canon"
	consenttypes "github.com/aceso-network/aceso/chain/x/consent/types"
	devicetypes "github.com/aceso-network/aceso/chain/x/device/types"
	operatortypes "github.com/aceso-network/aceso/chain/x/operator/types"
	rewardtypes "github.com/aceso-network/aceso/chain/x/reward/types"
	vaulttypes "github.com/aceso-network/aceso/chain/x/vault/types"
)

func hexID(name string) string { return hex.EncodeToString(id(name)) }

// neighbours stand in for the modules that this one may call. Maps are keyed by id.
type neighbours struct {
	vaults    map[string]vaulttypes.Vault
	devices   map[string]devicetypes.Device
	models    map[string]devicetypes.Model
	keys      map[string]devicetypes.DeviceKey
	operators map[string]operatortypes.Operator
	methods   map[string]bool
	recalled  func(model []byte, time int64) bool

	accrued  []rewardtypes.Contribution
	trustees [][]string
	reduced  []reduction
}

type reduction struct {
	epoch  uint64
	device []byte
	owner  string
	weight uint64
}

func newNeighbours(w *world) *neighbours {
	cose, err := canon.EncodeCoseKey(canon.DataKey{Alg: canon.ES256, X: w.dataKey.X.FillBytes(make([]byte, 32)), Y: w.dataKey.Y.FillBytes(make([]byte, 32))})
	require.NoError(w.t, err)
	agent := w.agent.Public().(ed25519.PublicKey)
	vault := func(name, owner string, class consenttypes.DataClass) vaulttypes.Vault {
		return vaulttypes.Vault{
			Id: id(name), Owner: addr(owner), Class: class, Generation: 1, ShareGeneration: 1, C0: id("c0 of " + string(id(name))),
			AgentKey: agent, LeaseUntil: genesis + 1_000_000, Status: vaulttypes.VAULT_STATUS_ACTIVE,
		}
	}
	relayer := func(name string, role operatortypes.Role, status operatortypes.Status) operatortypes.Operator {
		return operatortypes.Operator{Address: addr(name), HotAddress: addr(name + " hot"), Role: role, Status: status}
	}
	n := &neighbours{
		vaults: map[string]vaulttypes.Vault{}, devices: map[string]devicetypes.Device{}, models: map[string]devicetypes.Model{},
		keys: map[string]devicetypes.DeviceKey{}, operators: map[string]operatortypes.Operator{}, methods: map[string]bool{string(id("method")): true},
		recalled: func([]byte, int64) bool { return false },
	}
	for _, v := range []vaulttypes.Vault{
		vault("vault", "alice", consenttypes.DATA_CLASS_WEARABLE), vault("second vault", "alice", consenttypes.DATA_CLASS_WEARABLE),
		vault("lab vault", "alice", consenttypes.DATA_CLASS_LAB), vault("bob's vault", "bob", consenttypes.DATA_CLASS_WEARABLE),
	} {
		n.vaults[string(v.Id)] = v
	}
	n.devices[string(id("device"))] = devicetypes.Device{
		Id: id("device"), Model: id("model"), Owner: addr("alice"), Generation: 1, Status: devicetypes.DEVICE_STATUS_ACTIVE,
		Tier: devicetypes.TIER_T3, KeyGeneration: 1, ValidUntil: genesis + 10_000,
	}
	n.models[string(id("model"))] = devicetypes.Model{Id: id("model"), Maker: addr("maker"), Classes: 1 << consenttypes.DATA_CLASS_WEARABLE}
	n.setKey(devicetypes.DeviceKey{Device: id("device"), KeyGeneration: 1, DataKey: cose})
	for _, o := range []operatortypes.Operator{
		relayer("relayer", operatortypes.ROLE_RELAYER, operatortypes.STATUS_ACTIVE), relayer("rival", operatortypes.ROLE_RELAYER, operatortypes.STATUS_ACTIVE),
		relayer("jailed", operatortypes.ROLE_RELAYER, operatortypes.STATUS_JAILED), relayer("trustee", operatortypes.ROLE_TRUSTEE, operatortypes.STATUS_ACTIVE),
	} {
		n.operators[o.HotAddress] = o
	}
	return n
}

func keyOf(device []byte, generation uint32) string { return fmt.Sprintf("%x/%d", device, generation) }

func (n *neighbours) setKey(key devicetypes.DeviceKey) {
	n.keys[keyOf(key.Device, key.KeyGeneration)] = key
}

func (n *neighbours) changeDevice(change func(*devicetypes.Device)) {
	device := n.devices[string(id("device"))]
	change(&device)
	n.devices[string(device.Id)] = device
}

func (n *neighbours) changeVault(change func(*vaulttypes.Vault)) {
	vault := n.vaults[string(id("vault"))]
	change(&vault)
	n.vaults[string(vault.Id)] = vault
}

func (n *neighbours) DeidMethodLive(_ context.Context, hash []byte) (bool, error) {
	return n.methods[string(hash)], nil
}

func (n *neighbours) GetDevice(_ context.Context, id []byte) (devicetypes.Device, error) {
	device, found := n.devices[string(id)]
	if !found {
		return device, devicetypes.ErrDeviceNotFound
	}
	return device, nil
}

func (n *neighbours) GetModel(_ context.Context, id []byte) (devicetypes.Model, error) {
	return n.models[string(id)], nil
}

func (n *neighbours) GetDataKey(_ context.Context, device []byte, generation uint32) (devicetypes.DeviceKey, error) {
	key, found := n.keys[keyOf(device, generation)]
	if !found {
		return key, devicetypes.ErrDataKeyNotFound
	}
	return key, nil
}

func (n *neighbours) IsRecalled(_ context.Context, model []byte, time int64) (bool, error) {
	return n.recalled(model, time), nil
}

func (n *neighbours) GetVault(_ context.Context, id []byte) (vaulttypes.Vault, error) {
	vault, found := n.vaults[string(id)]
	if !found {
		return vault, vaulttypes.ErrVaultNotFound
	}
	return vault, nil
}

func (n *neighbours) VaultsOf(_ context.Context, owner string) ([][]byte, error) {
	var ids [][]byte
	for id, vault := range n.vaults {
		if vault.Owner == owner {
			ids = append(ids, []byte(id))
		}
	}
	return ids, nil
}

func (n *neighbours) OperatorByHot(_ context.Context, hot string) (operatortypes.Operator, error) {
	operator, found := n.operators[hot]
	if !found {
		return operator, operatortypes.ErrOperatorNotFound
	}
	return operator, nil
}

func (n *neighbours) CurrentEpoch(context.Context) (operatortypes.Epoch, error) {
	return operatortypes.Epoch{Number: 4}, nil
}

func (n *neighbours) ActiveSet(_ context.Context, epoch uint64, role operatortypes.Role) (operatortypes.ActiveSet, error) {
	return operatortypes.ActiveSet{Epoch: epoch, Role: role, Members: []operatortypes.Member{{Address: addr("trustee")}}}, nil
}

func (n *neighbours) Accrue(_ context.Context, contributions ...rewardtypes.Contribution) error {
	n.accrued = append(n.accrued, contributions...)
	return nil
}

func (n *neighbours) AccrueTrustees(_ context.Context, trustees []string) error {
	n.trustees = append(n.trustees, trustees)
	return nil
}

// WeightOf and EpochAt are arbitrary but tell their arguments apart.
func (n *neighbours) WeightOf(_ context.Context, tier, class uint32, readings uint64) (uint64, error) {
	return uint64(tier)*1_000_000 + uint64(class)*1_000 + readings, nil
}

func (n *neighbours) EpochAt(_ context.Context, time int64) (uint64, error) {
	return uint64(time-genesis) / 1_000, nil
}

// IsContestable: epoch 0 is until its 2 500th second.
func (n *neighbours) IsContestable(ctx context.Context, epoch uint64) (bool, error) {
	return sdk.UnwrapSDKContext(ctx).BlockTime().Unix() < genesis+int64(epoch)*1_000+2_500, nil
}

func (n *neighbours) Reduce(_ context.Context, epoch uint64, device []byte, owner string, weight uint64) error {
	n.reduced = append(n.reduced, reduction{epoch, device, owner, weight})
	return nil
}
