import Hummingbird
import HummingbirdCore
import Logging

/// What one visitor may take of the server before anything is read of the request.
enum ConnectionLimits {
  /// More than 512 wait until another ends. A proxy needs few; a process may have 1024 files open where nobody said
  /// otherwise.
  static func connections(_ logger: Logger) -> MaximumAvailableConnections {
    MaximumAvailableConnections(512, logger: logger)
  }

  /// A connection that says nothing for a minute ends: between two requests, before the head of a request is whole, and
  /// in the middle of a body.
  static let http = HTTP1Channel.Configuration(
    idleTimeout: .seconds(60),
    httpDecoderConfiguration: .init(maxHeaderFieldSize: 8192, maxHeaderListSize: 32_768, maxHeaderFieldCount: 100))
}
