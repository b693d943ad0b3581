import FileStore

/// A file that came with a form, taken in or refused.
struct SentFile: Sendable {
  /// The field it was chosen in.
  let bidang: String
  /// What the person calls it.
  let nama: String
  /// What the store made of it.
  let hasil: Result<StoredFile, FileStoreError>
}
