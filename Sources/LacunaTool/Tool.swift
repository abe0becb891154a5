import LacunaCommands

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@main
enum Main {
  static func main() {
    LacunaProgram.answerSignals()
    exit(LacunaProgram.run(Array(CommandLine.arguments.dropFirst())))
  }
}
