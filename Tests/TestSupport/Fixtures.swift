package import Foundation

/// Where the files lie that tests read.
package enum Fixtures {
  /// The folder of `Package.swift`.
  package static var packageRoot: URL {
    // Tests/TestSupport/Fixtures.swift is three levels below it.
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  /// The project's own bitexts.
  package static var corpora: URL { packageRoot.appendingPathComponent("corpora") }

  /// The data for measuring, which is no part of the project: the folder that `LACUNA_SHARED`
  /// names, else `shared` beside the package; nil where there is none.
  package static var shared: URL? {
    let named = ProcessInfo.processInfo.environment["LACUNA_SHARED"].map {
      URL(fileURLWithPath: $0)
    }
    let folder =
      named ?? packageRoot.deletingLastPathComponent().appendingPathComponent("shared")
    let isFolder = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) != nil
    return isFolder ? folder : nil
  }

  /// An executable that this package builds, beside the running tests.
  ///
  /// - Returns: nil where it has not been built.
  package static func builtExecutable(_ name: String) -> URL? {
    let bundles = Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
    let products = ([URL(fileURLWithPath: CommandLine.arguments[0])] + bundles)
      .map { $0.deletingLastPathComponent() }
    return products.map { $0.appendingPathComponent(name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// Where the compiled interfaces of the package's modules lie, beside the running tests; nil where
  /// that cannot be told.
  package static var modules: URL? {
    let folder = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
    let products = folder ?? URL(fileURLWithPath: CommandLine.arguments[0])
    let modules = products.deletingLastPathComponent().appendingPathComponent("Modules")
    let module = modules.appendingPathComponent("Lacuna.swiftmodule")
    return FileManager.default.fileExists(atPath: module.path) ? modules : nil
  }

  /// Checks the types of a program that uses the package's libraries from outside of it.
  package static func typecheck(_ program: String) throws -> TestCommand? {
    guard let compiler = Self.program("swiftc"), let modules else { return nil }
    let headers = ["LacunaLexicons", "LacunaPage"].flatMap {
      ["-I", packageRoot.appendingPathComponent("Sources/\($0)/include").path]
    }
    return try withTemporaryFolder { folder in
      let file = folder.appendingPathComponent("main.swift")
      try Data(program.utf8).write(to: file)
      return try TestCommand.run(
        compiler,
        ["-typecheck", "-swift-version", "6", "-I", modules.path] + headers + [file.path])
    }
  }

  /// A program on the search path, such as `xmllint`; nil where there is none.
  package static func program(_ name: String) -> URL? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").map { URL(fileURLWithPath: "\($0)/\(name)") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// The Python that `scripts/test` gave translate-toolkit to: `LACUNA_PYTHON`, else the one in
  /// `.build/venv`; nil where there is none.
  package static var python: URL? {
    let named = ProcessInfo.processInfo.environment["LACUNA_PYTHON"].map {
      URL(fileURLWithPath: $0)
    }
    let python = named ?? packageRoot.appendingPathComponent(".build/venv/bin/python")
    return FileManager.default.isExecutableFile(atPath: python.path) ? python : nil
  }

  /// Whether missing programs are an error instead of a reason to skip a test.
  package static var isContinuousIntegration: Bool {
    ProcessInfo.processInfo.environment["CI"]?.isEmpty == false
  }

  /// Whether a test that needs a program should run: where the program is there, and in continuous
  /// integration in any case, so that its absence fails the test instead of skipping it.
  package static func expectsProgram(_ name: String) -> Bool {
    program(name) != nil || isContinuousIntegration
  }

  /// Whether a test that needs translate-toolkit should run.
  package static var expectsTranslateToolkit: Bool { python != nil || isContinuousIntegration }

  /// Whether a test that needs a module of Perl should run.
  package static func expectsPerlModule(_ name: String) -> Bool {
    let found = program("perl").flatMap { try? TestCommand.run($0, ["-M\(name)", "-e", "1"]) }
    return found?.status == 0 || isContinuousIntegration
  }

  /// Calls the body with a new empty folder, and removes it afterwards.
  package static func withTemporaryFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("lacuna-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
