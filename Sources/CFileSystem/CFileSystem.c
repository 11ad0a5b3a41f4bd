#ifdef __linux__
#define _GNU_SOURCE
#endif

#include "CFileSystem.h"

#include <errno.h>
#include <stdio.h>

#if defined(__linux__)
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

// The call itself and not `renameat2`, which older libraries do not have. `RENAME_EXCHANGE` is 2 by the kernel's contract.
int exchange_paths(const char *one, const char *other) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, 1 << 1);
}

#elif defined(__APPLE__)

int exchange_paths(const char *one, const char *other) { return renamex_np(one, other, RENAME_SWAP); }

#else

int exchange_paths(const char *one, const char *other) {
  (void)one;
  (void)other;
  errno = ENOSYS;
  return -1;
}

#endif
