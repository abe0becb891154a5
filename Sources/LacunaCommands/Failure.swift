import CommandLineKit
import Lacuna
import LacunaInterchange

/// What ends a command, with the file that it concerns and its exit status.
enum Failure: CommandFailure {
  case file(FileError)
  case document(name: String, DocumentError)
  case lexicon(path: String, LexiconError)
  case abbreviations(path: String, AbbreviationError)
  case links(path: String, LinksError)
  /// A file of units that is not what it should be.
  case units(path: String, ReadingFault, line: Int, column: Int)
  /// A format that needs what was not given.
  case unknownFormat(path: String)
  case manifest(path: String, ManifestError)
  case baseline(path: String, Baseline.Fault)
  case corrections(path: String, CorrectionsError)
  /// One file alone that holds no pairs of texts.
  case unitsExpected(path: String)
  /// A file that pandoc should have read.
  case pandoc(path: String, PandocError)
  /// An output of a batch that one of its inputs would be lost by.
  case inputAsOutput(path: String)
  /// A directory that another batch is writing into.
  case directoryInUse(path: String)
  /// Sides of a sentence-aligned text that cannot be one.
  case unequalLines(source: String, Int, target: String, Int)

  var exitStatus: Int32 {
    switch self {
    case .file(.closedPipe): 141
    case .file(let error): error.exitStatus
    case .document, .lexicon, .abbreviations, .links, .manifest, .unequalLines, .units,
      .unknownFormat, .pandoc, .baseline, .corrections:
      65
    case .unitsExpected: 64
    case .inputAsOutput, .directoryInUse: 73
    }
  }

  var description: String {
    switch self {
    case .file(let error):
      Printable.line(error.description)
    case .lexicon(let path, let error):
      "\(Printable.name(path)): \(error)"
    case .abbreviations(let path, let error):
      "\(Printable.name(path)): \(error)"
    case .links(let path, let error):
      "\(Printable.name(path)): \(error)"
    case .units(let path, let fault, let line, let column):
      Printable.line("\(Printable.name(path)):\(line):\(column): \(fault)")
    case .unknownFormat(let path):
      "\(Printable.name(path)): no format is known by this ending; name it by --from"
    case .pandoc(let path, let error):
      Printable.line("\(Printable.name(path)): \(error)")
    case .manifest(let path, let error):
      "\(Printable.name(path)): \(error)"
    case .baseline(let path, let fault):
      Printable.line("\(Printable.name(path)): \(fault)")
    case .corrections(let path, let error):
      Printable.line("\(Printable.name(path)): \(error)")
    case .unitsExpected(let path):
      "\(Printable.name(path)): its translation is missing; name TARGET too, or give a file of "
        + "aligned texts (tmx, xliff, xlf, tsv, csv, po)"
    case .inputAsOutput(let path):
      "\(Printable.name(path)): this would be written, and is an input; choose another directory"
    case .directoryInUse(let path):
      "\(Printable.name(path)): another batch is writing into this directory; "
        + "wait for it or choose another"
    case .unequalLines(let source, let left, let target, let right):
      "\(Printable.name(source)) has \(left) lines, \(Printable.name(target)) has \(right); "
        + "a sentence-aligned text has as many on both sides"
    case .document(let name, let error):
      "\(Printable.name(name)):\(error.hasPlace ? "" : " ")\(error)"
    }
  }
}

/// Runs what may meet a file error, as a failure of the command.
func reportingFiles<Value>(_ body: () throws(FileError) -> Value) throws -> Value {
  do {
    return try body()
  } catch .closedPipe {
    throw StreamError.closed
  } catch {
    throw Failure.file(error)
  }
}

/// Runs what may meet an error of files or of units, as a failure of the command.
func reportingUnits<Value>(
  of path: String, _ body: () throws(ReadingError) -> Value
) throws -> Value {
  do {
    return try body()
  } catch .file(.closedPipe) {
    throw StreamError.closed
  } catch .file(let error) {
    throw Failure.file(error)
  } catch .content(let fault, let line, let column) {
    throw Failure.units(path: path, fault, line: line, column: column)
  }
}
