/* SPDX-License-Identifier: Apache-2.0 */
#include "aceso.h"

#include <string.h>

static const uint32_t K[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
    0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
    0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
    0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
    0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
    0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static uint32_t turn(uint32_t word, int by) { return (word >> by) | (word << (32 - by)); }

static void compress(uint32_t state[8], const uint8_t block[64]) {
  uint32_t w[64], s[8];
  int i;
  for (i = 0; i < 16; i++)
    w[i] = (uint32_t)block[4 * i] << 24 | (uint32_t)block[4 * i + 1] << 16 | (uint32_t)block[4 * i + 2] << 8 | block[4 * i + 3];
  for (; i < 64; i++)
    w[i] = w[i - 16] + w[i - 7] + (turn(w[i - 15], 7) ^ turn(w[i - 15], 18) ^ (w[i - 15] >> 3)) +
           (turn(w[i - 2], 17) ^ turn(w[i - 2], 19) ^ (w[i - 2] >> 10));
  memcpy(s, state, sizeof s);
  for (i = 0; i < 64; i++) {
    uint32_t a = s[7] + (turn(s[4], 6) ^ turn(s[4], 11) ^ turn(s[4], 25)) + ((s[4] & s[5]) ^ (~s[4] & s[6])) + K[i] + w[i];
    uint32_t b = (turn(s[0], 2) ^ turn(s[0], 13) ^ turn(s[0], 22)) + ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]));
    memmove(s + 1, s, 7 * sizeof *s);
    s[4] += a;
    s[0] = a + b;
  }
  for (i = 0; i < 8; i++) state[i] += s[i];
}

void aceso_sha256_begin(aceso_sha256 *hash) {
  static const uint32_t start[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  memcpy(hash->state, start, sizeof start);
  hash->length = 0;
}

void aceso_sha256_add(aceso_sha256 *hash, const void *bytes, size_t length) {
  const uint8_t *from = bytes;
  while (length > 0) {
    size_t at = (size_t)(hash->length % 64), some = 64 - at < length ? 64 - at : length;
    memcpy(hash->block + at, from, some);
    hash->length += some;
    from += some;
    length -= some;
    if (hash->length % 64 == 0) compress(hash->state, hash->block);
  }
}

void aceso_sha256_end(aceso_sha256 *hash, uint8_t out[ACESO_HASH]) {
  static const uint8_t one = 0x80, zero = 0;
  uint64_t bits = hash->length * 8;
  uint8_t tail[8];
  int i;
  aceso_sha256_add(hash, &one, 1);
  while (hash->length % 64 != 56) aceso_sha256_add(hash, &zero, 1);
  for (i = 0; i < 8; i++) tail[i] = (uint8_t)(bits >> (56 - 8 * i));
  aceso_sha256_add(hash, tail, 8);
  for (i = 0; i < 32; i++) out[i] = (uint8_t)(hash->state[i / 4] >> (24 - 8 * (i % 4)));
}

static void hmac(const uint8_t key[32], const void *message, size_t length, uint8_t out[ACESO_HASH]) {
  aceso_sha256 hash;
  uint8_t pad[64];
  int i;
  for (i = 0; i < 64; i++) pad[i] = (uint8_t)((i < 32 ? key[i] : 0) ^ 0x36);
  aceso_sha256_begin(&hash);
  aceso_sha256_add(&hash, pad, 64);
  aceso_sha256_add(&hash, message, length);
  aceso_sha256_end(&hash, out);
  for (i = 0; i < 64; i++) pad[i] ^= 0x36 ^ 0x5c;
  aceso_sha256_begin(&hash);
  aceso_sha256_add(&hash, pad, 64);
  aceso_sha256_add(&hash, out, 32);
  aceso_sha256_end(&hash, out);
}

void aceso_salt(const uint8_t seed[32], uint64_t index, uint8_t out[ACESO_SALT]) {
  static const char label[12] = {'a', 'c', 'e', 's', 'o', '/', 's', 'a', 'l', 't', '/', '1'};
  static const uint8_t no_salt[32] = {0};
  uint8_t info[sizeof label + 9], key[32];
  size_t i;
  hmac(no_salt, seed, 32, key); /* extract */
  memcpy(info, label, sizeof label);
  for (i = 0; i < 8; i++) info[sizeof label + i] = (uint8_t)(index >> (56 - 8 * i));
  info[sizeof info - 1] = 1;
  hmac(key, info, sizeof info, key); /* expand, one block */
  memcpy(out, key, ACESO_SALT);
}
