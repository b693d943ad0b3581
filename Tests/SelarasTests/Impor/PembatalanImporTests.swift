import Journal
import Sakip
import Testing

@testable import Selaras

@Suite("Applying a sheet, and undoing it")
struct PembatalanImporTests {
  static func application(_ more: [any Event] = []) async throws -> Application {
    let application = try await Application(
      journal: InMemoryJournal(), clock: { Timestamp(millisecondsSince1970: 1_760_000_000_000) })
    let base: [any Event] = [
      PerangkatDaerahDitetapkan(id: SmallAgency.unit, nama: "U", jenis: .dinas, jabatanKepala: "K", tempat: "T"),
      TujuanDitetapkan(unit: SmallAgency.unit, id: "t", nama: "Tujuan"),
    ]
    try await application.execute(Command(oleh: SheetFixture.administrator, base + SheetFixture.facts))
    if !more.isEmpty { try await application.execute(Command(oleh: SheetFixture.operatorU, more)) }
    return application
  }

  static func apply(_ application: Application, _ jenis: JenisImpor, _ rows: [String]) async throws -> Int64 {
    let command = try #require(SheetFixture.periksa(jenis, rows, pada: application.state).command)
    return try #require(try await application.execute(command).first?.sequence)
  }

  private static func value(_ application: Application, _ kode: String) throws -> Nilai? {
    try #require(application.state.unit[SmallAgency.unit])
      .pengukuran.realisasi("ikm", try #require(Periode(kode: kode)))?.nilai
  }

  @Test("One transaction: the import, its rows after it, known by their range")
  func applied() async throws {
    let application = try await Self.application()
    let entry = try await Self.apply(application, .realisasi, ["u|ikm|2024-T1|80", "u|ikm|2024-T2|81"])
    let known = try #require(application.state.impor[entry])
    #expect(known.isi.lembar == SheetFixture.berkas && known.isi.unit == SmallAgency.unit && known.dibatalkan == nil)
    #expect(known.rentang == entry + 1...entry + 2 && application.state.posisi == entry + 2)
    let entries = try await application.entries(in: known.rentang)
    #expect(entries.map(\.head.kind) == [RealisasiDicatat.kind, RealisasiDicatat.kind])
  }

  @Test("A sheet whose rows were changed after it was checked is refused when it is applied")
  func changedBeforeItIsApplied() async throws {
    let application = try await Self.application()
    let command = try #require(
      SheetFixture.periksa(.realisasi, ["u|ikm|2024-T1|80"], pada: application.state).command)
    try await application.execute(
      Command(oleh: SheetFixture.operatorU, [try #require(SmallAgency.realisasi("2024-T1", "70"))]))
    let failure = await #expect(throws: CommandFailure.self) { try await application.execute(command) }
    #expect(failure?.description.contains("sudah diubah sejak Anda membukanya") == true)
    #expect(application.state.impor.isEmpty)
  }

  @Test("In a closed year a row gives the reason of its change; undoing it gives its own")
  func closedYear() async throws {
    let january = RealisasiAnggaranDicatat(
      unit: SmallAgency.unit, tahun: 2024, subKegiatan: "s1", sampaiBulan: 1, jumlah: Rupiah(100))
    let application = try await Self.application([january])
    try await application.execute(
      Command(oleh: SheetFixture.administrator, [JadwalDitetapkan(tahun: 2024, jenis: .bulan, tenggat: 10)]))
    let refused = SheetFixture.periksa(.anggaran, ["u|#2024|s1|#1|#5"], pada: application.state)
    #expect(refused.pesan.map(\.kolom) == ["Alasan perubahan"] && refused.command == nil)
    let head = "Kode perangkat daerah|Tahun|Kode sub kegiatan|Bulan|Realisasi sejak Januari|Alasan perubahan"
    let sheet = SheetFixture.sheet([head, "u|#2024|s1|#1|#5|Salah baca"])
    let checked = application.state.memeriksa(
      sheet, SheetFixture.berkas, jenis: .anggaran, oleh: SheetFixture.operatorU, pada: SheetFixture.waktu)
    let command = try #require(checked.command)
    let entry = try #require(try await application.execute(command).first?.sequence)
    func spent() -> BelanjaKumulatif? {
      application.state.unit[SmallAgency.unit]?.anggaran.tahun[2024]?.subKegiatan["s1"]?.belanja(sampaiBulan: 1)
    }
    #expect(spent()?.jumlah == Rupiah(5))
    try await application.batalkanImpor(entry, alasan: "Salah lembar", oleh: SheetFixture.operatorU)
    #expect(spent()?.jumlah == Rupiah(100))
    let last = try await application.entries([application.state.posisi])
    #expect(last.map { String(decoding: $0.payload, as: UTF8.self) }.allSatisfy { $0.contains("Salah lembar") })
  }

  @Test("Amounts of an approved budget are restored with the reason of the undoing, however long it is")
  func approvedBudget() async throws {
    let approval = PengesahanDicatat(
      unit: SmallAgency.unit, tahun: 2024, versi: .murni, tanggal: Tanggal(hariSejak1970: 19_723), nomor: "1")
    let application = try await Self.application([approval])
    let entry = try await Self.apply(application, .pagu, ["u|#2024|s1||||murni|#1200|||Salah ketik"])
    let reason = String(repeating: "a", count: 2000)
    try await application.batalkanImpor(entry, alasan: reason, oleh: SheetFixture.operatorU)
    let amount = application.state.unit[SmallAgency.unit]?.anggaran.tahun[2024]?.subKegiatan["s1"]?.pagu[.murni]?.isi
    #expect(amount?.jumlah == Rupiah(1_000) && amount?.alasan == reason)
  }

  @Test("An amount of a month alone is not applied when the month before was changed since the preview")
  func monthBeforeChanged() async throws {
    func january(_ amount: Int) -> RealisasiAnggaranDicatat {
      RealisasiAnggaranDicatat(
        unit: SmallAgency.unit, tahun: 2024, subKegiatan: "s1", sampaiBulan: 1, jumlah: Rupiah(amount))
    }
    let application = try await Self.application([january(100)])
    let result = SheetFixture.periksa(.anggaran, ["u|#2024|s1|#2||#50"], pada: application.state)
    #expect(result.baris.map(\.sesudah) == ["Rp150"])
    let command = try #require(result.command)
    try await application.execute(Command(oleh: SheetFixture.operatorU, [january(200)]))
    let failure = await #expect(throws: CommandFailure.self) { try await application.execute(command) }
    #expect(
      failure?.description.contains("sampai dengan Januari 2024 sudah diubah") == true, "\(String(describing: failure))"
    )
  }

  @Test("A perangkat daerah that another administrator set since the preview is not overwritten")
  func unitChangedBeforeItIsApplied() async throws {
    let application = try await Self.application()
    let checked = application.state
    func set(_ id: String, _ name: String) async throws {
      let fact = PerangkatDaerahDitetapkan(id: id, nama: name, jenis: .dinas, jabatanKepala: "K", tempat: "T")
      try await application.execute(Command(oleh: SheetFixture.administrator, [fact]))
    }
    try await set("lain", "Dinas Berganti Nama")
    try await set("baru", "Dinas Baru")
    for (id, name) in [("lain", "Dinas Berganti Nama"), ("baru", "Dinas Baru")] {
      let command = try #require(
        SheetFixture.periksa(.unit, ["\(id)|Nama Dari Lembar|dinas|K|T"], pada: checked).command)
      let failure = await #expect(throws: CommandFailure.self) { try await application.execute(command) }
      #expect(
        failure?.description.contains("Perangkat daerah “\(name)” sudah diubah sejak Anda membukanya") == true)
      #expect(application.state.unit[id]?.nama == name)
    }
  }

  @Test("What was there comes back, what was not is withdrawn, and the history tells it")
  func undone() async throws {
    let before = try #require(SmallAgency.realisasi("2024-T1", "70"))
    let application = try await Self.application([before])
    let entry = try await Self.apply(application, .realisasi, ["u|ikm|2024-T1|80", "u|ikm|2024-T2|81"])
    try await application.batalkanImpor(entry, alasan: "Salah berkas", oleh: SheetFixture.operatorU)
    #expect(try Self.value(application, "2024-T1") == .angka(ExactDecimal(70)))
    #expect(try Self.value(application, "2024-T2") == nil)
    #expect(application.state.impor[entry]?.dibatalkan == entry + 3)
    let unit = try #require(application.state.unit[SmallAgency.unit])
    let period = try #require(Periode(kode: "2024-T1"))
    #expect(unit.riwayat(.realisasi(indikator: "ikm", periode: period)) == [entry - 1, entry + 1, entry + 5])
    let again = await #expect(throws: CommandFailure.self) {
      try await application.batalkanImpor(entry, alasan: "Lagi", oleh: SheetFixture.operatorU)
    }
    #expect(again?.description.contains("sudah dibatalkan") == true)
    _ = try await Self.apply(application, .realisasi, ["u|ikm|2024-T2|81"])
    #expect(try Self.value(application, "2024-T2") == .angka(ExactDecimal(81)))
  }

  @Test("An object that was withdrawn before the import is withdrawn again")
  func withdrawnBefore() async throws {
    let period = try #require(Periode(kode: "2024-T1"))
    let application = try await Self.application([
      try #require(SmallAgency.realisasi("2024-T1", "70")),
      PencatatanDicabut(
        unit: SmallAgency.unit, objek: .realisasi(indikator: "ikm", periode: period), alasan: "Salah"),
    ])
    let entry = try await Self.apply(application, .realisasi, ["u|ikm|2024-T1|80"])
    try await application.batalkanImpor(entry, alasan: "Salah berkas", oleh: SheetFixture.operatorU)
    #expect(try Self.value(application, "2024-T1") == nil)
  }

  @Test("Sheets of every kind that changed what was there")
  func everyKind() async throws {
    let document = RencanaTahunanDitetapkan(
      unit: SmallAgency.unit, id: "r", dokumen: .renja, tahun: 2024, tahap: .akhir, nama: "Renja 2024",
      tanggal: Tanggal(hariSejak1970: 19_500))
    let application = try await Self.application([document])
    let rows: [(JenisImpor, String, String)] = [
      (.pohon, "u|n1||-|hasil|Kondisi satu|-|ikm", "u|n1||-|keluaran|Kondisi dua|Karena itu|-"),
      (.renja, "u|r|7.01.02|Program satu|Hasil|1 dok", "u|r|7.01.02|Program dua|Hasil lain|2 dok|Kota"),
      (.anggaran, "u|#2024|s1|#1|#10", "u|#2024|s1|#1|#20||#20"),
      (.pagu, "u|#2024|s1||||perubahan|#900", "u|#2024|s1||||perubahan|#950"),
      (.target, "u|v|ikm|#2025|#80", "u|v|ikm|#2025|#90"),
      (.rencana, "u|v|tujuan|t|||Tujuan baru", "u|v|tujuan|t|||Tujuan lain"),
      (.rencana, "u|v|indikator|ikm|||||||#81|#82", "u|v|indikator|ikm|||IKM lain||turun||#90|#91"),
      (.nomenklatur, "2024|7.01|Kecamatan lain|7.02", "2024|7.01|Kecamatan lagi|-"),
      (.definisi, "u|ikm|Makna baru||||Survei", "u|ikm|Makna lain||||-"),
      (.unit, "lain|Dinas Lain Dua|dinas|K|T", "lain|Dinas Lain Tiga|dinas|K|T"),
      (.unitKerja, "u|uk|Bidang Satu|bidang|", "u|uk|Bidang Dua|bidang|"),
      (.jabatan, "u|seksi|Kepala Seksi|||pengawas", "u|seksi|Kepala Seksi|||administrator"),
    ]
    for (kind, first, second) in rows {
      _ = try await Self.apply(application, kind, [first])
      let stood = application.state
      let entry = try await Self.apply(application, kind, [second])
      try await application.batalkanImpor(entry, alasan: "Salah berkas", oleh: SheetFixture.pelaku(kind))
      #expect(SheetFixture.periksa(kind, [first], pada: application.state).baris.map(\.keadaan) == [.sama])
      #expect(application.state.unit["lain"]?.nama == stood.unit["lain"]?.nama)
    }
  }

  @Test("What was changed since is named, and nothing is undone")
  func changedSince() async throws {
    let application = try await Self.application()
    let entry = try await Self.apply(application, .realisasi, ["u|ikm|2024-T1|80", "u|ikm|2024-T2|81"])
    let period = try #require(Periode(kode: "2024-T2"))
    try await application.execute(
      Command(
        oleh: SheetFixture.operatorU,
        [StatusRealisasiBerubah(unit: SmallAgency.unit, periode: period, indikator: ["ikm"], aksi: .ajukan)]))
    let end = application.state.posisi
    let failure = await #expect(throws: CommandFailure.self) {
      try await application.batalkanImpor(entry, alasan: "Salah berkas", oleh: SheetFixture.operatorU)
    }
    #expect(failure?.description.contains("realisasi “IKM” Triwulan II 2024 (U)") == true)
    #expect(failure?.description.contains("Triwulan I 2024") == false && application.state.posisi == end)
  }

  @Test("Who may not record may not undo; a new perangkat daerah stays")
  func refused() async throws {
    let application = try await Self.application()
    let units = try await Self.apply(application, .unit, ["b|Baru|dinas|K|T"])
    let values = try await Self.apply(application, .realisasi, ["u|ikm|2024-T1|80"])
    let cases: [(Int64, String, Pelaku, String)] = [
      (units, "Salah", SheetFixture.administrator, "menetapkan perangkat daerah baru, yang tidak dapat dicabut: Baru"),
      (values, "", SheetFixture.operatorU, "Alasan pembatalan belum diisi."),
      (values, "Salah", Pelaku(akun: "o", peran: .operator, unit: "lain"), "hanya untuk perangkat daerahnya sendiri"),
      (values, "Salah", Pelaku(akun: "e", peran: .evaluator), "tidak berwenang"),
      (values, "Salah", SheetFixture.perencana, "tidak berwenang"),
      (1, "Salah", SheetFixture.administrator, "Impor dengan nomor catatan 1 tidak ada."),
    ]
    for (entry, reason, person, message) in cases {
      let failure = await #expect(throws: CommandFailure.self) {
        try await application.batalkanImpor(entry, alasan: reason, oleh: person)
      }
      #expect(failure?.description.contains(message) == true, "\(String(describing: failure))")
    }
  }
}
