/// What a form holds, in its order.
enum MultipartEvent: Sendable, Hashable {
  /// A field with its text.
  case field(name: String, value: String)
  /// A file begins. A choice of files in which none was chosen is left out.
  case fileBegins(MultipartFile)
  /// The next bytes of the file.
  case fileBytes([UInt8])
  /// The file is whole.
  case fileEnds
}

/// What a browser says of a file. None of it is to be trusted: the name is for people, the type is looked for in the
/// content.
struct MultipartFile: Sendable, Hashable {
  /// The name of the field.
  let field: String
  /// The name of the file.
  let fileName: String
}
