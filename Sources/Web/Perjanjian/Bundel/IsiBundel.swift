import Document
import Foundation
import Laporan
import Sakip
import Selaras

/// What an archive of agreements holds: of each post the last that is approved, as PDF and as DOCX, and all of them in
/// one PDF to be printed.
struct IsiBundel: Sendable {
  static let format: [FormatLaporan] = [.pdf, .docx]

  let unit: String
  let tahun: Int
  let jabatan: [PilihanPk]
  let hari: Tanggal

  /// Makes every file.
  /// - Parameter progressed: told how many posts are done.
  /// - Throws: ``GalatLaporan`` for the visitor, `CancellationError` once it was given up.
  func arsip(
    _ penyedia: any PenyediaLaporan, _ state: State, _ progressed: @Sendable (Int) async -> Void
  ) async throws -> Data {
    let day = CalendarDay(year: hari.tahun, month: hari.bulan, day: hari.hari)
    guard let day else { throw GalatLaporan("Tanggal bundel tidak terbaca.") }
    var archive = ZipArchive(day: day)
    let all = try await penyedia.laporan(
      jenis: .pkSemua, unit: unit, tahun: tahun, pilihan: PilihanPk(), format: .pdf, state: state)
    try archive.add("semua-perjanjian-\(unit)-\(tahun).pdf", Array(all))
    for (place, choice) in jabatan.enumerated() {
      try Task.checkCancellation()
      let (unit, tahun) = (unit, tahun)
      let files = try await withThrowingTaskGroup(of: (FormatLaporan, Data).self) { group in
        for format in Self.format {
          group.addTask {
            (
              format,
              try await penyedia.laporan(
                jenis: .pk, unit: unit, tahun: tahun, pilihan: choice, format: format, state: state)
            )
          }
        }
        return try await group.reduce(into: [FormatLaporan: Data]()) { $0[$1.0] = $1.1 }
      }
      for format in Self.format {
        guard let file = files[format] else { continue }
        try archive.add("\(format.rawValue)/\(nama(choice, place)).\(format.rawValue)", Array(file))
      }
      await progressed(place + 1)
    }
    return Data(archive.finished)
  }

  /// `01-camat-perubahan-1`: in the order of the posts.
  private func nama(_ choice: PilihanPk, _ place: Int) -> String {
    let width = String(jabatan.count).count
    let number = String(place + 1)
    let lead = String(repeating: "0", count: max(0, width - number.count)) + number
    let version = choice.nomor.map { $0 == 0 ? "murni" : "perubahan-\($0)" } ?? "terakhir"
    return "\(lead)-\((choice.jabatan ?? "kepala").prefix(120))-\(version)"
  }
}
