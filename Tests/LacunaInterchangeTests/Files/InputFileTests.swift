import Foundation
import LacunaInterchange
import Testing

@Suite("Reading files")
struct InputFileTests {
  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 1_000_003])
  func allBytesOfARegularFileAreRead(count: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
    let path = try folder.file("text", bytes)
    #expect(try InputFile(path).read() == bytes)
  }

  @Test func aPipeIsReadToItsEnd() throws {
    let pipe = Pipe()
    let bytes = [UInt8](repeating: 0x61, count: 300_000)
    let writer = Thread {
      try? pipe.fileHandleForWriting.write(contentsOf: Data(bytes))
      try? pipe.fileHandleForWriting.close()
    }
    writer.start()
    let path = "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"
    #expect(try InputFile(path).read() == bytes)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/status"), "needs /proc"))
  func aFileThatSaysItsSizeIs0IsReadAllTheSame() throws {
    let text = String(decoding: try InputFile("/proc/self/status").read(), as: UTF8.self)
    #expect(text.contains("Name:"))
  }

  @Test func aMissingFileIsNamed() throws {
    let folder = try TemporaryFolder()
    let path = folder.place("missing.txt")
    let error = try #require(throws: FileError.self) { try InputFile(path).read() }
    #expect(error == .notFound(path: path))
    #expect(error.exitStatus == 66)
    #expect(error.description == "\(path): no such file; check the spelling and the folder")
  }

  @Test func aFileIsNoFolderToLookIn() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("text", [0x61]) + "/more"
    #expect(throws: FileError.notFound(path: path)) { try InputFile(path).read() }
  }

  @Test(arguments: ["", "with\u{0}NUL"])
  func aPathThatNoFileCanHaveIsNotFound(path: String) {
    #expect(throws: FileError.notFound(path: path)) { try InputFile(path).read() }
  }

  @Test func aFolderIsNoText() throws {
    let folder = try TemporaryFolder()
    let error = try #require(throws: FileError.self) { try InputFile(folder.path).read() }
    #expect(error == .isDirectory(path: folder.path))
    #expect(error.exitStatus == 65)
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may read everything"))
  func anUnreadableFileIsNotPermitted() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("secret", [0x61])
    let changed = unsafe chmod(path, 0)
    #expect(changed == 0)
    let error = try #require(throws: FileError.self) { try InputFile(path).read() }
    #expect(error == .notPermitted(path: path))
    #expect(error.exitStatus == 66)
  }

  @Test func anEndlessInputStopsAtTheLimit() {
    let error = FileError.tooLarge(path: "/dev/zero", limit: 100_000)
    #expect(throws: error) { try InputFile("/dev/zero").read(limit: 100_000) }
    #expect(error.exitStatus == 65)
  }

  @Test func aPipeStopsAtTheLimitToo() throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data([1, 2, 3]))
    try pipe.fileHandleForWriting.close()
    let path = "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"
    #expect(throws: FileError.tooLarge(path: path, limit: 2)) {
      try InputFile(path).read(limit: 2)
    }
  }

  @Test func theLimitItselfIsAllowed() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("text", [0x61, 0x62])
    #expect(try InputFile(path).read(limit: 2) == [0x61, 0x62])
    #expect(throws: FileError.tooLarge(path: path, limit: 1)) {
      try InputFile(path).read(limit: 1)
    }
  }
}
