// SPDX-License-Identifier: Apache-2.0

// Package modules is what every module of ours does in the same way at its edges: list a collection for genesis, read an id of a query,
// give an error of state its gRPC code, and name the positional arguments of a command.
package modules

import (
	"context"
	"encoding/hex"
	"errors"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	autocliv1 "cosmossdk.io/api/cosmos/autocli/v1"
	"cosmossdk.io/collections"
)

// IDSize of every id, hash and digest on the chain, in bytes.
const IDSize = 32

// Positional are the arguments of a command that are given by place, in order.
func Positional(fields ...string) []*autocliv1.PositionalArgDescriptor {
	arguments := make([]*autocliv1.PositionalArgDescriptor, len(fields))
	for i, field := range fields {
		arguments[i] = &autocliv1.PositionalArgDescriptor{ProtoField: field}
	}
	return arguments
}

// Values lists a collection in the order of its keys.
func Values[K, V any](ctx context.Context, m collections.Map[K, V]) ([]V, error) {
	iterator, err := m.Iterate(ctx, nil)
	if err != nil {
		return nil, err
	}
	return iterator.Values()
}

// Found tells that there is nothing from that reading failed.
func Found[T any](value T, err error) (T, bool, error) {
	if errors.Is(err, collections.ErrNotFound) {
		return value, false, nil
	}
	return value, err == nil, err
}

// ID reads an id from a query's hex, or answers InvalidArgument.
func ID(subject, text string) ([]byte, error) {
	id, err := hex.DecodeString(text)
	if err != nil || len(id) != IDSize {
		return nil, status.Errorf(codes.InvalidArgument, "%s: got %q, wanted %d bytes in hex", subject, text, IDSize)
	}
	return id, nil
}

// Kinds are the errors of a module that a reader can act on.
type Kinds struct {
	Missing   []error // answered as NotFound, as is what a collection does not hold
	Malformed []error // answered as InvalidArgument
}

// Answer gives an error of state the gRPC code a client can act on. What is a gRPC error already stays.
func (k Kinds) Answer(err error) error {
	switch {
	case err == nil:
		return nil
	case isAny(err, k.Missing), errors.Is(err, collections.ErrNotFound):
		return status.Error(codes.NotFound, err.Error())
	case isAny(err, k.Malformed):
		return status.Error(codes.InvalidArgument, err.Error())
	case status.Code(err) == codes.InvalidArgument:
		return err
	}
	return status.Error(codes.Internal, err.Error())
}

func isAny(err error, kinds []error) bool {
	for _, kind := range kinds {
		if errors.Is(err, kind) {
			return true
		}
	}
	return false
}
