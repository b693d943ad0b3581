import Crypto
import Document
import Foundation
import Laporan
import Sakip
import Selaras

/// The agreements of a whole pemda as files, one for each unit, into a directory.
///
/// Each file is written whole or not at all, and its content is noted: who breaks off and begins again, or begins again
/// when little has changed, makes only what is missing or different.
struct SemuaPk {
  let state: State
  let tahun: Int
  let format: FormatLaporan
  let direktori: URL
  let pembuat: PembuatLaporan
  let asal: AsalLaporan
  /// Files that are made at the same time.
  let serentak: Int

  private static let catatan = "isi.json"

  /// What became of a unit.
  private struct Hasil: Sendable {
    let unit: String
    let banyaknya: Int
    let sidik: String
    let isBaru: Bool
  }

  /// Makes what is missing.
  /// - Returns: how many agreements stand in the directory, and how many files were made now.
  func buat() async throws -> (perjanjian: Int, berkas: Int) {
    do {
      try FileManager.default.createDirectory(at: direktori, withIntermediateDirectories: true)
    } catch {
      throw CommandProblem("Direktori \(direktori.path) tidak dapat dibuat. Periksa izinnya.")
    }
    let units = ([state.unitPemda].compactMap { $0 } + state.perangkatDaerah(tahun: tahun))
      .filter { BundelPk.ketiadaan($0, tahun: tahun) == nil }
    guard !units.isEmpty else {
      throw CommandProblem("Belum ada perjanjian kinerja tahun \(tahun) yang ditetapkan dalam Selaras.")
    }
    var known = tercatat
    var (agreements, made, done) = (0, 0, 0)
    try await withThrowingTaskGroup(of: Hasil.self) { group in
      var open = units.makeIterator()
      let before = known
      func next() {
        guard let unit = open.next() else { return }
        group.addTask { try await buat(unit.id, sebelumnya: before[namaBerkas(unit.id)]) }
      }
      for _ in 0..<max(1, serentak) { next() }
      while let one = try await group.next() {
        done += 1
        agreements += one.banyaknya
        made += one.isBaru ? 1 : 0
        known[namaBerkas(one.unit)] = one.sidik
        try simpan(known)
        Keluaran.error(
          "\(done)/\(units.count) \(one.unit): \(one.banyaknya) perjanjian\(one.isBaru ? "" : ", tidak berubah")")
        next()
      }
    }
    return (agreements, made)
  }

  private func namaBerkas(_ unit: String) -> String { "pk-\(unit)-\(tahun).\(format.rawValue)" }

  private func buat(_ unit: String, sebelumnya: String?) async throws -> Hasil {
    do {
      let bundle = try BundelPk(state: state, unit: unit, tahun: tahun, asal: asal)
      let digest = try sidik(bundle)
      let file = direktori.appending(path: namaBerkas(unit))
      if digest == sebelumnya, FileManager.default.fileExists(atPath: file.path) {
        return Hasil(unit: unit, banyaknya: bundle.banyaknya, sidik: digest, isBaru: false)
      }
      try Keluaran.write(try await pembuat.berkas(bernomor(bundle.document), format), to: file.path)
      return Hasil(unit: unit, banyaknya: bundle.banyaknya, sidik: digest, isBaru: true)
    } catch let error as LaporanError {
      throw CommandProblem("\(unit): \(error.description)")
    }
  }

  private func bernomor(_ document: Document) throws(LaporanError) -> NumberedDocument {
    do {
      return try document.numbered()
    } catch {
      throw .dokumen(error)
    }
  }

  private func sidik(_ bundle: BundelPk) throws(LaporanError) -> String {
    SHA256.hash(data: try bernomor(bundle.isiTanpaAsal).typstSource()).map { String(format: "%02x", $0) }.joined()
  }

  /// The content of the files that were made before, by their names; none where the note is missing or broken.
  private var tercatat: [String: String] {
    let file = direktori.appending(path: Self.catatan)
    return (try? Data(contentsOf: file)).flatMap { try? JSONDecoder().decode([String: String].self, from: $0) } ?? [:]
  }

  private func simpan(_ known: [String: String]) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    try Keluaran.write([UInt8](try encoder.encode(known)), to: direktori.appending(path: Self.catatan).path)
  }
}
