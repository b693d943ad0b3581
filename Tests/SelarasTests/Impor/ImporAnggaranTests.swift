import Journal
import Sakip
import Testing

@testable import Selaras

@Suite("Sheets of the budget: the tree, and the pagu of its sub kegiatan")
struct ImporAnggaranTests {
  private static let tree = [
    "u|#2025|7.01.02|||Program A", "u|#2025|7.01.02.2.02|||Kegiatan A",
    "u|#2025|7.01.02.2.02.0003|||Sub A|murni|#500|#300|#200", "u|#2025|7.01.02.2.02.0003||||perubahan||#350|#250",
  ]

  private static func year(_ result: HasilImpor, _ tahun: Int, pada state: State = SheetFixture.state()) throws
    -> AnggaranTahun
  {
    let command = try #require(result.command, "\(result.pesan)")
    let after = try state.memutuskan(command, mulai: state.posisi + 1, waktu: SheetFixture.waktu)
    return try #require(after.unit[SmallAgency.unit]?.anggaran.tahun[tahun])
  }

  @Test("Codes of the nomenklatur say level and place; a sub kegiatan has a row for each version")
  func byCode() throws {
    let result = SheetFixture.periksa(.pagu, Self.tree)
    #expect(result.baris.map(\.keadaan) == [.baru, .baru, .baru, .baru] && result.pesan.isEmpty)
    #expect(
      result.baris[2].sesudah
        == "Sub A; Tingkat: Sub Kegiatan; Kode induk: 7.01.02.2.02; Kode nomenklatur: 7.01.02.2.02.0003; APBD Murni Rp500 (Belanja pegawai Rp300; Belanja modal Rp200)"
    )
    #expect(result.baris[3].nama == "pagu APBD Perubahan “7.01.02.2.02.0003 Sub A” tahun 2025")
    #expect(result.command?.events.count == 6)
    let year = try Self.year(result, 2025)
    #expect(year.simpul.semua.map(\.tingkat) == [.program, .kegiatan, .subKegiatan])
    #expect(year.simpul.semua.map(\.induk) == [nil, "7.01.02", "7.01.02.2.02"])
    let pagu = try #require(year.subKegiatan["7.01.02.2.02.0003"]?.pagu)
    #expect(pagu[.murni]?.isi.jumlah == Rupiah(500) && pagu[.perubahan]?.isi.jumlah == Rupiah(600))
  }

  @Test("Documents without codes are entered by level and place")
  func byNumber() throws {
    let rows = ["u|#2025|#1|program||P", "u|#2025|1.1|kegiatan|1|K", "u|#2025|1.1.1|Sub Kegiatan|1.1|S|Murni|#10"]
    let year = try Self.year(SheetFixture.periksa(.pagu, rows), 2025)
    #expect(year.simpul.semua.map(\.id) == ["1", "1.1", "1.1.1"] && year.simpul.semua.allSatisfy { $0.kode == nil })
    #expect(year.subKegiatan["1.1.1"]?.paguBerlaku?.isi.rincian.isEmpty == true)
  }

  @Test("The amount of an approved budget changes with a reason, which the fact keeps")
  func approved() throws {
    let state = SheetFixture.state([
      PengesahanDicatat(
        unit: SmallAgency.unit, tahun: 2024, versi: .murni, tanggal: Tanggal(hariSejak1970: 19_723), nomor: "1")
    ])
    let silent = SheetFixture.periksa(.pagu, ["u|#2024|s1||||murni|#1200"], pada: state)
    #expect(silent.pesan.first?.sel?.description == "K2" && silent.command == nil, "\(silent.pesan)")
    #expect(silent.pesan.first?.pesan.contains("sudah disahkan pada 1 Januari 2024") == true)
    #expect(SheetFixture.periksa(.pagu, ["u|#2024|s1||||murni|#1000"], pada: state).baris.map(\.keadaan) == [.sama])
    let given = SheetFixture.periksa(.pagu, ["u|#2024|s1||||murni|#1200|||Salah ketik"], pada: state)
    #expect(try Self.year(given, 2024, pada: state).subKegiatan["s1"]?.pagu[.murni]?.isi.alasan == "Salah ketik")
  }

  @Test("Only what changes is a fact, and what the row leaves empty stays")
  func changed() throws {
    let kinds = [
      RincianBelanja(jenis: .pegawai, jumlah: Rupiah(400)), RincianBelanja(jenis: .modal, jumlah: Rupiah(600)),
    ]
    let state = SheetFixture.state([
      PaguDitetapkan(
        unit: SmallAgency.unit, tahun: 2024, subKegiatan: "s1", versi: .murni, jumlah: Rupiah(1_000), rincian: kinds)
    ])
    let result = SheetFixture.periksa(
      .pagu,
      ["u|#2024|p|||N p", "u|#2024|s1||||murni||#500", "u|#2024|s2|||Nama baru|perubahan", "u|#2024|s1||||perubahan"],
      pada: state)
    #expect(result.baris.map(\.keadaan) == [.sama, .berubah, .berubah, .sama], "\(result.pesan)")
    #expect(result.baris[1].sebelum == "APBD Murni Rp1.000 (Belanja pegawai Rp400; Belanja modal Rp600)")
    #expect(result.baris[1].sesudah == "APBD Murni Rp1.100 (Belanja pegawai Rp500; Belanja modal Rp600)")
    #expect(result.baris[2].sebelum == "N s2" && result.baris[2].sesudah == "Nama baru")
    #expect(try Self.year(result, 2024, pada: state).simpul["s2"]?.induk == "k")
  }

  @Test("A pagu below what was spent is refused at its cell")
  func spent() {
    let state = SheetFixture.state([
      RealisasiAnggaranDicatat(
        unit: SmallAgency.unit, tahun: 2024, subKegiatan: "s1", sampaiBulan: 3, jumlah: Rupiah(800))
    ])
    let result = SheetFixture.periksa(.pagu, ["u|#2024|s1||||perubahan|#700"], pada: state)
    #expect(result.pesan.compactMap(\.sel?.description) == ["H2"])
    #expect(result.pesan.first?.pesan.contains("kurang dari realisasi Rp800") == true)
  }

  @Test("The tree ends where its largest size is reached")
  func bounded() {
    let rows = (0...ImporAnggaran.simpulTerbanyak).map { "u|#2025|p\($0)|program||P \($0)" }
    let result = SheetFixture.periksa(.pagu, rows)
    #expect(result.banyaknya(.baru) == ImporAnggaran.simpulTerbanyak && result.banyaknya(.salah) == 1)
    #expect(result.pesan.first?.pesan.contains("1.000 bagian") == true)
  }

  @Test("Undoing takes the tree away again, from below")
  func undone() async throws {
    let application = try await Application(
      journal: InMemoryJournal(), clock: { SheetFixture.waktu })
    let agency = PerangkatDaerahDitetapkan(
      id: SmallAgency.unit, nama: "U", jenis: .dinas, jabatanKepala: "K", tempat: "T")
    try await application.execute(Command(oleh: SheetFixture.administrator, [agency]))
    let command = try #require(SheetFixture.periksa(.pagu, Self.tree, pada: application.state).command)
    let entry = try #require(try await application.execute(command).first?.sequence)
    #expect(application.state.unit[SmallAgency.unit]?.anggaran.tahun[2025]?.simpul.count == 3)
    try await application.batalkanImpor(entry, alasan: "Salah tahun", oleh: SheetFixture.operatorU)
    let year = try #require(application.state.unit[SmallAgency.unit]?.anggaran.tahun[2025])
    #expect(year.simpul.count == 0 && year.subKegiatan.values.allSatisfy(\.kosong))
  }

  @Test("Whoever sets the pagu may import it")
  func rights() {
    let state = SheetFixture.state()
    func offered(_ peran: Peran) -> Bool {
      JenisImpor.untuk(Pelaku(akun: "a", peran: peran, unit: peran.terikatUnit ? SmallAgency.unit : nil), state)
        .contains(.pagu)
    }
    #expect(Peran.allCases.filter(offered) == Peran.allCases.filter { PaguDitetapkan.wewenang.peran.contains($0) })
    #expect(!offered(.kepala) && offered(.operator))
  }
}
