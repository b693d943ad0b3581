import Foundation
import Sakip
import Testing

@testable import Selaras

/// What is kept of a document that seemed to be another, and what a statement makes of findings that are not kept.
@Suite struct NaskahJanggalTests {
  private static func naskah(
    _ versi: Int = 1, jenis: String = "application/pdf", diperiksa: Int = 100, temuan: [TemuanNaskah] = [],
    tidakDimuat: Int? = nil, janggal: NaskahJanggal? = nil
  ) -> NaskahDireviu {
    NaskahDireviu(
      unit: SmallAgency.unit, tahun: 2024, naskah: .laporanKinerja, versi: versi,
      berkas: String(repeating: "0a", count: 32), nama: "a.pdf", jenis: jenis, ukuran: 12, diperiksa: diperiksa,
      temuan: temuan, tidakDimuat: tidakDimuat, janggal: janggal)
  }

  @Test(
    "A remark says what is odd and why it is recorded",
    arguments: [
      (["Menyebut yang lain."], "Nama lama", nil), (["Menyebut yang lain."], " ", "alasan"),
      (["Menyebut yang lain."], String(repeating: "a", count: 1001), "alasan"), ([], "Nama lama", "janggal"),
      ([""], "Nama lama", "janggal"), (Array(repeating: "x", count: 11), "Nama lama", "janggal"),
    ] as [([String], String, String?)])
  func remark(_ odd: [String], _ reason: String, _ field: String?) {
    #expect(SmallAgency().refusal(Self.naskah(janggal: .init(hal: odd, alasan: reason)))?.bidang == field)
  }

  @Test("Facts of before, without a remark, are read as before; a remark is kept")
  func payload() throws {
    let old = try JSONEncoder().encode(Self.naskah())
    #expect(!String(decoding: old, as: UTF8.self).contains("janggal"))
    #expect(try JSONDecoder().decode(NaskahDireviu.self, from: old).janggal == nil)
    let odd = Self.naskah(janggal: .init(hal: ["Menyebut yang lain."], alasan: "Nama lama"))
    #expect(try JSONDecoder().decode(NaskahDireviu.self, from: JSONEncoder().encode(odd)) == odd)
  }

  @Test("A version whose findings are not all kept cannot be stated as reviewed")
  func notKept() throws {
    var agency = SmallAgency([Self.naskah(tidakDimuat: 7)])
    let statement = ReviuDinyatakan(
      unit: SmallAgency.unit, tahun: 2024, tanggal: try #require(Tanggal(tahun: 2025, bulan: 2, hari: 20)), tempat: "T",
      jabatan: "Inspektur", naskah: 1, diketahui: .init(daftarUjiDiKertas: true))
    #expect(agency.refusal(statement)?.pesan.contains("7 temuan dalam laporan kinerja tahun 2024 tidak dimuat") == true)
    #expect(agency.state.unit[SmallAgency.unit]?.evaluasi.kesiapanReviu(tahun: 2024).siap == false)
    // One that was stated before that was refused still counts when the journal is read.
    agency.add([statement])
    #expect(agency.state.unit[SmallAgency.unit]?.evaluasi.reviu[2024] != nil)
  }

  @Test(
    "What is gone is doubted where the versions were not read alike",
    arguments: [
      ("application/pdf", 100, nil), ("text/html", 100, "jenis berkas kedua versi berbeda"),
      ("application/pdf", 49, "dari 100 menjadi 49"), ("application/pdf", 50, nil),
      ("text/html", 10, "berbeda dan yang dapat diperiksa jauh berkurang"),
    ] as [(String, Int, String?)])
  func doubt(_ kind: String, _ checked: Int, _ expected: String?) {
    let finding = TemuanNaskah(
      kunci: .init(kode: "A01", tercetak: "1", ke: 1), tingkat: .galat, baris: 1, uraian: "Tidak sama")
    let (first, second) = (Self.naskah(temuan: [finding]), Self.naskah(2, jenis: kind, diperiksa: checked))
    let reason = PerbandinganNaskah(dari: first, ke: second).keraguan
    #expect((reason == nil) == (expected == nil))
    if let expected { #expect(reason?.contains(expected) == true, "\(reason ?? "")") }
    // Where nothing is gone there is nothing to doubt.
    #expect(PerbandinganNaskah(dari: Self.naskah(), ke: second).keraguan == nil)
  }
}
