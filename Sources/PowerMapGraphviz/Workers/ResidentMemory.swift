#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// How much memory this process holds.
///
/// A limit of the system (`setrlimit`) would not do: macOS does not enforce it, and where Linux does, Graphviz and the
/// libraries it draws with do not survive an allocation that fails, so that the cause would look like a crash.
struct ResidentMemory {
  #if canImport(Darwin)
  /// Bytes of memory, compressed ones too; nil where the system does not say.
  func bytes() -> Int? {
    var usage = rusage_info_v2()
    let result = withUnsafeMutablePointer(to: &usage) { pointer in
      // The function takes a pointer to any version of the struct and fills in the one it is told.
      pointer.withMemoryRebound(to: rusage_info_t?.self, capacity: 1) {
        proc_pid_rusage(getpid(), RUSAGE_INFO_V2, $0)
      }
    }
    return result == 0 ? Int(clamping: usage.ri_phys_footprint) : nil
  }
  #else
  private let file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
  private let pageSize = Int(sysconf(Int32(_SC_PAGESIZE)))

  /// Bytes of memory; nil where the system does not say.
  func bytes() -> Int? {
    // "pages in all, pages in memory, …"; read into memory of the stack, since the heap may be damaged or full.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 128) { text in
      let count = pread(file, text.baseAddress, text.count, 0)
      guard count > 0 else { return nil }
      var pages = 0
      var fields = 0
      for byte in text[..<count] {
        if byte == UInt8(ascii: " ") { fields += 1 } else if fields == 1 { pages = pages * 10 + Int(byte & 0x0F) }
        if fields == 2 { break }
      }
      return pages * pageSize
    }
  }
  #endif
}
