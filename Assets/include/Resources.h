#pragma once

#include <stddef.h>

/// The files of the starter registers, compiled into the program: no build tree is needed to read them.
/// They are counted from 0; an index beyond the last answers with empty text.

/// How many files there are, of all starters together.
size_t resource_count(void);

/// In which folder the file lies: a starter's, `sahel`, or `shared`, from which starters take what they refer to.
const char *resource_starter(size_t index);

/// Where the file lies below a register's folder: `bodies/mcp.json`.
const char *resource_path(size_t index);

/// The file's bytes, UTF-8; they live as long as the program.
const unsigned char *resource_bytes(size_t index);

/// How many bytes the file has.
size_t resource_length(size_t index);
