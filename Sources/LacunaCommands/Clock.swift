import LacunaInterchange

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension UTCTime {
  /// The time that files are dated with: `SOURCE_DATE_EPOCH` where it is set, so that the same
  /// input gives the same bytes, else now.
  static var reproducible: UTCTime {
    // The C string is copied before anything else could change the environment.
    let epoch = unsafe getenv("SOURCE_DATE_EPOCH").map { unsafe String(cString: $0) }
    return epoch.flatMap { UTCTime(sourceDateEpoch: $0) } ?? .now()
  }
}
