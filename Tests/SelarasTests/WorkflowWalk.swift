import Foundation
import Sakip
import Testing

@testable import Selaras

/// Random actions of random roles on random days on one realisasi of the sample, each compared with what the table, the
/// lock and the four eyes say of it.
struct WorkflowWalk {
  static let unit = "kecamatan-juai"
  static let periode = "2025"
  private static let indikator = "lkd"
  private static let alasan = "Bukti belum sesuai."
  private static let tenggat = Tanggal(hariSejak1970: 20_463)
  private static let kunci = Tanggal(hariSejak1970: 20_473)

  /// What one step tries.
  private enum Step {
    case isi
    case aksi(AlurRealisasi.Aksi)
    case buka(sampai: Tanggal)
    case tutup

    var milikAdministrator: Bool {
      switch self {
      case .isi, .aksi: false
      case .buka, .tutup: true
      }
    }
  }

  private(set) var state: State
  private(set) var accepted = 0
  private(set) var refused = 0
  private(set) var refusedByLock = 0
  private(set) var seen: Set<StatusRealisasi> = []
  private var random: SplitMix64
  private var hari = Tanggal(hariSejak1970: 20_454)
  private var dibukaSampai: Tanggal?
  private var pengaju: String?
  private var terlambat: Int?

  /// Starts at the end of the sample, in a year without realisasi that is due on 10 January and locked after the 20th.
  init(seed: UInt64) async throws {
    state = try await SampleData.application().state
    state.terapkan(JadwalDitetapkan(tahun: 2025, jenis: .tahun, tenggat: 10, kunci: 20), entri: state.posisi + 1)
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

  /// One random action, now and then a day later; fails the test when state or refusal differ from what is expected.
  mutating func step() throws {
    if Int.random(in: 0..<40, using: &random) == 0 { hari = Tanggal(hariSejak1970: hari.hariSejak1970 + 1) }
    let step = try nextStep()
    let pelaku = try nextActor(step)
    let own = !pelaku.peran.terikatUnit || pelaku.unit == Self.unit
    let alasan = try #require([nil, "", "  ", Self.alasan, Self.alasan].randomElement(using: &random))
    let before = state.unit[Self.unit]?.status(Self.indikator, Self.periode)
    let expected = own ? expectation(before, pelaku, step, alasan) : nil
    let isExpected = own && (expected != nil || mayOpen(pelaku, step, alasan))
    let moment = ZonaWaktu.wita.akhir(hari)
    do throws(Penolakan) {
      let command = Command(oleh: pelaku, [try proposal(step, alasan)])
      state = try state.memutuskan(command, mulai: state.posisi + 1, waktu: moment)
      accepted += 1
      #expect(isExpected, "\(pelaku) \(step)")
      note(step, pelaku)
    } catch {
      refused += 1
      if error.pesan.contains("terkunci sejak berakhirnya") { refusedByLock += 1 }
      #expect(!isExpected, "\(pelaku) \(step): \(error.pesan)")
      #expect(!error.pesan.isEmpty && !error.bidang.isEmpty)
    }
    let after = state.unit[Self.unit]?.status(Self.indikator, Self.periode)
    #expect(after == expected ?? before, "\(pelaku) \(step) pada \(String(describing: before))")
    if let after { seen.insert(after) }
    let first = Periode(kode: Self.periode).flatMap {
      state.unit[Self.unit]?.pengukuran.pengajuan(Self.indikator, $0)
    }
    #expect(first?.terlambat == terlambat)
  }

  /// Anybody; for what only administrators do, one of them every other time. Now and then two roles share an account.
  private mutating func nextActor(_ step: Step) throws -> Pelaku {
    let drawn = try #require(Peran.allCases.randomElement(using: &random))
    let peran = if step.milikAdministrator, Bool.random(using: &random) { Peran.administrator } else { drawn }
    let unit = Bool.random(using: &random) ? Self.unit : "kecamatan-batumandi"
    return Pelaku(
      akun: Int.random(in: 0..<4, using: &random) == 0 ? "rangkap" : peran.rawValue, peran: peran,
      unit: peran.terikatUnit ? unit : nil)
  }

  private mutating func nextStep() throws -> Step {
    switch Int.random(in: 0..<24, using: &random) {
    case 0..<3: return .isi
    case 3..<6:
      let distance = Int.random(in: -2..<30, using: &random)
      return .buka(sampai: Tanggal(hariSejak1970: hari.hariSejak1970 + distance))
    case 6: return .tutup
    default: return .aksi(try #require(AlurRealisasi.Aksi.allCases.randomElement(using: &random)))
    }
  }

  private func proposal(_ step: Step, _ alasan: String?) throws(Penolakan) -> any Event {
    guard let period = Periode(kode: Self.periode) else { throw .isian("periode", Self.periode) }
    switch step {
    case .isi:
      return RealisasiDicatat(
        unit: Self.unit, indikator: Self.indikator, periode: period, nilai: .angka(ExactDecimal(80)))
    case .aksi(let aksi):
      return StatusRealisasiBerubah(
        unit: Self.unit, periode: period, indikator: [Self.indikator], aksi: aksi, alasan: alasan)
    case .buka(let day):
      return IsianDibuka(unit: Self.unit, periode: period, sampai: day, alasan: alasan ?? "")
    case .tutup:
      return PencatatanDicabut(
        unit: Self.unit, objek: .pembukaanIsian(periode: period), alasan: alasan ?? "")
    }
  }

  private mutating func note(_ step: Step, _ pelaku: Pelaku) {
    switch step {
    case .isi: pengaju = nil
    case .aksi(.ajukan):
      pengaju = pelaku.akun
      if terlambat == nil { terlambat = max(0, hari.hariSejak1970 - Self.tenggat.hariSejak1970) }
    case .aksi: break
    case .buka(let day): dibukaSampai = day
    case .tutup: dibukaSampai = nil
    }
  }

  private var terkunci: Bool { hari > Self.kunci && dibukaSampai.map { $0 < hari } ?? true }

  /// Whether an opening, or its end, must be accepted.
  private func mayOpen(_ pelaku: Pelaku, _ step: Step, _ alasan: String?) -> Bool {
    guard pelaku.peran == .administrator, alasan == Self.alasan else { return false }
    switch step {
    case .buka(let day): return day >= hari
    case .tutup: return dibukaSampai != nil
    case .isi, .aksi: return false
    }
  }

  /// The state after a step; `nil` when it must be refused or leaves the state as it is.
  private func expectation(
    _ before: StatusRealisasi?, _ pelaku: Pelaku, _ step: Step, _ alasan: String?
  ) -> StatusRealisasi? {
    switch step {
    case .buka, .tutup: return nil
    case .isi:
      let writable = before == nil || before == .draft || before == .dikembalikan
      return writable && !terkunci && (pelaku.peran == .operator || pelaku.peran == .kepala) ? .draft : nil
    case .aksi(let aksi):
      let arrow = AlurRealisasi.tabel.first {
        $0.dari == before && $0.aksi == aksi && $0.peran.contains(pelaku.peran)
      }
      guard let arrow, !arrow.perluAlasan || alasan == Self.alasan else { return nil }
      if aksi == .ajukan && terkunci || aksi == .verifikasi && pengaju == pelaku.akun { return nil }
      return arrow.ke
    }
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
