// SPDX-License-Identifier: Apache-2.0

// Package simulation is what the modules' factories of random messages share: picks from state, and keys and points that are real.
package simulation

import (
	"bytes"
	"context"
	"crypto/ecdh"
	"crypto/ed25519"
	"crypto/sha256"
	"fmt"

	"github.com/cloudflare/circl/group"

	"cosmossdk.io/collections"

	"github.com/cosmos/cosmos-sdk/testutil/simsx"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/internal/canon"
	"github.com/aceso-network/aceso/chain/internal/modules"
)

// Bytes are n random bytes.
func Bytes(random *simsx.XRand, n int) []byte {
	out := make([]byte, n)
	for i := range out {
		out[i] = byte(random.Intn(256))
	}
	return out
}

// Pick is one value of a collection that keep accepts. The operation is skipped where there is none.
func Pick[K, V any](ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter, from collections.Map[K, V], keep func(V) bool) (picked V, found bool) {
	values, err := modules.Values(ctx, from)
	if err != nil {
		reporter.Skip(err.Error())
		return picked, false
	}
	var fitting []V
	for _, value := range values {
		if keep(value) {
			fitting = append(fitting, value)
		}
	}
	if len(fitting) == 0 {
		reporter.Skip("nothing in state to act on")
		return picked, false
	}
	return simsx.OneOf(data.Rand(), fitting), true
}

// Signed is a message and the account that signs it; the operation is skipped where the address is of no simulated account.
func Signed[M sdk.Msg](data *simsx.ChainDataSource, reporter simsx.SimulationReporter, address string, msg M) ([]simsx.SimAccount, M) {
	var none M
	if !data.HasAccount(address) {
		reporter.Skip("not a simulated account")
		return nil, none
	}
	account := data.GetAccount(reporter, address)
	if reporter.IsSkipped() {
		return nil, none
	}
	return []simsx.SimAccount{account}, msg
}

// Proposed is a factory of messages of governance, whose address it gives.
func Proposed[M sdk.Msg](make func(ctx context.Context, random *simsx.XRand, authority string) (M, error)) simsx.SimMsgFactoryFn[M] {
	return func(ctx context.Context, data *simsx.ChainDataSource, reporter simsx.SimulationReporter) ([]simsx.SimAccount, M) {
		msg, err := make(ctx, data.Rand(), data.ModuleAccountAddress(reporter, "gov"))
		if err != nil {
			reporter.Skip(err.Error())
		}
		return nil, msg
	}
}

// SignKey is a random Ed25519 public key.
func SignKey(random *simsx.XRand) []byte {
	return ed25519.NewKeyFromSeed(Bytes(random, ed25519.SeedSize))[ed25519.SeedSize:]
}

// BoxKey is a random X25519 public key.
func BoxKey(random *simsx.XRand) []byte {
	private, err := ecdh.X25519().NewPrivateKey(Bytes(random, 32))
	if err != nil {
		panic(err) // any 32 bytes are a key
	}
	return private.PublicKey().Bytes()
}

// Points are n random elements of ristretto255.
func Points(random *simsx.XRand, n int) [][]byte {
	points := make([][]byte, n)
	for i := range points {
		points[i] = encoded(Scalar(random))
	}
	return points
}

// Msg is a message of a module; in a factory its type is a pointer, so that nil says that there is none.
type Msg = sdk.Msg

// TermsHash is that of the terms in every simulated genesis.
func TermsHash() []byte { return bytes.Repeat([]byte{1}, modules.IDSize) }

// Aside is a copy of the state, for what only a handler can judge.
func Aside(ctx context.Context) context.Context {
	copied, _ := sdk.UnwrapSDKContext(ctx).CacheContext()
	return copied
}

// NamedKey is the Ed25519 key of a name, for what a later message must sign.
func NamedKey(name string) ed25519.PrivateKey {
	seed := sha256.Sum256([]byte(name))
	return ed25519.NewKeyFromSeed(seed[:])
}

// AgentKey is the key with which the agent of a simulated vault signs until it is rotated.
func AgentKey(owner string, generation uint32) ed25519.PrivateKey {
	return NamedKey(fmt.Sprintf("agent of %s %d", owner, generation))
}

// Devices is how many devices makers have in a simulation, by number.
const Devices = 60

// DeviceID is the id of a simulated device.
func DeviceID(number int) []byte {
	id := sha256.Sum256(fmt.Appendf(nil, "device %d", number))
	return id[:]
}

// DataKey is the key with which a device signs in a key generation, and its deterministic COSE_Key.
func DataKey(device []byte, generation uint32) (key ed25519.PrivateKey, cose []byte) {
	key = NamedKey(fmt.Sprintf("data key %x %d", device, generation))
	head := []byte{0xa4, 1, 1, 3, 0x27, 0x20, 6, 0x21, 0x58, 0x20}
	return key, append(head, key[ed25519.SeedSize:]...)
}

// DataKeyHash is SHA-256 of a device's data key.
func DataKeyHash(device []byte, generation uint32) []byte {
	_, cose := DataKey(device, generation)
	sum := sha256.Sum256(cose)
	return sum[:]
}

// Sign signs a statement with a key of a simulation.
func Sign(key ed25519.PrivateKey, statement []byte) []byte { return ed25519.Sign(key, statement) }

// Capsule is E = r·G and the proof that its maker knew r (encoding.md, "capsule").
func Capsule(r, k group.Scalar, statement canon.CapsuleFields) (e, proof []byte) {
	e, commitment := encoded(r), encoded(k)
	statement.E, statement.R = e, commitment
	challenge := group.Ristretto255.NewScalar().SetBigInt(canon.CapsuleChallenge(statement))
	s, err := group.Ristretto255.NewScalar().Add(k, group.Ristretto255.NewScalar().Mul(challenge, r)).MarshalBinary()
	if err != nil {
		panic(err) // a scalar has an encoding
	}
	return e, append(commitment, s...)
}

// Scalar is a random scalar of ristretto255.
func Scalar(random *simsx.XRand) group.Scalar {
	return group.Ristretto255.HashToScalar(Bytes(random, 32), []byte("aceso simulation"))
}

func encoded(scalar group.Scalar) []byte {
	point, err := group.Ristretto255.NewElement().MulGen(scalar).MarshalBinary()
	if err != nil {
		panic(err) // an element has an encoding
	}
	return point
}
