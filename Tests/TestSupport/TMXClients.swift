package import Foundation

/// Programs of other people that read translation memories.
///
/// A test of one that is not installed is skipped with a notice, but fails where `CI` is set.
package enum TMXClients {
  /// The texts of a unit as a client read them.
  package typealias Unit = [String]

  package static var hasXmllint: Bool {
    Fixtures.isContinuousIntegration || Fixtures.program("xmllint") != nil
  }

  package static var hasTranslateToolkit: Bool {
    Fixtures.isContinuousIntegration || runs(python, ["-c", "import translate.storage.factory"])
  }

  package static var hasPerlReader: Bool {
    Fixtures.isContinuousIntegration
      || runs(Fixtures.program("perl"), ["-MXML::TMX::Reader", "-e", "1"])
  }

  package static var documentType: URL? {
    guard let file = Fixtures.shared?.appendingPathComponent("schemas/tmx14.dtd"),
      FileManager.default.fileExists(atPath: file.path)
    else { return nil }
    return file
  }

  /// Checks that a file is well-formed XML, and valid where a document type is given.
  package static func xmllint(_ file: String, documentType: URL? = nil) throws -> TestCommand {
    guard let program = Fixtures.program("xmllint") else {
      throw ClientFailure.notInstalled(name: "xmllint")
    }
    let validity = documentType.map { ["--dtdvalid", $0.path] } ?? []
    return try TestCommand.run(program, ["--nonet", "--noout"] + validity + [file])
  }

  package static func translateToolkit(_ file: String) throws -> [Unit] {
    let script = """
      import json, sys
      from translate.storage import factory
      units = factory.getobject(sys.argv[1]).units
      print(json.dumps([[str(unit.source), str(unit.target)] for unit in units]))
      """
    return try units("translate-toolkit", python, ["-c", script, file])
  }

  package static func perlReader(_ file: String) throws -> [Unit] {
    let script = """
      my @units;
      XML::TMX::Reader->new($ARGV[0])->for_tu(sub {
        my $unit = shift;
        push @units, [$unit->{en}{-seg}, $unit->{de}{-seg}];
      });
      print JSON::PP->new->utf8->encode(\\@units);
      """
    return try units(
      "XML::TMX", Fixtures.program("perl"),
      ["-MXML::TMX::Reader", "-MJSON::PP", "-e", script, file])
  }

  private static var python: URL? { Fixtures.python ?? Fixtures.program("python3") }

  private static func units(
    _ name: String, _ program: URL?, _ arguments: [String]
  ) throws -> [Unit] {
    guard let program else { throw ClientFailure.notInstalled(name: name) }
    let result = try TestCommand.run(program, arguments)
    guard result.status == 0 else {
      throw ClientFailure.ended(name: name, status: result.status, message: result.errorText)
    }
    return try JSONDecoder().decode([Unit].self, from: result.output)
  }

  private static func runs(_ program: URL?, _ arguments: [String]) -> Bool {
    guard let program else { return false }
    return (try? TestCommand.run(program, arguments).status) == 0
  }
}

/// Why a client read nothing.
package enum ClientFailure: Error, Equatable {
  case notInstalled(name: String)
  case ended(name: String, status: Int32, message: String)
}
