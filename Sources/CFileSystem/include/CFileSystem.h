// What the system can do with files that neither Foundation nor the system's Swift modules offer.

#pragma once

/// Puts each of two files or folders in the place of the other, at once: at no time is there nothing in either place.
///
/// Returns 0, or -1 with `errno` set: `ENOSYS`, `EINVAL` or `ENOTSUP` where the system or the file system cannot do that.
int exchange_paths(const char *one, const char *other);
