import Foundation
public import Journal

extension Application {
  /// Undoes an import: what each of its rows replaced is recorded again, and what there was nothing before is withdrawn.
  /// - Parameters:
  ///   - entri: the entry of the import.
  ///   - alasan: why.
  /// - Throws: ``CommandFailure``; nothing is undone when anything of the import was changed since.
  @discardableResult
  public func batalkanImpor(
    _ entri: Int64, alasan: String, oleh pelaku: Pelaku
  ) async throws(CommandFailure) -> [Envelope] {
    let state = state
    guard let known = state.impor[entri] else {
      throw .refused(index: 0, .isian("entri", "Impor dengan nomor catatan \(entri) tidak ada. Periksa nomornya."))
    }
    let marker = ImporDibatalkan(unit: known.isi.unit, entri: entri, alasan: alasan)
    do throws(Penolakan) {
      try marker.periksa(state)
    } catch {
      throw .refused(index: 0, error)
    }
    let rows = try await facts(known)
    let nomenklatur = PembatalanNomenklatur(state: state, baris: rows, alasan: alasan)
    var before: [Envelope] = []
    do {
      before = try await entries(rows.flatMap { $0.sebelumnya(state) } + nomenklatur.sebelumnya)
    } catch {
      throw .journal(error)
    }
    let earlier = Dictionary(before.map { ($0.sequence, $0) }) { first, _ in first }
    let undo = PembatalanImpor(
      state: state, baris: rows.filter { $0.fakta.nomenklaturTersentuh == nil }, sebelumnya: earlier, alasan: alasan)
    let restoring: [any Event]
    do throws(Penolakan) {
      restoring = try undo.pemulihan() + nomenklatur.pemulihan(earlier)
    } catch {
      throw .refused(index: 0, error)
    }
    return try await execute(
      Command(
        oleh: pelaku, [marker] + restoring, terlihat: rows.compactMap { $0.terlihat(state) },
        nomenklaturTerlihat: nomenklatur.terlihat))
  }

  private func facts(_ known: ImporTercatat) async throws(CommandFailure) -> [PembatalanImpor.Baris] {
    do {
      let decoder = JSONDecoder()
      return try await entries(in: known.rentang).compactMap { entry in
        let event = try? EventCatalog.decode(
          kind: entry.head.kind, schemaVersion: entry.head.schemaVersion, payload: entry.payload, with: decoder)
        return (event as? any FaktaTerimpor).map { PembatalanImpor.Baris(fakta: $0, entri: entry.sequence) }
      }
    } catch {
      throw .journal(error)
    }
  }
}

/// The facts that restore what stood before an import.
struct PembatalanImpor {
  /// A fact of the import.
  struct Baris {
    let fakta: any FaktaTerimpor
    let entri: Int64

    /// Every entry that touched what it records, oldest first.
    func riwayat(_ state: State) -> [Int64] {
      guard let unit = fakta.pemilik.flatMap({ state.unit[$0] }) else { return [] }
      return fakta.objek.map { unit.riwayat($0) } ?? unit.organisasi.identitas.semuaEntri
    }

    /// The entries before its own.
    func sebelumnya(_ state: State) -> ArraySlice<Int64> { riwayat(state).prefix { $0 < entri } }

    /// What it records, as it stands.
    func terlihat(_ state: State) -> Terlihat? { fakta.pemilik.map { state.terlihat(unit: $0, fakta.objek) } }

    func nama(_ state: State) -> String {
      guard let unit = fakta.pemilik.flatMap({ state.unit[$0] }) else { return fakta.pemilik ?? "" }
      return fakta.objek.map { "\($0.nama(dalam: unit)) (\(unit.nama))" } ?? unit.nama
    }
  }

  private static let disebut = 5

  let state: State
  let baris: [Baris]
  /// The entries before the import that touched the same objects.
  let sebelumnya: [Int64: Envelope]
  let alasan: String

  /// The facts, the last row of the import first: each was checked on top of those before it.
  /// - Throws: ``Penolakan`` naming what was changed since.
  func pemulihan() throws(Penolakan) -> [any Event] {
    let changed = baris.filter { $0.riwayat(state).last != $0.entri }
    guard changed.isEmpty else {
      throw .keadaan(
        "entri",
        "Impor ini tidak dapat dibatalkan karena sudah diubah atau diproses sesudahnya: \(sebut(changed)). Perbaiki satu per satu."
      )
    }
    var facts: [any Event] = []
    var without: [Baris] = []
    for row in baris.reversed() {
      if let earlier = fakta(sebelum: row) {
        facts.append(earlier)
      } else if let objek = row.fakta.objek, let unit = row.fakta.pemilik {
        facts.append(PencatatanDicabut(unit: unit, objek: objek, alasan: alasan))
      } else {
        without.append(row)
      }
    }
    guard without.isEmpty else {
      throw .keadaan(
        "entri",
        "Impor ini tidak dapat dibatalkan karena menetapkan perangkat daerah baru, yang tidak dapat dicabut: \(sebut(without)). Isi hari terakhirnya, atau perbaiki datanya."
      )
    }
    return facts
  }

  /// The fact that gave the value before; `nil` when there was none, or it had been withdrawn.
  private func fakta(sebelum row: Baris) -> (any Event)? {
    let kinds = [type(of: row.fakta).kind, PencatatanDicabut.kind]
    let last = row.sebelumnya(state).reversed().lazy.compactMap { sebelumnya[$0] }
      .first { kinds.contains($0.head.kind) }
    guard let last, last.head.kind == kinds[0] else { return nil }
    let before = try? EventCatalog.decode(
      kind: last.head.kind, schemaVersion: last.head.schemaVersion, payload: last.payload, with: JSONDecoder())
    return (before as? any FaktaTerimpor)?.dipulihkan(alasan: alasan) ?? before
  }

  private func sebut(_ rows: [Baris]) -> String {
    let rest = rows.count - Self.disebut
    return rows.prefix(Self.disebut).map { $0.nama(state) }.joined(separator: "; ")
      + (rest > 0 ? "; dan \(rest) lainnya" : "")
  }
}
