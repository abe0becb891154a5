/// The ordered rules that tell whether a mark ends a sentence.
///
/// A class, as each scan of a paragraph holds them: a copy of so many lists costs more than a short
/// paragraph.
final class BoundaryRules: Sendable {
  let conventions: SentenceConventions
  let openers: WordSet
  let abbreviations: WordSet
  let unit: WordSet

  let options: SentenceOptions

  init(_ language: Language, _ options: SentenceOptions) {
    conventions = language.sentences
    self.options = options
    openers = language.lists.openers
    unit = language.lists.units
    abbreviations =
      options.abbreviations.words.isEmpty
      ? language.lists.abbreviations
      : SentenceLists.abbreviations(conventions, options.abbreviations)
  }

  /// Decides: the first rule that knows an answer wins.
  func endSentence(_ candidate: BoundaryCandidate, _ bytes: [UInt8]) -> Bool {
    if candidate.leadsEllipsis { return true }
    switch candidate.following {
    case .nothing: return true
    case .continuation: return false
    case .lower where !isCamelCase(candidate.after) && !opensInLowerCase(candidate, bytes):
      return false
    default: break
    }
    if candidate.isListMarker {
      return options.listMarkersStandApart && candidate.isFirstWord && candidate.hasGap
        && candidate.following != .digit
    }
    if candidate.isSpacedEllipsis { return ellipsisEnds(candidate, bytes) }
    if candidate.isBracketed, !candidate.hasLateMark,
      !candidate.hasClosingBracket || candidate.mark == .final
    {
      return false
    }
    if candidate.mark == .emoticon { return candidate.hasGap && candidate.following == .capital }
    if !candidate.hasGap { return endsWithoutGap(candidate, bytes) }
    switch candidate.mark {
    case .final, .emoticon: return !standsAlone(candidate, bytes)
    case .ellipsis: return ellipsisEnds(candidate, bytes)
    case .stop: return stopEnds(candidate, bytes)
    }
  }

  /// Tells whether a word in lower case begins a sentence, in informal writing or after a word that
  /// ends no abbreviation and before a bracket.
  private func opensInLowerCase(_ candidate: BoundaryCandidate, _ bytes: [UInt8]) -> Bool {
    let word = candidate.before
    guard
      conventions.lowerCaseMayOpen || candidate.hasOpeningBracket
        || candidate.mark == .stop && isFullWord(word, bytes),
      candidate.hasGap,
      !candidate.hasClosingQuotation, !candidate.hasClosingBracket, !candidate.hasDash,
      word.shape != .none, candidate.after.letters > 3 || !isInitial(candidate.after, bytes)
    else { return false }
    switch candidate.mark {
    case .final:
      return word.shape == .lower || bytes[candidate.offset] == UInt8(ascii: "?")
    case .ellipsis, .emoticon: return false
    case .stop:
      if isUnit(word, bytes) { return false }
      let isWord =
        word.shape == .lower
        || (candidate.hasOpeningBracket || !conventions.lowerCaseMayOpen)
          && word.shape == .capitalised
      return isWord && word.letters >= 2 && !isListed(candidate, bytes)
    }
  }

  /// Tells whether a word's ending shows that it is no abbreviation.
  private func isFullWord(_ word: WordView, _ bytes: [UInt8]) -> Bool {
    guard !conventions.fullWordEndings.isEmpty, word.letters >= 6 else { return false }
    let folded = Folding.folded(bytes, word.range)
    return conventions.fullWordEndings.contains(where: folded.hasSuffix)
  }

  /// An ellipsis in brackets, or one that stands for a word, ends nothing.
  private func ellipsisEnds(_ candidate: BoundaryCandidate, _ bytes: [UInt8]) -> Bool {
    if candidate.hasLateMark { return true }
    guard candidate.following == .capital || candidate.following == .uncased,
      !candidate.hasOpeningBracket, !candidate.isOpeningEllipsis
    else { return false }
    if candidate.isSpacedEllipsis,
      conventions.alwaysCapitalised.contains(Folding.folded(bytes, candidate.after.range))
    {
      return false
    }
    return !standsAlone(candidate, bytes)
  }

  /// Tells whether the marks follow an opening bracket, as in `[...]` and `(!)`.
  private func standsAlone(_ candidate: BoundaryCandidate, _ bytes: [UInt8]) -> Bool {
    guard candidate.before.shape == .none, candidate.offset > 0 else { return false }
    let previous = UTF8Scalar.decode(bytes, before: candidate.offset).value
    return PunctuationClass(of: previous) == .opening
  }

  /// Tells whether a word is a name that begins in lower case, such as `iPhone`; `kW` is not.
  private func isCamelCase(_ word: WordView) -> Bool {
    word.shape == .mixed && word.letters >= 4
  }

  /// A missing space: `future.Musk`, but not `example.Org/page`, `3.5`, `Oct.1`.
  private func endsWithoutGap(_ candidate: BoundaryCandidate, _ bytes: [UInt8]) -> Bool {
    if candidate.hasReference {
      return candidate.following == .capital || candidate.following == .symbol
    }
    // An abbreviation within a compound: `Reg.-Bez.`.
    if candidate.hasDash, bytes[candidate.end] == UInt8(ascii: "-"),
      candidate.after.range.lowerBound == candidate.end + 1
    {
      return false
    }
    if candidate.following == .uncased { return candidate.mark == .final }
    guard candidate.following == .capital else { return false }
    let before = candidate.before
    let after = candidate.after
    let isOpener = opens(candidate, bytes)
    guard after.shape == .capitalised,
      after.letters >= 2 || candidate.hasClosingQuotation || isOpener,
      !goesOn(after, bytes)
    else { return false }
    switch before.shape {
    case .lower, .capitalised:
      return before.letters >= (isOpener ? 2 : 3) && !isListed(candidate, bytes)
    case .none:
      return candidate.hasClosingQuotation || candidate.hasClosingBracket
    case .number:
      return candidate.mark != .stop || before.digits == 4
    default:
      return false
    }
  }

  /// Tells whether a word is part of an address or a file name: `Doe@example.com`, `Org/page`.
  private func goesOn(_ word: WordView, _ bytes: [UInt8]) -> Bool {
    guard word.range.upperBound < bytes.count else { return false }
    switch bytes[word.range.upperBound] {
    case UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "="),
      UInt8(ascii: "\\"), UInt8(ascii: "("):
      return true
    default:
      return false
    }
  }
}
