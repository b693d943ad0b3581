/// Names an upload that comes in pieces. Who knows it may go on with the upload, so it is unguessable.
public struct UploadID: Sendable, Hashable {
  /// 32 lower-case hexadecimal digits.
  public let text: String

  /// Reads 32 lower-case hexadecimal digits; `nil` for every other text, so that it is safe as a part of a path.
  public init?(_ text: String) {
    let digits = Set("0123456789abcdef".utf8)
    guard text.utf8.count == 32, text.utf8.allSatisfy(digits.contains) else { return nil }
    self.text = text
  }
}
