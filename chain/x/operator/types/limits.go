// SPDX-License-Identifier: Apache-2.0

package types

const (
	// RingSize is how many block hashes the chain remembers.
	RingSize = 1024
	// MaxActive is the largest active set of one role.
	MaxActive = 256
	// KeepEpochs is for how many epochs active sets, and committees that never took a duty, are kept.
	KeepEpochs = 16
	// MaxRetiredKeys is how many former X25519 keys an operator may still have to answer with.
	MaxRetiredKeys = 8
	// MaxPauseTypes bounds the list of one pause message.
	MaxPauseTypes = 64

	day = int64(24 * 60 * 60)
	// DutyTail is how long after a duty shares may still be asked for (sharing to oneself), in seconds.
	DutyTail = 90 * day
	// MaxCouncilTerm is the longest time a council may be named for, in seconds.
	MaxCouncilTerm = 365 * day
	// PauseBudget is how long one message type may be paused in any PauseWindow, in seconds.
	PauseBudget = 3 * day
	// PauseWindow is the sliding window of PauseBudget, in seconds.
	PauseWindow = 14 * day

	maxEndpoint = 200
	maxOrgID    = 64
	maxOrgName  = 128
)
