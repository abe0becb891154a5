import Foundation
import LacunaInterchange
import Testing

@Suite("Writing files")
struct OutputFileTests {
  private static let long = [UInt8](repeating: 0x7A, count: 200_000)

  private static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    try OutputFile(path).write { sink throws(FileError) in try sink.write(bytes) }
  }

  @Test func aNewFileHoldsAllPiecesInOrder() throws {
    let folder = try TemporaryFolder()
    try OutputFile(folder.place("new")).write { sink throws(FileError) in
      try sink.write([1, 2])
      try sink.write(Self.long)
      try sink.write([3])
    }
    #expect(try folder.bytes("new") == [1, 2] + Self.long + [3])
    #expect(try folder.names() == ["new"])
  }

  @Test func theValueOfTheBodyIsHandedOn() throws {
    let folder = try TemporaryFolder()
    let value = try OutputFile(folder.place("new")).write { _ throws(FileError) in 42 }
    #expect(value == 42)
    #expect(try folder.bytes("new") == [])
  }

  @Test func aReplacedFileKeepsItsPermissions() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("old", [9, 9, 9])
    let changed = unsafe chmod(path, 0o640)
    #expect(changed == 0)
    try Self.write([1], to: path)
    #expect(try folder.bytes("old") == [1])
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)
  }

  @Test(arguments: [true, false])
  func anErrorLeavesTheFolderAsItWas(exists: Bool) throws {
    let folder = try TemporaryFolder()
    let path = exists ? try folder.file("old", [9, 9, 9]) : folder.place("old")
    let reason = FileError.writeFailed(path: "elsewhere", code: EIO)
    #expect(throws: reason) {
      try OutputFile(path).write { sink throws(FileError) in
        try sink.write(Self.long)
        throw reason
      }
    }
    #expect(try folder.names() == (exists ? ["old"] : []))
    if exists { #expect(try folder.bytes("old") == [9, 9, 9]) }
  }

  @Test func aMissingFolderIsTold() throws {
    let folder = try TemporaryFolder()
    let path = folder.place("missing/new")
    let error = try #require(throws: FileError.self) { try Self.write([1], to: path) }
    #expect(error == .cannotCreate(path: path, code: ENOENT))
    #expect(error.exitStatus == 73)
    #expect(
      error.description == "\(path): cannot be written (No such file or directory); "
        + "choose another place for the output")
  }

  @Test func aFolderIsNotWrittenTo() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileError.cannotCreate(path: folder.path, code: EISDIR)) {
      try Self.write([1], to: folder.path)
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self"), "needs /proc"))
  func aFolderThatTakesNoFilesIsTold() throws {
    let error = try #require(throws: FileError.self) { try Self.write([1], to: "/proc/x") }
    #expect(error.exitStatus == 73)
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may write everything"))
  func aReadOnlyFileStays() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("old", [9])
    let changed = unsafe chmod(path, 0o444)
    #expect(changed == 0)
    #expect(throws: FileError.cannotCreate(path: path, code: EACCES)) {
      try Self.write([1], to: path)
    }
    #expect(try folder.bytes("old") == [9])
  }

  @Test func aSymbolicLinkStaysAndItsTargetIsReplaced() throws {
    let folder = try TemporaryFolder()
    _ = try folder.file("old", [9])
    try FileManager.default.createSymbolicLink(
      atPath: folder.place("link"), withDestinationPath: "old")
    try Self.write([1], to: folder.place("link"))
    #expect(try folder.bytes("old") == [1])
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.place("link")) == "old")
  }

  @Test func aSymbolicLinkToNothingMakesItsTarget() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.place("link"), withDestinationPath: folder.place("new"))
    try Self.write([1], to: folder.place("link"))
    #expect(try folder.names() == ["link", "new"])
    #expect(try folder.bytes("new") == [1])
  }

  @Test func aSymbolicLinkToItselfIsTold() throws {
    let folder = try TemporaryFolder()
    let path = folder.place("loop")
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "loop")
    #expect(throws: FileError.cannotCreate(path: path, code: ELOOP)) {
      try Self.write([1], to: path)
    }
  }

  @Test func aDeviceIsWrittenStraightAndStaysADevice() throws {
    try Self.write(Self.long, to: "/dev/null")
    let attributes = try FileManager.default.attributesOfItem(atPath: "/dev/null")
    #expect(attributes[.type] as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "needs /dev/full"))
  func aFullDeviceIsTold() throws {
    let error = try #require(throws: FileError.self) { try Self.write([1], to: "/dev/full") }
    #expect(error == .writeFailed(path: "/dev/full", code: ENOSPC))
    #expect(error.exitStatus == 74)
  }

  @Test func aNamedPipeIsWrittenStraight() throws {
    let folder = try TemporaryFolder()
    let path = folder.place("fifo")
    let made = unsafe mkfifo(path, 0o600)
    #expect(made == 0)
    let writer = Thread { try? Self.write(Self.long, to: path) }
    writer.start()
    #expect(try InputFile(path).read() == Self.long)
  }

  @Test(arguments: [[1], long])
  func aPipeWhoseReaderIsGoneIsACaseOfItsOwn(bytes: [UInt8]) throws {
    ClosedPipeSignal.ignore()
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let descriptor = pipe.fileHandleForWriting.fileDescriptor
    #expect(throws: FileError.closedPipe) {
      var sink = DescriptorSink(descriptor: descriptor, path: "-")
      try sink.write(bytes)
      try sink.flush()
    }
    #expect(FileError.closedPipe.exitStatus == 0)
  }
}
