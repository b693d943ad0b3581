import Foundation
import Journal

let author = Author(actor: "operator-1", role: "operator")

func moment(_ milliseconds: Int64) -> Timestamp {
  Timestamp(millisecondsSince1970: 1_727_700_000_000 + milliseconds)
}

func draft(_ text: String = "isi", kind: String = "uji") -> EventDraft {
  EventDraft(kind: kind, schemaVersion: 1, payload: Data(#"{"isi":"\#(text)"}"#.utf8))
}

func drafts(_ count: Int) -> [EventDraft] {
  (0..<count).map { draft("nomor \($0)") }
}

/// The error that `body` throws; `nil` when it throws none.
func journalError<Result>(_ body: () async throws(JournalError) -> Result) async -> JournalError? {
  do {
    _ = try await body()
    return nil
  } catch {
    return error
  }
}

/// What `body` returns or throws.
func outcome<Success: Sendable>(
  _ body: () async throws(JournalError) -> Success
) async -> Result<Success, JournalError> {
  do {
    return .success(try await body())
  } catch {
    return .failure(error)
  }
}
