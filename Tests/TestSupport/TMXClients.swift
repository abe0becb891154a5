import Foundation
import TestSupport
import Testing

/// Programs of other people that read translation memories.
///
/// A test of one that is not installed is skipped with a notice, but fails where `CI` is set.
enum TMXClients {
  /// The texts of a unit as a client read them.
  typealias Unit = [String]

  static var hasXmllint: Bool {
    Fixtures.isContinuousIntegration || Fixtures.program("xmllint") != nil
  }

  static var hasTranslateToolkit: Bool {
    Fixtures.isContinuousIntegration || runs(python, ["-c", "import translate.storage.factory"])
  }

  static var hasPerlReader: Bool {
    Fixtures.isContinuousIntegration
      || runs(Fixtures.program("perl"), ["-MXML::TMX::Reader", "-e", "1"])
  }

  static var documentType: URL? {
    guard let file = Fixtures.shared?.appendingPathComponent("schemas/tmx14.dtd"),
      FileManager.default.fileExists(atPath: file.path)
    else { return nil }
    return file
  }

  /// Checks that a file is well-formed XML, and valid where a document type is given.
  static func xmllint(_ file: String, documentType: URL? = nil) throws -> TestCommand {
    let program = try #require(Fixtures.program("xmllint"), "install libxml2-utils")
    let validity = documentType.map { ["--dtdvalid", $0.path] } ?? []
    return try TestCommand.run(program, ["--nonet", "--noout"] + validity + [file])
  }

  static func translateToolkit(_ file: String) throws -> [Unit] {
    let script = """
      import json, sys
      from translate.storage import factory
      units = factory.getobject(sys.argv[1]).units
      print(json.dumps([[str(unit.source), str(unit.target)] for unit in units]))
      """
    return try units(python, ["-c", script, file])
  }

  static func perlReader(_ file: String) throws -> [Unit] {
    let script = """
      my @units;
      XML::TMX::Reader->new($ARGV[0])->for_tu(sub {
        my $unit = shift;
        push @units, [$unit->{en}{-seg}, $unit->{de}{-seg}];
      });
      print JSON::PP->new->utf8->encode(\\@units);
      """
    return try units(
      Fixtures.program("perl"), ["-MXML::TMX::Reader", "-MJSON::PP", "-e", script, file])
  }

  private static var python: URL? { Fixtures.python ?? Fixtures.program("python3") }

  private static func units(_ program: URL?, _ arguments: [String]) throws -> [Unit] {
    let result = try TestCommand.run(try #require(program), arguments)
    try #require(result.status == 0, "\(result.errorText)")
    return try JSONDecoder().decode([Unit].self, from: result.output)
  }

  private static func runs(_ program: URL?, _ arguments: [String]) -> Bool {
    guard let program else { return false }
    return (try? TestCommand.run(program, arguments).status) == 0
  }
}
