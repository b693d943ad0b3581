import Foundation
import Testing

@testable import Selaras

/// Who may record what: every kind of fact against every role.
@Suite struct WewenangTests {
  private static let planners: Set<Peran> = [.administrator, .perencana]
  private static let own: Set<Peran> = [.operator, .kepala]
  private static let documented: [String: Set<Peran>] = [
    "organisasi.pemda-ditetapkan": planners,
    "organisasi.perangkat-daerah-ditetapkan": [.administrator],
    "organisasi.jabatan-ditetapkan": own.union([.administrator]),
    "organisasi.unit-kerja-ditetapkan": own.union([.administrator]),
    "organisasi.nama-berganti": [.administrator],
    "organisasi.pembentukan-dibatalkan": [.administrator],
    "organisasi.pemegang-jabatan-dicatat": own.union([.administrator]),
    "organisasi.profil-dicatat": own.union([.administrator]),
    "organisasi.kepegawaian-dicatat": own.union([.administrator]),
    "perencanaan.versi-renstra-ditetapkan": planners,
    "perencanaan.status-versi-berubah": [.perencana],
    "perencanaan.status-rencana-berubah": [.perencana],
    "perencanaan.tujuan-ditetapkan": planners.union([.operator]),
    "perencanaan.sasaran-ditetapkan": planners.union([.operator]),
    "perencanaan.indikator-ditetapkan": planners.union([.operator]),
    "perencanaan.telaah-smart-dicatat": planners,
    "perencanaan.keputusan-iku-ditetapkan": planners.union(own),
    "perencanaan.target-ditetapkan": planners.union([.operator]),
    "perencanaan.program-rencana-ditetapkan": planners.union([.operator]),
    "perencanaan.simpul-pohon-ditetapkan": planners.union(own),
    "perencanaan.dukungan-lintas-dicatat": planners.union(own),
    "perencanaan.dukungan-lintas-ditanggapi": own,
    "perencanaan.temuan-dikecualikan": planners,
    "perencanaan.rencana-tahunan-ditetapkan": planners.union(own),
    "perencanaan.baris-rencana-ditetapkan": planners.union(own),
    "perencanaan.evaluasi-rencana-dicatat": planners.union(own),
    "perencanaan.kinerja-layanan-dicatat": planners.union(own),
    "perencanaan.isu-dicatat": planners.union(own),
    "perencanaan.usulan-dicatat": planners.union(own),
    "perjanjian.perjanjian-kinerja-ditetapkan": planners.union([.kepala]),
    "perjanjian.naskah-pk-ditetapkan": planners.union(own),
    "perjanjian.status-pk-berubah": planners.union(own).union([.pejabat, .pimpinan]),
    "perjanjian.rencana-aksi-ditetapkan": planners.union(own),
    "perjanjian.baris-rencana-aksi-ditetapkan": planners.union(own),
    "perjanjian.status-rencana-aksi-berubah": planners.union(own).union([.pejabat, .pimpinan]),
    "pengukuran.realisasi-dicatat": own,
    "pengukuran.status-realisasi-berubah": planners.union(own).union([.pimpinan]),
    "pengukuran.bukti-dilampirkan": own,
    "pengukuran.pembanding-dicatat": planners.union(own),
    "pengukuran.skala-ditetapkan": [.administrator],
    "pengukuran.kebijakan-ditetapkan": [.administrator],
    "pengukuran.jadwal-ditetapkan": [.administrator],
    "pengukuran.isian-dibuka": [.administrator],
    "anggaran.simpul-ditetapkan": planners.union([.operator]),
    "anggaran.pagu-ditetapkan": planners.union([.operator]),
    "anggaran.realisasi-dicatat": own.union([.administrator]),
    "anggaran.pemetaan-ditetapkan": planners.union([.operator]),
    "anggaran.rekap-belanja-dicatat": own.union([.administrator]),
    "anggaran.nomenklatur-ditetapkan": planners,
    "anggaran.kode-nomenklatur-dicatat": planners,
    "anggaran.kode-nomenklatur-dicabut": planners,
    "anggaran.nomenklatur-dipilih": planners.union([.operator]),
    "anggaran.lra-dicatat": [.administrator],
    "anggaran.pengesahan-dicatat": planners.union(own),
    "anggaran.pagu-program-dicatat": planners.union([.operator]),
    "pelaporan.narasi-ditulis": own,
    "pelaporan.analisis-dicatat": own,
    "pelaporan.penghargaan-dicatat": own,
    "pelaporan.inovasi-dicatat": own,
    "pelaporan.struktur-dipilih": own.union([.administrator]),
    "pelaporan.laporan-dibekukan": [.kepala, .pimpinan],
    "evaluasi.rekomendasi-dicatat": [.evaluator, .administrator],
    "evaluasi.tindak-lanjut-dicatat": own.union([.evaluator]),
    "evaluasi.reviu-dinyatakan": [.evaluator],
    "evaluasi.naskah-direviu": own.union([.evaluator]),
    "evaluasi.temuan-ditanggapi": own.union([.evaluator]),
    "evaluasi.tanggapan-dinilai": [.evaluator],
    "evaluasi.daftar-uji-diisi": [.evaluator],
    "inti.pencatatan-dicabut": planners.union(own).union([.evaluator]),
    "inti.impor-diterapkan": planners.union(own),
    "inti.impor-dibatalkan": planners.union(own),
  ]

  /// The facts by which pimpinan acts for the kepala that the pemda does not have.
  private static let approvals: Set<String> = [
    "pengukuran.status-realisasi-berubah", "pelaporan.laporan-dibekukan", "perjanjian.status-pk-berubah",
    "perjanjian.status-rencana-aksi-berubah",
  ]

  @Test func everyKindIsDocumented() {
    #expect(Set(Self.documented.keys) == Set(EventCatalog.types.map { $0.kind }))
  }

  /// Facts that stand neither in the sample nor in the small agency.
  private static let more: [any Event] = [
    StatusPkBerubah(unit: "kecamatan-juai", tahun: 2024, jabatan: ["camat"], nomor: 0, aksi: .ajukan),
    ImporDiterapkan(
      unit: "kecamatan-juai", jenis: .realisasi,
      lembar: BerkasImpor(nama: "b.csv", sidik: String(repeating: "0", count: 64)), banyaknya: 1),
    DukunganLintasDicatat(unit: "kecamatan-juai", simpulPohon: "n", mitra: "kecamatan-batumandi", kontribusi: "Data"),
    DukunganLintasDitanggapi(
      unit: "kecamatan-juai", permintaan: KunciSimpul(unit: "setda", id: "n"), jawaban: .diterima, diputuskan: false),
    ImporDibatalkan(unit: "kecamatan-juai", entri: 1, alasan: "Salah"),
    PembentukanDibatalkan(unit: "kecamatan-juai", alasan: "Salah"),
    StatusRencanaBerubah(unit: "kecamatan-juai", rencana: "renja-2024", aksi: .tutup),
    KodeNomenklaturDicabut(nomenklatur: "2024", kode: ["7"], alasan: "Salah"),
  ]

  /// The first fact of each kind in the sample; of kinds that the sample has not, the one of the small agency.
  private static let found = Result { () throws -> [String: any Event] in
    let events = try SampleData.lines().flatMap(\.command.events) + SemuaObjek.facts().map(\.fact) + more
    return Dictionary(events.map { (type(of: $0).kind, $0) }) { first, _ in first }
  }

  private static func examples() throws -> [String: any Event] { try found.get() }

  @Test(arguments: Peran.allCases)
  func roles(_ peran: Peran) throws {
    let examples = try Self.examples()
    for (kind, allowed) in Self.documented {
      let event = try #require(examples[kind])
      let unit = peran.terikatUnit ? event.pemilik : nil
      #expect(Self.mayRecord(event, Pelaku(akun: "a", peran: peran, unit: unit)) == allowed.contains(peran), "\(kind)")
    }
  }

  @Test(arguments: [Peran.operator, .kepala], [nil, "kecamatan-halong", ""])
  func nothingOutsideTheOwnUnit(_ peran: Peran, _ unit: String?) throws {
    for (kind, event) in try Self.examples() {
      #expect(!Self.mayRecord(event, Pelaku(akun: "a", peran: peran, unit: unit)), "\(kind)")
    }
  }

  @Test func readersRecordNothingAndPimpinanOnlyApproves() {
    #expect(Self.documented.values.allSatisfy { !$0.contains(.publik) })
    #expect(Set(Self.documented.filter { $0.value.contains(.pimpinan) }.keys) == Self.approvals)
  }

  /// The pemda has no operator and no kepala; pimpinan approves its figures and records nothing.
  @Test func whoActsForThePemda() {
    for type in EventCatalog.types {
      let roles = type.wewenang.peran(.pemda)
      #expect(!roles.isEmpty && roles.isDisjoint(with: Self.own), "\(type.kind)")
      #expect(roles.contains(.pimpinan) == Self.approvals.contains(type.kind), "\(type.kind)")
      if type.wewenang.peran.contains(.operator) { #expect(roles.isSuperset(of: Self.planners), "\(type.kind)") }
      #expect(type.wewenang.peran(.kecamatan) == type.wewenang.peran)
    }
  }

  @Test func aRefusalNamesWhoMay() throws {
    let event = try #require(try Self.examples()["evaluasi.reviu-dinyatakan"])
    let refusal = #expect(throws: Penolakan.self) {
      try State().memutuskan(Command(oleh: Pelaku(akun: "a", peran: .operator, unit: "u"), [event]), mulai: 1)
    }
    #expect(refusal?.pesan.contains(Peran.evaluator.nama) == true)
  }

  /// Whether the role is let through; the empty state may still refuse the fact for other reasons.
  private static func mayRecord(_ event: any Event, _ pelaku: Pelaku) -> Bool {
    do {
      _ = try State().memutuskan(Command(oleh: pelaku, [event]), mulai: 1)
      return true
    } catch {
      return error.sebab != .wewenang
    }
  }
}
