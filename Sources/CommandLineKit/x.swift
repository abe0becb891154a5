package enum CommandLineKitPlaceholder {}
