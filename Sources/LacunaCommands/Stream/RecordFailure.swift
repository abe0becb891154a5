import LacunaInterchange

/// Why a record of a stream has no result.
struct RecordFailure: Error {
  /// What programs tell the causes apart by.
  enum Code: String, CaseIterable {
    /// The line is no JSON object, or members are missing or of another type.
    case malformedRecord = "malformed-record"
    /// The line or a file has more bytes than are taken.
    case tooLarge = "too-large"
    case unknownLanguage = "unknown-language"
    case noSuchFile = "no-such-file"
    /// A file is there and could not be read.
    case unreadableFile = "unreadable-file"
    /// The bytes are no text in the encoding that they should be in.
    case notText = "not-text"
    case other
  }

  let code: Code
  let message: String

  init(_ code: Code, _ message: String) {
    (self.code, self.message) = (code, message)
  }

  /// Takes any error that reading or aligning a pair ended with.
  init(_ error: any Error) {
    if case Failure.file(.tooLarge(let path, let limit)) = error {
      message = "\(Printable.name(path)): more than \(limit) bytes; give a greater --limit"
    } else {
      message = Printable.line("\(error)")
    }
    switch error as? Failure {
    case .file(.notFound): code = .noSuchFile
    case .file(.tooLarge): code = .tooLarge
    case .file, .pandoc: code = .unreadableFile
    case .document, .units: code = .notText
    default: code = .other
    }
  }
}
