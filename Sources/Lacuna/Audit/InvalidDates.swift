/// Finds dates that the calendar does not have, such as the 31st of February.
enum InvalidDates {
  static func drafts(in alignment: Alignment) -> [Draft] {
    let (source, target) = (alignment.bitext.source, alignment.bitext.target)
    return alignment.links.enumerated().flatMap { place, link in
      invalid(source[link.source]).map { date, range in
        Draft(
          rule: .invalidDate, confidence: link.confidence, message: Message.invalidDate(date),
          source: [range], place: place)
      }
        + invalid(target[link.target]).map { date, range in
          Draft(
            rule: .invalidDate, confidence: link.confidence, message: Message.invalidDate(date),
            target: [range], place: place)
        }
    }
  }

  private static func invalid(_ anchors: ArraySlice<Anchor>) -> [(CalendarDate, Range<Int>)] {
    anchors.compactMap { anchor in
      guard anchor.kind == .date, case .date(let date)? = anchor.values.first, !date.exists else {
        return nil
      }
      return (date, anchor.range)
    }
  }
}
