import Foundation
import Journal
import Sakip
import TestSupport
import Testing

@testable import Selaras

@Suite("Evidence: what may be attached, when, and where it is told")
struct BuktiTests {
  private static let hash = SemuaObjek.sidik

  private static func proof(
    _ kode: String = "2024-T1", berkas: String = hash, nama: String = "Daftar hadir.pdf",
    jenis: String = "application/pdf", ukuran: Int = 1200, indikator: String = "ikm", keterangan: String? = nil
  ) throws -> BuktiDilampirkan {
    BuktiDilampirkan(
      unit: SmallAgency.unit, indikator: indikator, periode: try #require(Periode(kode: kode)), berkas: berkas,
      nama: nama, jenis: jenis, ukuran: ukuran, keterangan: keterangan)
  }

  private static func agency(_ more: [any Event] = []) -> SmallAgency {
    SmallAgency([SmallAgency.indicator()] + more)
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    let bidang: String
    let pesan: String
    let fact: @Sendable () throws -> BuktiDilampirkan

    var testDescription: String { pesan }
  }

  static let bad = [
    Bad(bidang: "periode", pesan: "diukur per triwulan") { try proof("2024-S1") },
    Bad(bidang: "periode", pesan: "Tahun 1999") { try proof("1999-T1") },
    Bad(bidang: "indikator", pesan: "belum ada") { try proof(indikator: "lain") },
    Bad(bidang: "berkas", pesan: "64 angka heksadesimal") { try proof(berkas: "abc") },
    Bad(bidang: "berkas", pesan: "huruf kecil") { try proof(berkas: hash.uppercased()) },
    Bad(bidang: "berkas", pesan: "64 angka") { try proof(berkas: "../" + hash.dropFirst(3)) },
    Bad(bidang: "nama", pesan: "belum diisi") { try proof(nama: " ") },
    Bad(bidang: "nama", pesan: "garis miring") { try proof(nama: "../../etc/passwd") },
    Bad(bidang: "nama", pesan: "garis miring") { try proof(nama: "a\\b.pdf") },
    Bad(bidang: "nama", pesan: "tanda kendali") { try proof(nama: "a\u{0}b.pdf") },
    Bad(bidang: "nama", pesan: "tanda kendali") { try proof(nama: "lap\u{202E}fdp.exe") },
    Bad(bidang: "nama", pesan: "terlalu panjang") { try proof(nama: String(repeating: "a", count: 201)) },
    Bad(bidang: "nama", pesan: "NIP") { try proof(nama: "SK \(nipRekaan(sela: "")).pdf") },
    Bad(bidang: "jenis", pesan: "tidak dikenal") { try proof(jenis: "pdf") },
    Bad(bidang: "jenis", pesan: "tidak dikenal") { try proof(jenis: "text/html\r\nX: y") },
    Bad(bidang: "jenis", pesan: "tidak dikenal") { try proof(jenis: "a/b/c") },
    Bad(bidang: "ukuran", pesan: "byte") { try proof(ukuran: 0) },
    Bad(bidang: "ukuran", pesan: "byte") { try proof(ukuran: -1) },
    Bad(bidang: "ukuran", pesan: "byte") { try proof(ukuran: 1_000_000_001) },
    Bad(bidang: "keterangan", pesan: "terlalu panjang") { try proof(keterangan: String(repeating: "a", count: 2001)) },
  ]

  @Test(arguments: bad)
  func refused(_ bad: Bad) throws {
    let refusal = Self.agency().refusal(try bad.fact())
    #expect(refusal?.bidang == bad.bidang)
    #expect(refusal?.pesan.contains(bad.pesan) == true, "\(refusal?.pesan ?? "diterima")")
  }

  @Test("Before the value is entered, while it is a draft and when it came back; not while others look at it")
  func statuses() throws {
    let period = try #require(Periode(kode: "2024-T1"))
    var agency = Self.agency()
    #expect(agency.refusal(try Self.proof()) == nil)
    agency.add([try #require(SmallAgency.realisasi("2024-T1", "80"))])
    let walk: [(AlurRealisasi.Aksi?, Bool)] = [
      (nil, true), (.ajukan, false), (.kembalikan, true), (.ajukan, false), (.verifikasi, false), (.setujui, false),
      (.kunci, false), (.bukaKunci, true),
    ]
    for (action, isOpen) in walk {
      if let action {
        agency.add([
          StatusRealisasiBerubah(
            unit: SmallAgency.unit, periode: period, indikator: ["ikm"], aksi: action, alasan: "x")
        ])
      }
      let refusal = agency.refusal(try Self.proof())
      #expect((refusal == nil) == isOpen, "\(String(describing: action))")
      if !isOpen {
        #expect(refusal?.sebab == .keadaan && refusal?.pesan.contains("buktinya tidak dapat ditambah") == true)
      }
      var attached = agency
      attached.add([try Self.proof()])
      let back = attached.refusal(
        PencabutanTests.withdrawal(.bukti(indikator: "ikm", periode: period, berkas: Self.hash)))
      #expect((back == nil) == isOpen, "\(String(describing: action))")
    }
  }

  @Test("The same content twice for a period is refused, for another period or after a withdrawal it is not")
  func twice() throws {
    var agency = Self.agency()
    agency.add([try Self.proof()])
    let refusal = agency.refusal(try Self.proof(nama: "Salinan.pdf"))
    #expect(refusal?.bidang == "berkas")
    #expect(refusal?.pesan.contains("sudah dilampirkan untuk Triwulan I 2024 dengan nama “Daftar hadir.pdf”") == true)
    #expect(agency.refusal(try Self.proof("2024-T2")) == nil)
    #expect(agency.refusal(try Self.proof(berkas: String(Self.hash.reversed()))) == nil)
    let period = try #require(Periode(kode: "2024-T1"))
    agency.add([PencabutanTests.withdrawal(.bukti(indikator: "ikm", periode: period, berkas: Self.hash))])
    #expect(agency.refusal(try Self.proof()) == nil)
    #expect(agency.state.unit[SmallAgency.unit]?.pengukuran.bukti("ikm", period).isEmpty == true)
  }

  @Test("Figures name their evidence, of periods without a value too; the indikator stays while it has any")
  func origin() throws {
    let other = String(Self.hash.reversed())
    var agency = Self.agency(SmallAgency.submitted("2024-T1", "80"))
    let submission = agency.state.posisi
    agency.add([try Self.proof(), try Self.proof(berkas: other, nama: "Foto.jpg"), try Self.proof("2024-T3")])
    let asal = try #require(
      agency.state.asal(.indikator(unit: SmallAgency.unit, indikator: "ikm", tahun: 2024, .realisasi)) {
        $0.ikhtisar(tahun: $1)
      })
    let first = try #require(asal.masukan.first { $0.nama == "Realisasi Triwulan I 2024" })
    #expect(first.bukti.map(\.nama) == ["Daftar hadir.pdf", "Foto.jpg"])
    #expect(first.bukti.map(\.berkas) == [Self.hash, other])
    #expect(first.bukti.first?.sidikPendek == "0123456789ab")
    #expect(first.bukti.map(\.entri) == [submission + 1, submission + 2])
    #expect(first.entri == [submission - 1, submission])
    let empty = asal.masukan.filter { $0.nilai == "belum diisi" }
    #expect(empty.map(\.bukti.count) == [0, 1, 0])
    let period = try #require(Periode(kode: "2024-T1"))
    agency.add([PencabutanTests.withdrawal(.realisasi(indikator: "ikm", periode: period))])
    #expect(
      agency.refusal(PencabutanTests.withdrawal(.indikator(id: "ikm")))?.pesan
        .contains("bukti “Triwulan I 2024”, “Triwulan III 2024”") == true)
  }

  @Test("Whoever checks the store is told of every file that was ever attached")
  func attached() throws {
    let period = try #require(Periode(kode: "2024-T1"))
    var agency = Self.agency()
    let before = agency.state.posisi
    agency.add([
      try Self.proof(), PencabutanTests.withdrawal(.bukti(indikator: "ikm", periode: period, berkas: Self.hash)),
      try Self.proof("2024-T2"),
    ])
    #expect(agency.state.lampiranBukti.map(\.entri) == [before + 2, before + 3])
    #expect(agency.state.lampiranBukti.map(\.berkas) == [Self.hash, Self.hash])
    let sheet = BerkasImpor(nama: "isian.csv", sidik: String(repeating: "b", count: 64))
    agency.add([ImporDiterapkan(unit: SmallAgency.unit, jenis: .anggaran, lembar: sheet, banyaknya: 1)])
    agency.add([ImporDibatalkan(unit: SmallAgency.unit, entri: before + 4, alasan: "Salah")])
    #expect(agency.state.berkasTerujuk.map(\.entri) == [before + 2, before + 3, before + 4])
    #expect(agency.state.berkasTerujuk.last?.berkas == sheet.sidik)
    #expect(agency.state.berkasTerujuk.last?.nama == "lembar impor “isian.csv” (realisasi anggaran)")
    #expect(
      agency.state.lampiranBukti.last?.nama == "bukti “Daftar hadir.pdf” untuk realisasi “IKM” Triwulan II 2024, U")
  }
}
