/// The `pandoc` that office files are read through.
package struct PandocInstallation: Sendable, Hashable {
  package let path: String
  /// What it says of itself, such as `3.1.11`.
  package let version: String

  package init(path: String, version: String) {
    self.path = path
    self.version = version
  }

  /// Asks the first `pandoc` in `PATH` for its version; nothing where there is none that answers.
  package static func find() -> PandocInstallation? {
    guard let path = Pandoc.program(),
      let process = try? ChildProcess(path, ["--version"])
    else { return nil }
    let (output, _, status) = process.finish(limit: 65_536)
    let first = output.prefix { $0 != UInt8(ascii: "\n") }
    guard status == 0, let version = first.split(separator: UInt8(ascii: " ")).dropFirst().first
    else { return nil }
    return PandocInstallation(path: path, version: String(decoding: version, as: UTF8.self))
  }
}
