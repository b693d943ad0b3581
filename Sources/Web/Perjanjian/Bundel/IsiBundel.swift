import Document
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

  /// Makes every file, and hands it on before the next post has its turn.
  /// - Parameter progressed: told how many posts are done.
  /// - Throws: ``GalatLaporan`` for the visitor, `CancellationError` once it was given up.
  func arsip(
    _ penyedia: any PenyediaLaporan, _ arsip: any PenyediaArsip, _ state: State,
    _ progressed: @Sendable (Int) async -> Void
  ) async throws -> [UInt8] {
    let day = CalendarDay(year: hari.tahun, month: hari.bulan, day: hari.hari)
    guard let day else { throw GalatLaporan("Tanggal bundel tidak terbaca.") }
    return try await arsip.arsip(day: day) { files in
      for (place, choice) in jabatan.enumerated() {
        try Task.checkCancellation()
        try await tambah(choice, nama(choice, place), files, penyedia, state)
        await progressed(place + 1)
      }
      try Task.checkCancellation()
      let all = try await penyedia.laporan(
        jenis: .pkSemua, unit: unit, tahun: tahun, pilihan: PilihanPk(), format: .pdf, state: state)
      try files.add("semua-perjanjian-\(unit)-\(tahun).pdf", all)
    }
  }

  /// One agreement in every format.
  private func tambah(
    _ choice: PilihanPk, _ name: String, _ files: ArchiveFiles, _ penyedia: any PenyediaLaporan, _ state: State
  ) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for format in Self.format {
        group.addTask {
          let file = try await penyedia.laporan(
            jenis: .pk, unit: unit, tahun: tahun, pilihan: choice, format: format, state: state)
          try files.add("\(format.rawValue)/\(name).\(format.rawValue)", file)
        }
      }
      try await group.waitForAll()
    }
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
