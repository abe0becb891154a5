#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A lock that the thread sanitizer sees; `scripts/test --sanitize` puts this file into each module that
/// locks, where it stands before `Synchronization.Mutex`.
///
/// The standard library is not instrumented, so for the sanitizer its `Mutex` orders nothing, and all that
/// one guards would be a race.
@safe
final class Mutex<Value>: @unchecked Sendable {
  // The storage is made and freed with the object, and the value is touched only under the lock.
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var value: Value

  init(_ value: Value) {
    self.value = value
    unsafe pthread_mutex_init(lock, nil)
  }

  deinit {
    unsafe pthread_mutex_destroy(lock)
    unsafe lock.deallocate()
  }

  func withLock<Result, Failure: Error>(
    _ body: (inout Value) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    unsafe pthread_mutex_lock(lock)
    defer { unsafe pthread_mutex_unlock(lock) }
    return try body(&value)
  }
}
