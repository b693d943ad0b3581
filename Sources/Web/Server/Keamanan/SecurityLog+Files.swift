import FileStore

extension SecurityLog {
  /// Writes down that a file was not taken, where that concerns those who run the server.
  func note(_ failure: FileStoreError, _ visitor: Visitor) {
    switch failure {
    case .infected: note(.fileRefused, visitor, [.reason: "pemindai menemukan program berbahaya"])
    case .refused(let refusal): note(.fileRefused, visitor, [.reason: refusal.rawValue])
    default:
      guard let reason = failure.technicalReason else { return }
      note(.storageFailed, visitor, [.reason: reason])
    }
  }
}
