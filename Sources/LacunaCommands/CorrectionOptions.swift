import CommandLineKit
import Lacuna
import LacunaInterchange

/// What a person corrected in the page of a report.
struct CorrectionOptions: ParameterGroup {
  var path: String?

  static var parameters: [Parameter<Self>] {
    [
      .section(
        "Corrections",
        [
          .option(
            "corrections", \.path, as: "FILE",
            "Keep the links that this file settles, align anew what stands between them, and leave out "
              + "the findings that it dismisses; a report's page exports it.",
            completes: .file)
        ])
    ]
  }

  /// Reads the file, where one is named.
  func read() throws -> CorrectionsFile? {
    guard let path else { return nil }
    do {
      return CorrectionsFile(path: path, content: try Corrections(try readDocument(path)))
    } catch let error as CorrectionsError {
      throw Failure.corrections(path: path, error)
    }
  }
}

/// Corrections with the name of their file.
struct CorrectionsFile {
  let path: String
  let content: Corrections

  /// The links that the file settles in two texts.
  func fixedLinks(_ source: SegmentedText, _ target: SegmentedText) throws -> FixedLinks {
    do {
      return try content.fixedLinks(source, target)
    } catch {
      throw Failure.corrections(path: path, error)
    }
  }

  /// Makes sure that the file has nothing but remarks on the findings of an alignment that is given.
  func checkRemarks(on alignment: Alignment) throws {
    do {
      try content.check(alignment.source, alignment.target)
      if !content.links.isEmpty { throw CorrectionsError.alignedAlready }
    } catch let error as CorrectionsError {
      throw Failure.corrections(path: path, error)
    }
  }
}
