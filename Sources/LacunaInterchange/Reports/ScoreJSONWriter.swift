public import Lacuna

/// Writes the score of an alignment as one JSON object: `strict` and `lax` with `precision`,
/// `recall` and `f1`; `omission`, `addition` and `null` also with the counts of segments behind
/// them, `right`, `wrong` and `missed`.
public struct ScoreJSONWriter: FormatWriter {
  /// Makes a writer.
  public init() {}

  @discardableResult
  public func write(_ score: LinkScore, to sink: inout some ByteSink) throws(FileError) -> Losses {
    var json = JSONWriter()
    json.beginObject(.lines)
    json.member("strict", score.strict, nil)
    json.member("lax", score.lax, nil)
    json.member("omission", score.omissions.rates, score.omissions)
    json.member("addition", score.additions.rates, score.additions)
    json.member("null", score.nulls.rates, score.nulls)
    json.endObject()
    json.endLine()
    try json.drain(into: &sink)
    return Losses()
  }
}

extension JSONWriter {
  fileprivate mutating func member(
    _ key: StaticString, _ rates: LinkScore.Rates, _ counts: LinkScore.Counts?
  ) {
    self.key(key)
    beginObject(.line)
    member("precision", rates.precision)
    member("recall", rates.recall)
    member("f1", rates.f1)
    if let counts {
      member("right", counts.right)
      member("wrong", counts.wrong)
      member("missed", counts.missed)
    }
    endObject()
  }
}
