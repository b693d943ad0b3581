import Accounts
import FileStore
import Foundation
import Journal
import Selaras

/// What answers are made with.
struct Services: Sendable {
  /// The journal and the state that it makes.
  let selaras: Selaras.Application
  /// Reports that are being made.
  let reports: LaporanJobs
  /// Archives of agreements that are being made.
  let bundel: BundelJobs
  /// Documents that are reviewed.
  let reviu: ReviuJobs
  /// Accounts, sessions and invitations.
  let accounts: Accounts
  /// Evidence files.
  let files: FileStore
  /// Files that stand in no record yet.
  let uploads = RecentUploads()
  /// Invitations that were just made, each for the session that made it.
  let invitations = ShownOnce<UndanganBaru>()
  /// Reads and makes sheets.
  let lembar: any PenyediaLembar
  /// Sheets that wait to be applied.
  let imports = UnggahanMenunggu()
  /// Where the secrets of visitors lie in their browsers.
  let cookies: VisitorCookies
  /// What concerns the safety of accounts.
  let log: SecurityLog
  /// Where the pictures of the guides lie; `nil` where there are none.
  let guidePictures: URL?
  /// The present moment.
  let clock: @Sendable () -> Timestamp
  /// Random bytes for secrets.
  let random: @Sendable (Int) -> [UInt8]
}
