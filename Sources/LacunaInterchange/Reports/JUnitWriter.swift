public import Lacuna

/// Writes an audit's report as JUnit XML: a failed test for each error and warning, and a passed one
/// for each rule that found none.
public struct JUnitWriter: FormatWriter {
  private let producer: Producer
  private let time: UTCTime

  /// - Parameter time: When the audit was made.
  public init(producer: Producer, at time: UTCTime) {
    (self.producer, self.time) = (producer, time)
  }

  @discardableResult
  public func write(_ report: Report, to sink: inout some ByteSink) throws(FileError) -> Losses {
    let failures = report.findings.filter { $0.severity > .note }
    let failed = Set(failures.map(\.rule))
    let passed = Finding.Rule.allCases.filter { !failed.contains($0) && !$0.isNote }
    var xml = XMLWriter()
    xml.declaration()
    xml.breakLine(indentedBy: 0)
    xml.begin("testsuites")
    xml.breakLine(indentedBy: 1)
    xml.begin("testsuite")
    xml.attribute("name", report.alignment.target.document.name)
    xml.attribute("package", producer.name)
    xml.attribute("id", plain: "0")
    xml.attribute("timestamp", String(time.extendedFormat.dropLast()))
    xml.attribute("hostname", plain: "localhost")
    xml.attribute("tests", number: failures.count + passed.count)
    xml.attribute("failures", number: failures.count)
    xml.attribute("errors", plain: "0")
    xml.attribute("time", plain: "0")
    xml.breakLine(indentedBy: 2)
    xml.begin("properties")
    xml.end()
    for finding in failures { xml.failure(finding, in: report.alignment, producer) }
    for rule in passed {
      xml.testCase(rule.rawValue, rule, producer)
      xml.end()
    }
    xml.breakLine(indentedBy: 2)
    xml.begin("system-out")
    for finding in report.findings where finding.severity == .note {
      xml.text("note: \(finding.explained(in: report.alignment))\n")
    }
    xml.end()
    xml.breakLine(indentedBy: 2)
    xml.begin("system-err")
    xml.end()
    xml.breakLine(indentedBy: 1)
    xml.end()
    xml.breakLine(indentedBy: 0)
    xml.end()
    xml.breakLine(indentedBy: 0)
    try xml.drain(into: &sink)
    var losses = Losses()
    losses.characters = xml.droppedCharacters
    return losses
  }
}

extension XMLWriter {
  fileprivate mutating func testCase(_ name: String, _ rule: Finding.Rule, _ producer: Producer) {
    breakLine(indentedBy: 2)
    begin("testcase")
    attribute("name", name)
    attribute("classname", "\(producer.name).\(rule.rawValue)")
    attribute("time", plain: "0")
  }

  fileprivate mutating func failure(
    _ finding: Finding, in alignment: Alignment, _ producer: Producer
  ) {
    let places = FindingPlace.places(of: finding, in: alignment).map {
      "\($0.path):\($0.start.line):\($0.start.column)"
    }
    let name = ([finding.rule.rawValue] + places.prefix(1)).joined(separator: " ")
    testCase(name, finding.rule, producer)
    breakLine(indentedBy: 3)
    begin("failure")
    attribute("message", finding.message)
    attribute("type", finding.severity.rawValue)
    text(([finding.explained(in: alignment)] + places).joined(separator: "\n"))
    end()
    breakLine(indentedBy: 2)
    end()
  }
}

extension Finding.Rule {
  /// Whether all that the rule finds is worth a look only.
  fileprivate var isNote: Bool {
    switch self {
    case .swappedSides, .converted, .invalidDate, .moved, .repeated, .waveringTerm: true
    default: false
    }
  }
}
