import CommandLineKit
import LacunaInterchange

/// What a command says beside its result.
struct Notices {
  private let hear: (String) -> Void

  /// Hands each notice to a closure.
  init(_ hear: @escaping (String) -> Void) { self.hear = hear }

  /// Prints notices on standard error.
  init(_ context: CommandContext, quiet: Bool) {
    hear = { notice in
      guard !quiet else { return }
      context.console.complain("\(context.commandName): \(notice)\n")
    }
  }

  func say(_ notice: String) { hear(notice) }

  /// Says which links and characters a format could not hold.
  func say(_ losses: Losses, of format: String) {
    if losses.oneSidedUnits > 0 {
      let units = losses.oneSidedUnits
      let place = losses.firstOneSided.map { ", the first at \($0)" } ?? ""
      say(
        "left out \(units) \(units == 1 ? "segment" : "segments") without a counterpart, "
          + "for which \(format) has no place\(place); 'lacuna audit' lists them")
    }
    if losses.characters > 0 {
      let count = losses.characters
      say(
        "left out \(count) \(count == 1 ? "character" : "characters") that XML does not allow")
    }
  }

  /// Says all that is lost where units are turned into another format.
  func say(conversion losses: Losses, to format: String) {
    say(losses, of: format)
    let others = [
      (losses.texts, "text", "texts"),
      (losses.codes, "inline tag", "inline tags"), (losses.notes, "note", "notes"),
      (losses.confidences, "confidence", "confidences"),
      (losses.shapes, "kind of link", "kinds of links"),
      (losses.ids, "name of a unit", "names of units"),
      (losses.dates, "date", "dates"),
    ].compactMap { count, one, many in
      count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
    }
    if !others.isEmpty {
      say("lost, because \(format) has no place for them: \(others.joined(separator: ", "))")
    }
    if losses.foldedUnits > 0 {
      let count = losses.foldedUnits
      say("line breaks or tabs became spaces in \(count) \(count == 1 ? "unit" : "units")")
    }
  }

  /// Says which languages a memory had to be written without.
  func say(unknown languages: Sides<String>) {
    let options = [("source", languages.source), ("target", languages.target)]
      .filter { $0.1.isEmpty || $0.1 == "und" }
    if !options.isEmpty {
      say(
        "the language of the \(options.map(\.0).joined(separator: " and the ")) is not known, and "
          + "written as 'und'; say \(options.map { "--\($0.0)-language" }.joined(separator: " and "))"
      )
    }
  }

  /// Says what a filter left out.
  func say(_ filter: UnitFilter) {
    let counts = [
      (filter.unsure, "less sure"), (filter.otherShapes, "of other kinds"),
      (filter.repeated, "repeated"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    if !counts.isEmpty { say("filtered out \(counts.joined(separator: ", "))") }
  }

  /// Says what a reader met.
  func say(_ remarks: ReadingRemarks, of path: String) {
    let name = Printable.name(path)
    if remarks.skippedUnits > 0, let first = remarks.firstSkipped {
      say(
        Printable.line(
          "\(name): skipped \(remarks.skippedUnits) bad "
            + "\(remarks.skippedUnits == 1 ? "unit" : "units"), the first at \(first)"))
    }
    if remarks.badDates > 0, let first = remarks.firstBadDate {
      say(
        "\(name): dates that are not of the form 20260131T094500Z were left out: "
          + "\(remarks.badDates), the first at \(first)")
    }
    if remarks.badConfidences > 0, let first = remarks.firstBadConfidence {
      say(
        "\(name): confidences that are no number from 0 to 1 were left out: "
          + "\(remarks.badConfidences), the first at \(first)")
    }
    if let first = remarks.firstRepeatedName {
      let count = remarks.repeatedNames
      say(
        Printable.line(
          "\(name): \(count) \(count == 1 ? "unit has" : "units have") the name of an earlier one, "
            + "the first at \(first.place): '\(first.name)'; programs that look units up by "
            + "name will miss some"))
    }
    if remarks.isEmpty { say("\(name):1:1: the file is empty") }
    if let place = remarks.missingSourceLanguage {
      say("\(name):\(place): no source language is declared; name it by --source-language")
    }
    if let first = remarks.firstOtherLanguage {
      let list = remarks.otherLanguages.sorted { $0.key < $1.key }
        .map { "\($0.value) in \($0.key)" }
      say(
        Printable.line(
          "\(name): left out variants in other languages: \(list.joined(separator: ", ")), "
            + "the first at \(first)"))
    }
    if let place = remarks.looksLikeUTF8 {
      say(
        "\(name):\(place): read as \(remarks.encoding), as declared, but its bytes are well-formed UTF-8; "
          + "if ä became Ã¤, say --encoding utf-8")
    } else if let place = remarks.looksLikeWindows1252 {
      say(
        "\(name):\(place): read as \(remarks.encoding), in which some of its bytes are control characters; "
          + "if quotation marks or dashes are missing, say --encoding windows-1252")
    }
  }
}
