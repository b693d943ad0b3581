import Foundation
import HashTreeCollections
import Journal

/// A state as parts that can be written and read side by side: one for the pemda, one for each perangkat daerah.
public enum SnapshotCodec {
  /// Raised with every change of the state's shape; snapshots of another version are ignored and made anew.
  public static let formatVersion = 30

  private struct Umum: Codable {
    let posisi: Int64
    let perubahanRencana: Int64
    let perubahanProgram: Int64
    let pemda: Tercatat<PemdaDitetapkan>?
    let skala: Daftar<SkalaDitetapkan>
    let anggaran: AnggaranPemda
    let jadwal: JadwalPengisian
    let hariJurnal: HariJurnal
    let impor: TreeDictionary<Int64, ImporTercatat>
  }

  private static let namaUmum = "umum"

  /// The parts of a state.
  static func encode(_ state: State) throws -> [SnapshotPart] {
    let encoder = JSONEncoder()
    let head = try encoder.encode(
      Umum(
        posisi: state.posisi, perubahanRencana: state.perubahanRencana, perubahanProgram: state.perubahanProgram,
        pemda: state.pemda, skala: state.skala, anggaran: state.anggaran, jadwal: state.jadwal,
        hariJurnal: state.hariJurnal, impor: state.impor))
    let units = try state.unit.map { SnapshotPart(name: "unit/\($0.key)", bytes: try encoder.encode($0.value)) }
    return [SnapshotPart(name: namaUmum, bytes: head)] + units
  }

  /// The state of the parts; `nil` when the common part is missing.
  static func decode(_ parts: [SnapshotPart]) async throws -> State? {
    guard let head = parts.first(where: { $0.name == namaUmum }) else { return nil }
    let common = try JSONDecoder().decode(Umum.self, from: head.bytes)
    var state = State()
    state.posisi = common.posisi
    state.perubahanRencana = common.perubahanRencana
    state.perubahanProgram = common.perubahanProgram
    state.pemda = common.pemda
    state.skala = common.skala
    state.anggaran = common.anggaran
    state.jadwal = common.jadwal
    state.hariJurnal = common.hariJurnal
    state.impor = common.impor
    try await withThrowingTaskGroup(of: UnitState.self) { group in
      for part in parts where part.name != namaUmum {
        group.addTask { try JSONDecoder().decode(UnitState.self, from: part.bytes) }
      }
      for try await unit in group { state.unit[unit.id] = unit }
    }
    return state
  }
}
