import Lacuna
import TestSupport
import Testing

@testable import LacunaInterchange

@Suite("Encodings of a stream")
struct TextStreamTests {
  private static func read(
    _ bytes: [UInt8], width: Int = 3, declared: Document.Encoding? = nil, isXML: Bool = true
  ) throws -> (text: String, remarks: ReadingRemarks) {
    var window = TextWindow(
      TextStream(
        DrippingSource(bytes, width: width), encoding: declared, heedsXMLDeclaration: isXML))
    var text: [UInt8] = []
    while try window.peek() != nil {
      text.append(contentsOf: window.bytes[window.position...])
      window.position = window.bytes.count
    }
    return (String(decoding: text, as: UTF8.self), window.remarks)
  }

  private static func utf16(_ text: String, isLittle: Bool, mark: Bool) -> [UInt8] {
    ((mark ? "\u{FEFF}" : "") + text).utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittle ? bytes : bytes.reversed()
    }
  }

  @Test(arguments: [1, 2, 5, 4096])
  func everyEncodingGivesTheSameText(width: Int) throws {
    let text = "<?xml version='1.0'?><a>schön 😀 €</a>"
    #expect(try Self.read(Array(text.utf8), width: width).text == text)
    #expect(try Self.read([0xEF, 0xBB, 0xBF] + Array(text.utf8), width: width).text == text)
    for isLittle in [true, false] {
      for mark in [true, false] {
        let bytes = Self.utf16(text, isLittle: isLittle, mark: mark)
        #expect(try Self.read(bytes, width: width).text == text)
      }
    }
  }

  @Test func singleBytesAreReadAsDeclared() throws {
    let head = Array("<?xml version='1.0' encoding = \"ISO-8859-15\" ?><a>".utf8)
    #expect(try Self.read(head + [0xA4, 0xE4]).text.hasSuffix("<a>€ä"))
    let windows = try Self.read([0x84, 0x80, 0x93], declared: .windows1252, isXML: false)
    #expect(windows.text == "„€“" && windows.remarks.looksLikeUTF8 == nil)
    let latin = try Self.read([0x84, 0xE4], declared: .latin1, isXML: false)
    #expect(latin.remarks.looksLikeWindows1252 == PlaceInFile((1, 1)))
    #expect(throws: ReadingError.content(.illFormed(encoding: "windows-1252"), line: 1, column: 2))
    {
      try Self.read([0x61, 0x81], declared: .windows1252, isXML: false)
    }
  }

  @Test(arguments: [1, 2, 100])
  func utf8UnderAnotherDeclarationIsSuspected(width: Int) throws {
    let bytes = Array("<?xml version='1.0' encoding='ISO-8859-1'?>\n<a>\nschön für</a>".utf8)
    let (text, remarks) = try Self.read(bytes, width: width)
    #expect(text.contains("schÃ¶n") && remarks.looksLikeUTF8 == PlaceInFile((3, 4)))
    let plain = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8)
    #expect(try Self.read(plain + [0xF6]).remarks.looksLikeUTF8 == nil)
    #expect(try Self.read(plain).remarks.looksLikeUTF8 == nil)
  }

  @Test(
    arguments: [
      (Array("<?xml version='1.0' encoding='UTF-16'?>".utf8), 1, 1),
      (Array("<?xml version='1.0' encoding='KOI8-R'?>".utf8), 1, 1),
      (Array("ab\nä".utf8) + [0xFF], 2, 2), ([0x61, 0x00], 1, 2), ([0x61, 0xC3], 1, 2),
      ([0xFF, 0xFE, 0x61, 0x00, 0x00, 0xDC], 1, 2), ([0xFF, 0xFE, 0x61], 1, 1),
    ] as [([UInt8], Int, Int)])
  func certainContradictionsEndIt(bytes: [UInt8], line: Int, column: Int) {
    for width in [1, 2, 4096] {
      #expect {
        _ = try Self.read(bytes, width: width)
      } throws: { error in
        guard case .content(_, let at, let on) = error as? ReadingError else { return false }
        return at == line && on == column
      }
    }
  }

  @Test func aByteOrderMarkGoesBeforeWhatIsDeclared() throws {
    #expect(throws: ReadingError.self) {
      try Self.read([0xEF, 0xBB, 0xBF, 0x61], declared: .latin1)
    }
    #expect(try Self.read([0xFE, 0xFF, 0, 0x61], declared: .utf16LittleEndian).text == "a")
  }
}
