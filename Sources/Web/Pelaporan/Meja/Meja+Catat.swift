import Selaras

extension RouteRequest {
  /// Records what a form of the desk proposes.
  /// - Returns: what is wrong; `nil` when it is recorded.
  func catat(_ events: [any Event], terlihat: [Terlihat]) async throws -> Penolakan? {
    do throws(CommandFailure) {
      try await execute(Command(oleh: try pelaku(), events, terlihat: terlihat))
      return nil
    } catch {
      guard case .refused(_, let refusal) = error else { throw WebError.sibuk(error.description) }
      return refusal
    }
  }
}

extension FormValues {
  /// The text of a field with the line ends that a text is kept with.
  func teks(_ name: String) -> String {
    asSent(name).replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }

  /// What the page of the form saw of an object: the number of its last entry.
  func terlihat(_ objek: Objek, unit: String, bidang: String = "terlihat") -> Terlihat {
    Terlihat(unit: unit, objek: objek, entri: self[bidang].flatMap { Int64($0) })
  }
}
