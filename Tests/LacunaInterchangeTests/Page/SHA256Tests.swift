import Foundation
import TestSupport
import Testing

@testable import LacunaInterchange

@Suite("SHA-256")
struct SHA256Tests {
  /// The vectors of FIPS 180-4 and of the lengths at which the padding takes another block.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func theStandardsVectors(message: String, digest: String) {
    #expect(SHA256.digest(of: Array(message.utf8)).hexadecimal == digest)
  }

  /// Around the length at which the padding takes another block, beside another program.
  @Test(
    .enabled(if: Fixtures.program("sha256sum") != nil), arguments: [55, 56, 63, 64, 65, 119, 120])
  func anotherProgramSaysTheSame(length: Int) throws {
    let message = [UInt8](repeating: UInt8(ascii: "a"), count: length)
    let program = try #require(Fixtures.program("sha256sum"))
    let said = try TestCommand.run(program, input: Data(message)).outputText
    #expect(said.hasPrefix(SHA256.digest(of: message).hexadecimal + " "))
  }

  @Test func base64HasPadding() {
    #expect(
      SHA256.digest(of: []).base64 == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
  }
}
