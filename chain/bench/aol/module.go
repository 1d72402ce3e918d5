// SPDX-License-Identifier: Apache-2.0

// Package aol is an append-only log with the reads and writes of the x/aol module of earlier health-data chains, one transaction a
// record: is there the topic, is there the writer, read the topic, write the topic with its counter, write the record. It is our own
// code, for comparison in benchmarks only, and no part of acesod.
package aol

import (
	"context"
	"encoding/binary"
	"fmt"

	"github.com/cosmos/gogoproto/proto"

	"cosmossdk.io/core/store"

	"github.com/cosmos/cosmos-sdk/runtime"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/aceso-network/aceso/chain/app"
)

// StoreKey names the log's store.
const StoreKey = "aol"

var _ MsgServer = server{}

type server struct{ store store.KVStoreService }

// Extend adds the log to an application before it loads its state.
func Extend(a *app.App) {
	key := storetypes.NewKVStoreKey(StoreKey)
	a.MountStores(key)
	a.InterfaceRegistry().RegisterImplementations((*sdk.Msg)(nil), &MsgAddRecord{})
	RegisterMsgServer(a.MsgServiceRouter(), server{store: runtime.NewKVStoreService(key)})
}

func topicKey(owner, topic string) []byte { return fmt.Appendf(nil, "t/%s/%s", owner, topic) }
func writerKey(owner, topic, writer string) []byte {
	return fmt.Appendf(nil, "w/%s/%s/%s", owner, topic, writer)
}

func recordKey(owner, topic string, offset uint64) []byte {
	return binary.BigEndian.AppendUint64(fmt.Appendf(nil, "r/%s/%s/", owner, topic), offset)
}

// AddRecord appends a record. An absent topic or writer is made on first use, so that a benchmark needs no further messages.
func (s server) AddRecord(ctx context.Context, msg *MsgAddRecord) (*MsgAddRecordResponse, error) {
	kv := s.store.OpenKVStore(ctx)
	topic, err := s.topic(kv, msg)
	if err != nil {
		return nil, err
	}
	offset := topic.TotalRecords
	topic.TotalRecords++
	if err := set(kv, topicKey(msg.OwnerAddress, msg.TopicName), &topic); err != nil {
		return nil, err
	}
	record := Record{Key: msg.Key, Value: msg.Value, NanoTimestamp: sdk.UnwrapSDKContext(ctx).BlockTime().UnixNano(), WriterAddress: msg.WriterAddress}
	if err := set(kv, recordKey(msg.OwnerAddress, msg.TopicName, offset), &record); err != nil {
		return nil, err
	}
	return &MsgAddRecordResponse{OwnerAddress: msg.OwnerAddress, TopicName: msg.TopicName, Offset: offset}, nil
}

func (s server) topic(kv store.KVStore, msg *MsgAddRecord) (Topic, error) {
	var topic Topic
	key := topicKey(msg.OwnerAddress, msg.TopicName)
	known, err := kv.Has(key)
	if err != nil {
		return topic, err
	}
	writer := writerKey(msg.OwnerAddress, msg.TopicName, msg.WriterAddress)
	allowed, err := kv.Has(writer)
	if err != nil {
		return topic, err
	}
	if !known || !allowed {
		return topic, set(kv, writer, &Writer{Moniker: "writer"})
	}
	bytes, err := kv.Get(key)
	if err != nil {
		return topic, err
	}
	return topic, proto.Unmarshal(bytes, &topic)
}

func set(kv store.KVStore, key []byte, value proto.Message) error {
	bytes, err := proto.Marshal(value)
	if err != nil {
		return err
	}
	return kv.Set(key, bytes)
}
