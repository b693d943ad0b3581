import Foundation
import Sakip
import Selaras
import Testing

/// Random actions of random roles on one realisasi of the sample, each compared with what the table says of it.
struct WorkflowWalk {
  static let unit = "kecamatan-juai"
  static let periode = "2025"
  private static let indikator = "lkd"

  private(set) var state: State
  private(set) var accepted = 0
  private(set) var refused = 0
  private(set) var seen: Set<StatusRealisasi> = []
  private var random: SplitMix64

  /// Starts at the end of the sample, in a year without realisasi.
  init(seed: UInt64) async throws {
    state = try await SampleData.application().state
    random = SplitMix64(state: seed)
  }

  func event(_ aksi: AlurRealisasi.Aksi, _ indikator: [String], alasan: String?) throws -> StatusRealisasiBerubah {
    StatusRealisasiBerubah(
      unit: Self.unit, periode: try #require(Periode(kode: Self.periode)), indikator: indikator, aksi: aksi,
      alasan: alasan)
  }

  private func value(_ indikator: String) throws -> RealisasiDicatat {
    RealisasiDicatat(
      unit: Self.unit, indikator: indikator, periode: try #require(Periode(kode: Self.periode)),
      nilai: .angka(ExactDecimal(80)))
  }

  /// Enters a value as the operator.
  mutating func fill(_ indikator: String) throws {
    let pelaku = Pelaku(akun: "o", peran: .operator, unit: Self.unit)
    state = try state.memutuskan(Command(oleh: pelaku, [value(indikator)]), mulai: state.posisi + 1)
  }

  /// One random action; fails the test when state or refusal differ from the table.
  mutating func step() throws {
    let peran = try #require(Peran.allCases.randomElement(using: &random))
    let own = Bool.random(using: &random) || !peran.terikatUnit
    let pelaku = Pelaku(
      akun: "a", peran: peran, unit: peran.terikatUnit ? (own ? Self.unit : "kecamatan-batumandi") : nil)
    let aksi =
      Int.random(in: 0..<8, using: &random) == 0 ? nil : AlurRealisasi.Aksi.allCases.randomElement(using: &random)
    let alasan = try #require([nil, "", "  ", "Bukti belum sesuai."].randomElement(using: &random))
    let before = state.unit[Self.unit]?.status(Self.indikator, Self.periode)
    let expected = own ? expectation(before, peran, aksi, alasan) : nil
    let proposal: any Event = try aksi.map { try event($0, [Self.indikator], alasan: alasan) } ?? value(Self.indikator)
    do {
      state = try state.memutuskan(Command(oleh: pelaku, [proposal]), mulai: state.posisi + 1)
      accepted += 1
    } catch {
      refused += 1
      #expect(expected == nil, "\(peran) \(String(describing: aksi)): \(error.pesan)")
      #expect(!error.pesan.isEmpty && !error.bidang.isEmpty)
    }
    let after = state.unit[Self.unit]?.status(Self.indikator, Self.periode)
    #expect(after == expected ?? before, "\(peran) \(String(describing: aksi)) pada \(String(describing: before))")
    if let after { seen.insert(after) }
  }

  /// The state after an action; `nil` when it must be refused.
  private func expectation(
    _ before: StatusRealisasi?, _ peran: Peran, _ aksi: AlurRealisasi.Aksi?, _ alasan: String?
  ) -> StatusRealisasi? {
    guard let aksi else {
      let writable = before == nil || before == .draft || before == .dikembalikan
      return writable && (peran == .operator || peran == .kepala) ? .draft : nil
    }
    let arrow = AlurRealisasi.tabel.first { $0.dari == before && $0.aksi == aksi && $0.peran.contains(peran) }
    guard let arrow, !arrow.perluAlasan || alasan == "Bukti belum sesuai." else { return nil }
    return arrow.ke
  }
}

/// A small generator with a seed, so that a walk that fails can be walked again.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
