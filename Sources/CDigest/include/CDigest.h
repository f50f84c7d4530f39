#pragma once
#include <stddef.h>
#include <stdint.h>

/// SHA-256 of `length` bytes at `bytes`, by libmd; writes 32 bytes to `digest`.
void digest_sha256(const uint8_t *bytes, size_t length, uint8_t *digest);
