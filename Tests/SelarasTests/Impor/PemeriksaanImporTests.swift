import Lembar
import Sakip
import Testing

@testable import Selaras

@Suite("Checking a sheet before it is applied")
struct PemeriksaanImporTests {
  struct Bad: Sendable, CustomTestStringConvertible {
    let jenis: JenisImpor
    let baris: [String]
    let sel: String?
    let pesan: String

    init(_ jenis: JenisImpor, _ baris: [String], _ sel: String?, _ pesan: String) {
      self.jenis = jenis
      self.baris = baris
      self.sel = sel
      self.pesan = pesan
    }

    init(_ jenis: JenisImpor, _ baris: String, _ sel: String?, _ pesan: String) {
      self.init(jenis, [baris], sel, pesan)
    }

    var testDescription: String { pesan }
  }

  @Test(
    "A wrong row is told by its cell, and nothing can be applied",
    arguments: [
      Bad(.realisasi, "x|ikm|2024-T1|80", "A2", "Perangkat daerah “x” tidak dikenal."),
      Bad(.realisasi, "|ikm|2024-T1|80", "A2", "Kode perangkat daerah belum diisi."),
      Bad(.realisasi, "u|ikn|2024-T1|80", "B2", "Indikator “ikn” tidak ada pada U."),
      Bad(.realisasi, "u|ikm|2024-3|80", "C2", "“2024-3” bukan periode."),
      Bad(.realisasi, "u|ikm|@2024-09-01|80", "C2", "lembar kerja mengubah isian menjadi tanggal"),
      Bad(.realisasi, "u|ikm|2024-S1|80", "C2", "diukur per triwulan"),
      Bad(.realisasi, "u|ikm|2024-T1|87.65", "D2", "memakai titik sebagai tanda desimal"),
      Bad(.realisasi, "u|ikm|2024-T1|1,234.56", "D2", "salah mengelompokkan angka"),
      Bad(.realisasi, "u|ikm|2024-T1|delapan", "D2", "bukan angka"),
      Bad(.realisasi, "u|ikm|2024-T1|#-3", "D2", "-3% kurang dari 0"),
      Bad(.realisasi, "u|ikm|2024-T1|'; DROP TABLE entri; --", "D2", "bukan angka"),
      Bad(.realisasi, "u|ikm|2024-T1|<script>alert(1)</script>", "D2", "bukan angka"),
      Bad(.realisasi, "u|ikm|2024-T1|=80", "D2", "berisi rumus"),
      Bad(.realisasi, "u|ikm|2024-T1|=", "D2", "berisi rumus"),
      Bad(.realisasi, "u|=5|2024-T1|80", "B2", "berisi rumus"),
      Bad(.realisasi, "u|ikm|2024-T1|!", "D2", "berisi galat"),
      Bad(.realisasi, "u|ikm|2024-T1|?1", "D2", "TRUE atau FALSE"),
      Bad(.realisasi, "u|ikm|2024-T1|@2024-12-09", "D2", "berisi tanggal 2024-12-09"),
      Bad(.realisasi, "u|rasio|#2024|%0.8", "D2", "berformat persen"),
      Bad(.realisasi, "u|rasio|#2024||#3", "F2", "Penyebut belum diisi."),
      Bad(.realisasi, "u|rasio|#2024||#1|#0", "E2", "0"), Bad(.realisasi, "u|wtp|#2024|BAIK", "D2", "Predikat"),
      Bad(.realisasi, "u|ikm|2024-T1|#80|#1|#2", "E2", "tidak dihitung dari pembilang"),
      Bad(.realisasi, "lain|ikm|2024-T1|80", "B2", "Indikator “ikm” tidak ada pada Dinas Lain."),
      Bad(
        .realisasi, ["u|ikm|2024-T1|80", "u|ikm|2024-T1|81"], nil, "Baris ini tentang hal yang sama dengan baris 2"),
      Bad(.unitKerja, "u|uk||seksi", "C2", "Nama belum diisi."), Bad(.unitKerja, "u|uk|N|", "D2", "Jenis belum diisi."),
      Bad(.unitKerja, "u|uk|N|dusun", "D2", "dusun"), Bad(.unitKerja, "u|uk|N|seksi|x", "E2", "belum ada"),
      Bad(.unitKerja, ["u|a|A|bidang|", "u|b|B|seksi|a", "u|a|A|bidang|b"], nil, "hal yang sama dengan baris 2"),
      Bad(.unitKerja, "u|uk|N|seksi||@2024-02-01|@2024-01-01", "G2", "mendahului tanggal mulai"),
      Bad(.jabatan, "u|j|J|x", "D2", "Unit kerja “x” belum ada"), Bad(.jabatan, "u|k|K||seksi", "E2", "melingkar"),
      Bad(.jabatan, "u|j|J|||eselon", "F2", "eselon"),
      Bad(.anggaran, "u|#2024|s9|#1|#5", "C2", "Sub kegiatan “s9” tidak ada"),
      Bad(.anggaran, "u|#2023|s1|#1|#5", "C2", "tidak ada pada anggaran U tahun 2023"),
      Bad(.anggaran, "u|#1999|s1|#1|#5", "B2", "Isi bilangan bulat 2000 sampai 2100."),
      Bad(.anggaran, "u|#2024|s1|#13|#5", "D2", "“13” bukan bulan."),
      Bad(.anggaran, "u|#2024|s2|#1|#5", "C2", "belum ditetapkan"),
      Bad(.anggaran, "u|#2024|k|#1|#5", "C2", "hanya dicatat pada sub kegiatan"),
      Bad(.anggaran, "u|#2024|s1|#1|#1001", "E2", "melebihi pagu"),
      Bad(.anggaran, "u|#2024|s1|#1||#1001", "F2", "melebihi pagu"),
      Bad(.anggaran, "u|#2024|s1|#1||||#1001", "H2", "melebihi pagu"),
      Bad(.anggaran, "u|#2024|s1|#1|#5||#7|#-2", "H2", "Belanja modal tidak boleh kurang dari 0"),
      Bad(.anggaran, "u|#2024|s1|#1|#-1", "E2", "kurang dari 0"),
      Bad(.anggaran, "u|#2024|s1|#1|#1.5", "E2", "bilangan bulat"),
      Bad(.anggaran, "u|#2024|s1|#1|#5|#5", "F2", "Isi salah satu"),
      Bad(.anggaran, "u|#2024|s1|#1|#5||#2|#2", "E2", "Jenis belanja pada baris ini berjumlah Rp4"),
      Bad(.anggaran, "u|#2024|s1|#3||#5", "F2", "sampai dengan Februari belum dicatat"),
      Bad(.pagu, "u|#2024|s1||||x|#5", "G2", "Pilih salah satu: murni, perubahan"),
      Bad(.pagu, "u|#2024|s1||||perubahan kedua|#5", "G2", "urutannya diisi pada pengesahan di halaman Anggaran"),
      Bad(.pagu, "u|#2024|s1|||||#5", "G2", "Versi anggaran belum diisi."),
      Bad(.pagu, "u|#2024|s1||||murni||#0", "H2", "Pagu belum diisi."),
      Bad(.pagu, "u|#2024|k||||murni|#5", "H2", "hanya dicatat pada sub kegiatan"),
      Bad(.pagu, "u|#2024|s1||||murni|#5|#2|#2", "H2", "Rincian belanja berjumlah Rp4"),
      Bad(.pagu, "u|#2024|s1||||murni|#-5", "H2", "kurang dari 0"),
      Bad(.pagu, "u|#2024|s1||||murni||#7|#-2", "J2", "kurang dari 0"),
      Bad(.pagu, "u|#2025|#7.01|||P", "C2", "tersimpan sebagai angka 7.01"),
      Bad(.pagu, "u|#2025|x|||P", "D2", "Tingkat belum diisi."),
      Bad(.pagu, "u|#2025|7|||P", "D2", "Tingkat belum diisi."),
      Bad(.pagu, "u|#2025|x|prog||P", "D2", "Pilih salah satu: urusan"),
      Bad(.pagu, "u|#2025|7.01.02|program", "F2", "Nama belum diisi."),
      Bad(.pagu, "u|#2025|7.01.02.2.02|||K", "C2", "Induk “7.01.02” belum ada"),
      Bad(.pagu, "u|#2025|k1|kegiatan|p9|K", "E2", "Induk “p9” belum ada"),
      Bad(.pagu, "u|#2024|p||p|N p", "E2", "Susunan melingkar"),
      Bad(
        .pagu, ["u|#2024|s1|||A|murni|#1", "u|#2024|s1|||B|perubahan|#1"], nil,
        "Baris ini tentang hal yang sama dengan baris 2"),
      Bad(.target, "u|w|ikm|#2025|#80", "B2", "“w” belum ada"),
      Bad(.target, "u|v|ikm|#2030|#80", "D2", "di luar periode"),
      Bad(.target, "u|v|ikm|#2025|@2024-03-05", "E2", "berisi tanggal"),
      Bad(.definisi, "u|ikm|Makna|a / b", "D2", "variabel “a” tidak dikenal"),
      Bad(.definisi, "u|ikm|Makna|||camat", "F2", "belum ada pada U"),
      Bad(.definisi, "u|lain|Makna", "B2", "tidak ada pada U"),
      Bad(.definisi, "u|ikm|Makna||simbol saja", "E2", "Nama variabel ke-1"),
      Bad(.unit, "Baru X|Baru|dinas|K|T", "A2", "tidak dapat dipakai"),
      Bad(.unit, "b|Baru|dins|K|T", "C2", "Pilih salah satu: pemda, "),
      Bad(.unit, "b|Baru|dinas||T", "D2", "Jabatan kepala belum diisi."),
      Bad(.unit, "b|Baru|dinas|K|T|#45292", "F2", "Mungkin yang dimaksud 1 Januari 2024"),
      Bad(.unit, "b|Baru|dinas|K|T|31-13-2024", "F2", "bukan tanggal"),
      Bad(.unit, "b|Baru|dinas|K|T||c", "G2", "belum ada"),
      Bad(.unit, "b|Dinas Lain|dinas|K|T", "B2", "sudah ada dengan kode lain"),
      Bad(.unitKerja, ["u|a|A|seksi|", "u|b|A|seksi|"], "C3", "sudah ada di tempat yang sama"),
      Bad(.jabatan, ["u|a|A|", "u|b|A|"], "C3", "sudah ada pada unit kerja yang sama"),
    ])
  func wrongRows(_ bad: Bad) throws {
    let result = SheetFixture.periksa(bad.jenis, bad.baris)
    let message = try #require(result.pesan.first { $0.bobot == .salah })
    #expect(message.pesan.contains(bad.pesan), "\(message.pesan)")
    #expect(message.sel?.description == bad.sel && message.baris == bad.baris.count + 1)
    #expect(result.halangan != nil && result.command == nil && result.banyaknya(.salah) == 1)
  }

  @Test(
    "Days are read as people and spreadsheets write them", arguments: ["01/02/2024", "1 Februari 2024", "@2024-02-01"])
  func days(text: String) {
    let result = SheetFixture.periksa(.unitKerja, ["u|uk|N|seksi||\(text)"])
    let fact = result.command?.events.compactMap { $0 as? UnitKerjaDitetapkan }.first
    #expect(fact?.mulai?.iso == "2024-02-01", "\(result.pesan)")
  }

  @Test("Every wrong cell of every row is told at once")
  func allAtOnce() {
    let result = SheetFixture.periksa(
      .unit, ["b|Baru|dins||T|#1", "c|Cukup|dinas|K|T", "d||dinas|K|T"])
    #expect(result.pesan.compactMap { $0.sel?.description } == ["C2", "D2", "F2", "B4"])
    #expect(result.baris.map(\.keadaan) == [.salah, .baru, .salah])
    #expect(result.halangan?.hasPrefix("2 baris salah.") == true)
  }

  @Test(
    "Of a row of the organisation what cannot be read and what is refused are told together",
    arguments: [
      (.unitKerja, "u|uk||dusun|x|@2024-02-01|@2024-01-01", ["C2", "D2", "E2", "G2"]),
      (.unitKerja, "u|uk|N|seksi|x|@2024-02-01|@2024-01-01", ["E2", "G2"]),
      (.jabatan, "u|j||x|y|eselon", ["C2", "D2", "E2", "F2"]), (.jabatan, "u|j|J|x|y", ["D2", "E2"]),
    ] as [(JenisImpor, String, [String])])
  func bothKinds(jenis: JenisImpor, baris: String, sel: [String]) {
    let result = SheetFixture.periksa(jenis, [baris])
    #expect(result.pesan.compactMap { $0.sel?.description }.sorted() == sel, "\(result.pesan)")
  }

  @Test(
    "A header that is not that of the template",
    arguments: [
      (["Nama|Nilai"], nil, "Baris judul kolom tidak ditemukan."), ([], nil, "Baris judul kolom tidak ditemukan."),
      (["Kode perangkat daerah|Kode indikator|Realisasi"], nil, "Kolom “Periode” belum ada."),
      (["Kode perangkat daerah|Kode indikator|Periode|Realisasi|Pembilan"], "E1", "Kolom “Pembilan” tidak dikenal."),
      (
        ["Kode perangkat daerah|Kode indikator|Periode|Realisasi|realisasi *"], "E1",
        "tercantum dua kali, juga pada kolom D"
      ),
    ] as [([String], String?, String)])
  func headers(rows: [String], sel: String?, pesan: String) throws {
    let result = SheetFixture.state().memeriksa(
      SheetFixture.sheet(rows), SheetFixture.berkas, jenis: .realisasi, oleh: SheetFixture.operatorU,
      pada: SheetFixture.waktu)
    let message = try #require(result.pesan.first)
    #expect(message.pesan.contains(pesan) && message.sel?.description == sel, "\(message)")
    #expect(result.command == nil && result.halangan?.hasPrefix("Lembar ini belum dapat dibaca.") == true)
  }

  @Test func spendingNeedsOneOfItsColumns() {
    let result = SheetFixture.state().memeriksa(
      SheetFixture.sheet(["Kode perangkat daerah|Tahun|Kode sub kegiatan|Bulan", "u|#2024|s1|#1"]), SheetFixture.berkas,
      jenis: .anggaran, oleh: SheetFixture.operatorU, pada: SheetFixture.waktu)
    #expect(result.pesan.map(\.pesan).first?.contains("Tambahkan salah satunya") == true)
  }

  @Test("Merged cells among the rows are refused, above the header they are a title")
  func merged() {
    let title = Lembar.Gabungan(awal: AlamatSel(baris: 1, kolom: 1), akhir: AlamatSel(baris: 1, kolom: 4))
    let inside = Lembar.Gabungan(awal: AlamatSel(baris: 3, kolom: 1), akhir: AlamatSel(baris: 4, kolom: 1))
    let rows = ["ISIAN REALISASI", SheetFixture.kepala[.realisasi] ?? "", "u|ikm|2024-T1|#80", "|ikm|2024-T2|#81"]
    func result(_ ranges: [Lembar.Gabungan]) -> HasilImpor {
      SheetFixture.state().memeriksa(
        SheetFixture.sheet(rows, gabungan: ranges), SheetFixture.berkas, jenis: .realisasi,
        oleh: SheetFixture.operatorU, pada: SheetFixture.waktu)
    }
    #expect(result([title, inside]).pesan.map(\.sel?.description) == ["A3"])
    #expect(result([title, inside]).pesan.first?.pesan.contains("Sel A3:A4 digabung") == true)
    #expect(result([title]).pesan.compactMap(\.sel?.description) == ["A4"])
  }

  @Test("Nobody imports for another perangkat daerah, or what is not his to record")
  func rights() {
    let other = SheetFixture.periksa(
      .anggaran, ["lain|#2024|s1|#1|#5"], oleh: SheetFixture.operatorU)
    #expect(other.command == nil)
    let stranger = Pelaku(akun: "o", peran: .operator, unit: "lain")
    let own = SheetFixture.periksa(.realisasi, ["u|ikm|2024-T1|80"], oleh: stranger)
    #expect(own.pesan.map(\.sel?.description) == ["A2"])
    #expect(own.pesan.first?.pesan.contains("hanya untuk perangkat daerahnya sendiri") == true)
    let targets = SheetFixture.periksa(
      .target, ["u|v|ikm|#2025|#80"], oleh: Pelaku(akun: "k", peran: .kepala, unit: "u"))
    #expect(targets.pesan.first?.pesan.contains("tidak berwenang") == true)
  }

  @Test("Values are read as they are seen")
  func values() {
    let cases = [
      ("u|ikm|2024-T1|87,65", "87,65"), ("u|ikm|2024-T1|#87.65", "87,65"), ("u|ikm|2024-T1|%0.8765", "87,65"),
      ("u|ikm|2024-T1|87,65%", "87,65"), ("u|ikm|2024-t1|#3", "3"), ("u|ikm|2024-T1|%1", "100"),
      ("u|wtp|#2024|wtp", "WTP"), ("u|rasio|#2024||#3|4", "3 dari 4"),
    ]
    for (row, expected) in cases {
      let result = SheetFixture.periksa(.realisasi, [row])
      #expect(result.baris.map(\.sesudah) == [expected], "\(row) \(result.pesan)")
      #expect(result.baris.map(\.keadaan) == [.baru])
    }
  }

  @Test("A text that two notations read as two sizes is read by ours, and says so")
  func twoSizes() {
    let result = SheetFixture.periksa(.realisasi, ["u|ikm|2024-T1|1.234", "u|ikm|2024-T2|#1.234"])
    #expect(result.baris.map(\.sesudah) == ["1.234", "1,234"])
    #expect(result.pesan.map(\.bobot) == [.catatan, .catatan])
    #expect(result.pesan.map { $0.sel?.description } == ["D2", "D2"])
    #expect(result.pesan.last?.pesan.contains("lebih dari 10 kali target 2024 (80,00)") == true)
    #expect(result.halangan == nil)
  }

  @Test(
    "A share above the whole is a note at its count, and can be applied",
    arguments: [("u|rasio|#2024||#110|#100", ["E2"]), ("u|rasio|#2024|110", ["D2"]), ("u|rasio|#2024||#4|#4", [])])
  func shareAboveTheWhole(row: String, cells: [String]) {
    let result = SheetFixture.periksa(.realisasi, [row])
    #expect(result.pesan.compactMap { $0.sel?.description } == cells && result.halangan == nil)
    #expect(result.pesan.allSatisfy { $0.bobot == .catatan && $0.pesan.contains("Bila bukan yang dimaksud") })
    let event = result.command?.events.last
    let again = SheetFixture.state([event].compactMap { $0 as? RealisasiDicatat })
    #expect(SheetFixture.periksa(.realisasi, [row], pada: again).pesan.isEmpty, "recorded already")
  }

  @Test("Spending by month and by kind becomes spending since January, row upon row")
  func spending() {
    let rows = [
      "u|#2024|s1|#1||#100|#60|#40", "u|#2024|s1|Februari||#50|#50|", "u|#2024|s1|#3|#120||#80|#40", "u|#2024|s1|#4",
      "u|#2024|s1|#5|||#100|#30",
    ]
    let result = SheetFixture.periksa(.anggaran, rows)
    #expect(
      result.baris.map(\.sesudah) == [
        "Rp100 (Belanja pegawai Rp60; Belanja modal Rp40)", "Rp150 (Belanja pegawai Rp110; Belanja modal Rp40)",
        "Rp120 (Belanja pegawai Rp80; Belanja modal Rp40)", nil, "Rp130 (Belanja pegawai Rp100; Belanja modal Rp30)",
      ])
    #expect(result.baris.map(\.keadaan) == [.baru, .baru, .baru, .belumDiisi, .baru])
    #expect(result.pesan.map(\.bobot) == [.catatan] && result.pesan.first?.pesan.contains("turun Rp30") == true)
  }

  @Test("A fall against a later month is noted, where the sheet does not mend that month as well")
  func fallAfterwards() {
    let state = SheetFixture.state([
      RealisasiAnggaranDicatat(
        unit: SmallAgency.unit, tahun: 2024, subKegiatan: "s1", sampaiBulan: 2, jumlah: Rupiah(150))
    ])
    let alone = SheetFixture.periksa(.anggaran, ["u|#2024|s1|#1|#200"], pada: state)
    #expect(alone.pesan.map(\.bobot) == [.catatan] && alone.pesan.first?.sel?.description == "E2")
    #expect(alone.pesan.first?.pesan.contains("turun Rp50") == true && alone.halangan == nil)
    let both = SheetFixture.periksa(.anggaran, ["u|#2024|s1|#1|#200", "u|#2024|s1|#2|#250"], pada: state)
    #expect(both.pesan.isEmpty)
  }

  @Test("What stands already is counted and passed over, also where it may not be changed any more")
  func unchanged() {
    let state = SheetFixture.state(SmallAgency.approved("2024-T1", "80"))
    let same = SheetFixture.periksa(.realisasi, ["u|ikm|2024-T1|80,00", "u|ikm|2024-T2|"], pada: state)
    #expect(same.baris.map(\.keadaan) == [.sama, .belumDiisi] && same.pesan.isEmpty)
    #expect(same.halangan?.hasPrefix("Tidak ada yang berubah") == true)
    let other = SheetFixture.periksa(.realisasi, ["u|ikm|2024-T1|81"], pada: state)
    #expect(other.pesan.map(\.sel?.description) == ["C2"])
    #expect(other.baris.map(\.sebelum) == ["80"])
  }

  @Test("A column that the sheet does not have leaves what is recorded")
  func missingColumns() {
    let state = SheetFixture.state([
      PerangkatDaerahDitetapkan(
        id: "b", nama: "B", jenis: .badan, jabatanKepala: "K", tempat: "T", alamat: "Jalan 1",
        mulai: Tanggal(iso: "2020-01-01"), dasar: "Perda")
    ])
    let result = SheetFixture.periksa(.unit, ["b|Badan|badan|K|T|@2020-01-01|"], pada: state)
    let fact = result.command?.events.last as? PerangkatDaerahDitetapkan
    #expect(fact?.nama == "Badan" && fact?.alamat == "Jalan 1" && fact?.dasar == "Perda")
    #expect(result.baris.map(\.keadaan) == [.berubah])
  }

  @Test("A template is filled with what is due, and is itself a sheet that changes nothing")
  func templates() {
    // The child was recorded first: the sheet has it below its parent.
    let parts = [
      UnitKerjaDitetapkan(unit: "u", id: "b", nama: "Seksi", jenis: .seksi, induk: "a"),
      UnitKerjaDitetapkan(unit: "u", id: "a", nama: "Bidang", jenis: .bidang),
    ]
    let state = SheetFixture.state(SmallAgency.approved("2024-T1", "80") + parts)
    let due: [JenisImpor: [String]] = [
      .realisasi: ["u ikm 2024-T2", "u ikm 2024-T3"],
      .anggaran: (1...9).map { "u 2024 s1 \(NamaBulan.dengan(nomor: $0) ?? "")" },
      .pagu: ["p", "k", "s1", "s1", "s2", "s2"].map { "u 2024 \($0)" },
      .target: [2021, 2022, 2023, 2025, 2026].map { "u v ikm \($0)" } + (2021...2026).map { "u v wtp \($0)" }
        + [2021, 2022, 2023, 2025, 2026].map { "u v rasio \($0)" },
      .rencana: ["u v tujuan t", "u v indikator ikm", "u v indikator wtp", "u v indikator rasio"],
      .nomenklatur: ["2024 7", "2024 7.01"], .program: [], .pohon: [], .renja: [], .rencanaAksi: [],
      .definisi: ["u ikm", "u wtp", "u rasio"], .unit: ["u", "lain"], .unitKerja: ["u a", "u b"],
      .jabatan: ["u k", "u seksi"],
    ]
    for kind in JenisImpor.allCases {
      let template = state.templat(.init(kind, tahun: 2024, sampaiBulan: 9))
      let identifying = template.kolom.indices.filter { template.kolom[$0].guna == .pengenal }
      #expect(template.baris.map { row in identifying.map { row[$0] }.joined(separator: " ") } == due[kind])
      #expect(template.baris.allSatisfy { $0.count == template.kolom.count })
      #expect(template.namaBerkas == "\(kind.rawValue)-2024")
      let cells = ([template.kolom.map(\.nama)] + template.baris).map {
        $0.map { $0.isEmpty ? Sel.kosong : Sel(.teks($0)) }
      }
      let result = state.memeriksa(
        Lembar(nama: "", baris: cells), SheetFixture.berkas, jenis: kind, oleh: SheetFixture.pelaku(kind),
        pada: SheetFixture.waktu)
      #expect(result.pesan.isEmpty && result.command == nil, "\(kind) \(result.pesan)")
      #expect(
        template.baris.isEmpty
          || Set(result.baris.map(\.keadaan)) == [
            [.unit, .pagu, .unitKerja, .jabatan, .rencana, .nomenklatur].contains(kind) ? .sama : .belumDiisi
          ])
    }
    #expect(state.templat(.init(.realisasi, tahun: 2024, unit: "lain")).baris.isEmpty)
  }

  @Test("The template of targets is of the version being worked on, and never of a closed one")
  func targetsOfTheOpenVersion() {
    func templates(_ more: [any Event]) -> [String] {
      let state = SheetFixture.state([StatusVersiBerubah(unit: "u", versi: "v", aksi: .tutup, alasan: "")] + more)
      return Set(state.templat(.init(.target, tahun: 2024)).baris.map { $0[1] }).sorted()
    }
    let next = VersiRenstraDitetapkan(
      unit: "u", id: "w", nama: "W", tanggal: Tanggal(hariSejak1970: 20_089), dasar: "", alasan: "",
      periode: PeriodeRencana(awal: 2021, akhir: 2026), mengikuti: "v")
    #expect(templates([]).isEmpty)
    #expect(templates([next]) == ["w"])
    #expect(templates([next, StatusVersiBerubah(unit: "u", versi: "w", aksi: .tutup, alasan: "")]).isEmpty)
  }

  @Test("The template of spending begins after the last month recorded, which covers those before it")
  func coveredMonths() {
    let state = SheetFixture.state([
      RealisasiAnggaranDicatat(
        unit: SmallAgency.unit, tahun: 2024, subKegiatan: "s1", sampaiBulan: 6, jumlah: Rupiah(10))
    ])
    func months(_ last: Int) -> [String] {
      state.templat(.init(.anggaran, tahun: 2024, sampaiBulan: last)).baris.map { $0[5] }
    }
    #expect(months(9) == ["Juli", "Agustus", "September"])
    #expect(months(6).isEmpty && months(3).isEmpty)
  }

  @Test("A file is of the kind that its header says, where the chosen one does not fit", arguments: JenisImpor.allCases)
  func byTheHeader(kind: JenisImpor) {
    func sheet(_ header: [String]) -> Lembar { Lembar(nama: "", baris: [header.map { Sel(.teks($0)) }]) }
    let header = SheetFixture.state().templat(.init(kind, tahun: 2024)).kolom.map(\.nama)
    let all = JenisImpor.allCases
    for chosen in all { #expect(JenisImpor.menurutJudul(sheet(header), dipilih: chosen, dari: all) == kind) }
    #expect(JenisImpor.menurutJudul(sheet(header + ["Lain"]), dipilih: .unit, dari: all) == .unit)
    #expect(JenisImpor.menurutJudul(sheet(header), dipilih: .unit, dari: [.unit]) == .unit)
  }

  @Test("A sheet of only a header says so", arguments: [[], ["|||"]] as [[String]])
  func headerOnly(rows: [String]) {
    let result = SheetFixture.periksa(.anggaran, rows)
    #expect(result.halangan?.hasPrefix("Lembar ini hanya berisi judul kolom.") == true && result.command == nil)
  }

  /// Each is compared with all before it by name; 20,000 rows that are not stand in the tests of nomenklatur.
  @Test("A thousand rows")
  func large() {
    let rows = (0..<1_000).map { "unit-\($0)|Unit \($0)|dinas|Kepala|Kota" }
    let result = SheetFixture.periksa(.unit, rows)
    #expect(result.banyaknya(.baru) == 1_000 && result.pesan.isEmpty)
    #expect(result.command?.events.count == 1_001)
  }
}
