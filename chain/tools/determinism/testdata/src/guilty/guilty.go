package guilty

import (
	"crypto/rand"   // want `import crypto/rand`
	"crypto/x509"   // want `import crypto/x509`
	"encoding/asn1" // want `import encoding/asn1`
	old "math/rand" // want `import math/rand`
	"net/url"       // want `import net/url`
	clock "time"
	"unicode" // want `import unicode`
)

var _, _, _, _, _, _ = rand.Reader, x509.NewCertPool, asn1.Marshal, old.Int, url.Parse, unicode.IsUpper

type named float64 // want `float64: floating point`

type shares map[string]int

func everything(balances map[string]int, c chan int) {
	for range balances { // want `range over a map`
	}
	for _, share := range (shares{}) { // want `range over a map`
		_ = share
	}
	_ = clock.Now()      // want `time.Now: the wall clock`
	sleep := clock.Sleep // want `time.Sleep: the wall clock`
	sleep(clock.Second)
	var half = 1.5          // want `float64: floating point`
	_ = half                // want `float64: floating point`
	go everything(nil, nil) // want `goroutine`
	select {                // want `select`
	case <-c: // want `channel`
	}
	//determinism:allow // want `waiver: got no reason`
	for range balances { // want `range over a map`
	}
}
