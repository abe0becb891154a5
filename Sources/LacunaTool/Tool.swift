#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import LacunaCommands

@main
enum Main {
  static func main() {
    exit(LacunaProgram.run(Array(CommandLine.arguments.dropFirst())))
  }
}
