/* SPDX-License-Identifier: Apache-2.0 */
/* What a device has to hash and encode, in C99 without a library, a heap or a file. Definitions: proto/docs/encoding.md; the way through
 * them: relayer/device/docs/firmware.md. Signing is the secure element's: it signs the 32 bytes of a statement as its message. */
#ifndef ACESO_H
#define ACESO_H

#include <stddef.h>
#include <stdint.h>

#define ACESO_HASH 32
#define ACESO_SALT 16
#define ACESO_ADDRESS 20

/* ---- sha256.c: FIPS 180-4, RFC 2104, RFC 5869 ---- */
typedef struct {
  uint32_t state[8];
  uint64_t length;
  uint8_t block[64];
} aceso_sha256;

void aceso_sha256_begin(aceso_sha256 *hash);
void aceso_sha256_add(aceso_sha256 *hash, const void *bytes, size_t length);
void aceso_sha256_end(aceso_sha256 *hash, uint8_t out[ACESO_HASH]);
/* The first 16 bytes of HKDF-SHA-256(seed, salt empty, info = "aceso/salt/1" || u64be index). Value salts come from one seed, time salts
 * from another; both seeds are new for each batch. */
void aceso_salt(const uint8_t seed[32], uint64_t index, uint8_t out[ACESO_SALT]);

/* ---- preimage.c: H(tag, a, b, ...), the one hash ---- */
void aceso_h_begin(aceso_sha256 *hash, const char *tag);
void aceso_h_bytes(aceso_sha256 *hash, const void *bytes, size_t length);
void aceso_h_text(aceso_sha256 *hash, const char *text);
void aceso_h_u8(aceso_sha256 *hash, uint8_t value);
void aceso_h_u64(aceso_sha256 *hash, uint64_t value);
void aceso_h_i64(aceso_sha256 *hash, int64_t value);

/* ---- cbor.c: RFC 8949 core-deterministic, what is written here and nothing else ---- */
/* Bytes that do not fit set `full`; nothing is written behind `size`. */
typedef struct {
  uint8_t *bytes;
  size_t size, length;
  int full;
} aceso_buffer;

void aceso_cbor_array(aceso_buffer *out, uint64_t items);
void aceso_cbor_int(aceso_buffer *out, int64_t value);
void aceso_cbor_text(aceso_buffer *out, const char *text);
void aceso_cbor_bytes(aceso_buffer *out, const void *bytes, size_t length);

/* ---- value.c: the CBOR of a reading ---- */
/* value * 10^scale of a UCUM unit; trailing zeros go into the scale. */
void aceso_scalar_value(aceso_buffer *out, const char *loinc, int64_t value, int64_t scale, const char *ucum);
/* (sample - origin) * 10^scale, one every period_us microseconds; the samples go in as the SHA-256 of their i32 big-endian bytes. */
void aceso_waveform_value(aceso_buffer *out, const char *code, uint64_t period_us, int64_t scale, int64_t origin, const int32_t *samples,
                          size_t count);

/* ---- leaf.c: a leaf is SHA-256(0x00 || v || t) ---- */
void aceso_value_part(const uint8_t salt[ACESO_SALT], const void *cbor, size_t length, uint8_t out[ACESO_HASH]);
void aceso_time_part(const uint8_t salt[ACESO_SALT], int64_t seconds, uint8_t out[ACESO_HASH]);
void aceso_leaf(const uint8_t v[ACESO_HASH], const uint8_t t[ACESO_HASH], uint8_t out[ACESO_HASH]);

/* ---- merkle.c: RFC 6962 section 2.1, leaf by leaf in 2 KiB ---- */
typedef struct {
  uint64_t count;
  uint8_t stack[64][ACESO_HASH];
} aceso_tree;

void aceso_tree_begin(aceso_tree *tree);
void aceso_tree_add(aceso_tree *tree, const uint8_t leaf[ACESO_HASH]);
void aceso_tree_root(const aceso_tree *tree, uint8_t out[ACESO_HASH]);

/* ---- statement.c: what the data key signs, and ids ---- */
typedef struct {
  const char *chain_id;
  const uint8_t *device;  /* 32 */
  uint64_t generation;    /* rises with every owner */
  uint64_t key_generation; /* rises with every data key */
  uint64_t seq;           /* 1 for the first batch of a key generation's line, then one more each time */
  const uint8_t *prev;    /* 32: the batch before, zeros for the first */
  const uint8_t *root;    /* 32 */
  uint64_t count;
  uint8_t data_class;     /* 1 is WEARABLE */
  uint64_t year;          /* calendar year (UTC) of all its readings */
} aceso_batch;

void aceso_device_id(const uint8_t salt[ACESO_SALT], const void *instance, size_t length, uint8_t out[ACESO_HASH]);
void aceso_batch_id(const aceso_batch *batch, uint8_t out[ACESO_HASH]);
void aceso_nonce(const char *chain_id, uint64_t height, const uint8_t header[ACESO_HASH], const uint8_t device[ACESO_HASH],
                 uint8_t purpose, const void *data_key, size_t data_key_length, uint8_t out[ACESO_HASH]);
void aceso_round(const char *chain_id, const uint8_t device[ACESO_HASH], uint8_t purpose, const uint8_t evidence[ACESO_HASH],
                 uint64_t nonce_height, const uint8_t lead[ACESO_ADDRESS], uint8_t out[ACESO_HASH]);
void aceso_possession(const char *chain_id, const uint8_t device[ACESO_HASH], const uint8_t owner[ACESO_ADDRESS], uint64_t generation,
                      uint8_t out[ACESO_HASH]);

#endif
