/// How much a form may hold. Files are limited by whoever takes them in.
struct MultipartLimits: Sendable, Hashable {
  /// Parts, empty ones too.
  var parts = 500
  /// Bytes of the headers of one part.
  var header = 4096
  /// Bytes of one field that is no file.
  var field = 65_536
}
