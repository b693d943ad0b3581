public import Foundation

/// What a scanner says of a file.
public enum ScanVerdict: Sendable, Equatable {
  /// Nothing harmful was found.
  case clean
  /// Something harmful was found.
  case infected
  /// There is no verdict; the reason is for those who run the server.
  case failed(reason: String)
}

/// Looks for harmful content in a file before it is kept.
public protocol FileScanner: Sendable {
  /// Looks at a file.
  func scan(_ file: URL) async -> ScanVerdict
}
