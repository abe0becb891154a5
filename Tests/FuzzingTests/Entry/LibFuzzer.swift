// Built by scripts/fuzz together with the targets and the library's sources.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is fuzzed; scripts/fuzz names it in the environment.
private let chosen: FuzzTarget = {
  guard let name = unsafe getenv("LACUNA_FUZZ_TARGET"),
    let target = unsafe FuzzTarget(rawValue: String(cString: name))
  else { preconditionFailure("unknown target") }
  return target
}()

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
  do throws(BrokenPromise) {
    try chosen.run(input)
  } catch {
    // Only a crash makes libFuzzer keep the input; an optimised build would not say why by a
    // precondition.
    fatalError("\(error)")
  }
  return 0
}
