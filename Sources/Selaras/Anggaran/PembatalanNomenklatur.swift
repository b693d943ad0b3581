import Foundation
import Journal

/// The facts that restore what a nomenklatur said before an import of its codes.
struct PembatalanNomenklatur {
  private static let disebut = 5

  private let state: State
  private let alasan: String
  /// The codes of the import, each with the entry of the fact that holds it, in the order of the facts.
  private let kode: [(versi: String, kode: String, entri: Int64)]

  init(state: State, baris: [PembatalanImpor.Baris], alasan: String) {
    self.state = state
    self.alasan = alasan
    kode = baris.flatMap { row in
      (row.fakta as? KodeNomenklaturDicatat).map { fact in
        fact.baris.map { (versi: fact.nomenklatur, kode: $0.kode, entri: row.entri) }
      } ?? []
    }
  }

  /// The entries to which codes go back.
  var sebelumnya: [Int64] { Array(Set(kode.compactMap { sebelum($0.versi, $0.kode, $0.entri) })) }

  /// What was seen of the versions.
  var terlihat: [NomenklaturTerlihat] {
    Set(kode.map(\.versi)).sorted().map { state.anggaran.terlihat(nomenklatur: $0) }
  }

  /// Earlier wordings are recorded again; what was new is withdrawn.
  /// - Parameter earlier: the entries of ``sebelumnya``.
  /// - Throws: ``Penolakan`` naming what was changed since.
  func pemulihan(_ earlier: [Int64: Envelope]) throws(Penolakan) -> [any Event] {
    let changed = kode.filter { riwayat($0.versi, $0.kode).last != $0.entri }
    guard changed.isEmpty else {
      let rest = changed.count - Self.disebut
      let names = changed.prefix(Self.disebut).map { "kode \($0.kode)" }.joined(separator: "; ")
      throw .keadaan(
        "entri",
        "Impor ini tidak dapat dibatalkan karena sudah diubah sesudahnya: \(names)\(rest > 0 ? "; dan \(rest) lainnya" : ""). Perbaiki satu per satu."
      )
    }
    let facts = earlier.compactMapValues { entry in
      (try? EventCatalog.decode(
        kind: entry.head.kind, schemaVersion: entry.head.schemaVersion, payload: entry.payload, with: JSONDecoder()))
        as? KodeNomenklaturDicatat
    }.mapValues { fact in Dictionary(fact.baris.map { ($0.kode, $0) }) { $1 } }
    return Set(kode.map(\.versi)).sorted().flatMap { version -> [any Event] in
      var again: [KodeNomenklaturDicatat.Baris] = []
      var gone: [String] = []
      // What stands below others goes before them.
      for one in kode.reversed() where one.versi == version {
        if let entry = sebelum(version, one.kode, one.entri), let row = facts[entry]?[one.kode] {
          again.append(row)
        } else {
          gone.append(one.kode)
        }
      }
      return again.kelompok(ImporNomenklatur.sekaligus).map { KodeNomenklaturDicatat(nomenklatur: version, baris: $0) }
        + gone.kelompok(ImporNomenklatur.sekaligus).map {
          KodeNomenklaturDicabut(nomenklatur: version, kode: $0, alasan: alasan)
        }
    }
  }

  private func riwayat(_ version: String, _ code: String) -> [Int64] {
    state.anggaran.kode[version]?.riwayat(code) ?? []
  }

  /// The entry before that of the import; a withdrawal holds no wording.
  private func sebelum(_ version: String, _ code: String, _ entry: Int64) -> Int64? {
    riwayat(version, code).last { $0 < entry }
  }
}

extension Array {
  /// The same in parts of at most so many.
  fileprivate func kelompok(_ most: Int) -> [[Element]] {
    stride(from: 0, to: count, by: most).map { Array(self[$0..<Swift.min($0 + most, count)]) }
  }
}
