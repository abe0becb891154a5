import LacunaPage

/// The style and the script of the page, embedded from `Sources/LacunaPage`, with their hashes for
/// the page's content security policy.
struct PageSources: Sendable {
  // The addresses are those of constant arrays, valid and unchanged while the program runs.
  static let style = unsafe PageSources(
    UnsafeBufferPointer(start: lacuna_page_style(), count: lacuna_page_style_size()))
  static let script = unsafe PageSources(
    UnsafeBufferPointer(start: lacuna_page_script(), count: lacuna_page_script_size()))

  let utf8: [UInt8]
  /// The SHA-256 of the bytes in base64, as a policy names it.
  let hash: String

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    // A copy; the buffer is one of the two above.
    utf8 = unsafe Array(bytes)
    hash = SHA256.digest(of: utf8).base64
  }

  /// Lets nothing run and nothing load but the page's own style and script.
  static var policy: String {
    "default-src 'none'; style-src 'sha256-\(style.hash)'; script-src 'sha256-\(script.hash)'; "
      + "base-uri 'none'; form-action 'none'"
  }
}
