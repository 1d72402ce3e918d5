// SPDX-License-Identifier: Apache-2.0

//go:build pebbledb

package app_test

import dbm "github.com/cosmos/cosmos-db"

var backends = []dbm.BackendType{dbm.GoLevelDBBackend, dbm.PebbleDBBackend}
