import Foundation
import Sakip
import Testing

@testable import Selaras

@Suite("Scales that the pemda sets")
struct SkalaDitetapkanTests {
  private static func kelas(_ top: Int, _ name: String = "Berhasil") -> [SkalaKategori.Kelas] {
    let bound = ExactDecimal(top)
    return [
      .init(name, bawah: .init(bound, termasuk: true)), .init("Belum \(name)", atas: .init(bound, termasuk: false)),
    ]
  }

  private static func skala(
    _ kode: String = "sendiri", mulai: String = "2022-01-01", selesai: String? = nil, nama: String = "Skala sendiri",
    dasar: String = "Perbup 1/2022", pembulatan: Int? = nil, satuan: String? = "%",
    kelas: [SkalaKategori.Kelas] = kelas(100)
  ) throws -> SkalaDitetapkan {
    SkalaDitetapkan(
      kode: kode, nama: nama, dasar: dasar, mulai: try #require(Tanggal(iso: mulai)),
      selesai: try selesai.map { try #require(Tanggal(iso: $0)) }, satuan: satuan, pembulatan: pembulatan,
      catatan: "Batas contoh.", kelas: kelas)
  }

  private static func memilih(_ kode: String, _ tahun: Int = 2024) -> KebijakanDitetapkan {
    KebijakanDitetapkan(unit: SmallAgency.unit, tahun: tahun, capaian: .baku, skala: kode, efisiensi: .pmk249)
  }

  private static func measured(_ facts: [any Event]) throws -> SmallAgency {
    var agency = SmallAgency(
      facts + [SmallAgency.indicator(frekuensi: .tahun)] + SmallAgency.submitted("2024", "95"))
    agency.add([
      VersiRenstraDitetapkan(
        unit: SmallAgency.unit, id: "v", nama: "V", tanggal: try #require(Tanggal(iso: "2021-01-01")), dasar: "",
        alasan: "", periode: PeriodeRencana(awal: 2021, akhir: 2026)),
      TargetDitetapkan(
        unit: SmallAgency.unit, indikator: "ikm", versi: "v", tahun: 2024, nilai: .angka(ExactDecimal(100))),
    ])
    return agency
  }

  @Test func classesTheYearsThatChooseIt() throws {
    let agency = try Self.measured([try Self.skala(), Self.memilih("sendiri")])
    let unit = try #require(agency.state.unit[SmallAgency.unit])
    #expect(unit.kinerja("ikm", tahun: 2024)?.kategori == "Belum Berhasil")
    #expect(unit.skala(tahun: 2023) == .permendagri86)
    #expect(unit.skala(tahun: 2024).keterangan == "Skala sendiri (Perbup 1/2022). Batas contoh.")
    let origin = unit.asal(.capaian, indikator: SmallAgency.indicator(frekuensi: .tahun), tahun: 2024)
    #expect(
      origin?.kebijakan == ["Kategori Belum Berhasil menurut Skala sendiri (Perbup 1/2022). Batas contoh."])
  }

  @Test("A year is classed by the scale valid on its last day")
  func dated() throws {
    let agency = try Self.measured([
      try Self.skala(selesai: "2024-06-30"), try Self.skala(mulai: "2024-07-01", kelas: Self.kelas(90)),
      Self.memilih("sendiri", 2023), Self.memilih("sendiri", 2024),
    ])
    let unit = try #require(agency.state.unit[SmallAgency.unit])
    #expect(unit.kinerja("ikm", tahun: 2024)?.kategori == "Berhasil")
    #expect(unit.skala(tahun: 2023).kategori(Ratio(95)) == "Belum Berhasil")
    #expect(agency.refusal(Self.memilih("sendiri", 2021))?.bidang == "skala")
  }

  @Test(
    "A correction of kode and first day takes the place of what it corrects, also for those who came before and after")
  func corrected() throws {
    var agency = try Self.measured([try Self.skala(), Self.memilih("sendiri")])
    let before = try #require(agency.state.unit[SmallAgency.unit]?.perubahanTerakhir)
    agency.add([
      try Self.skala(kelas: Self.kelas(90)),
      PerangkatDaerahDitetapkan(id: "baru", nama: "B", jenis: .dinas, jabatanKepala: "K", tempat: "T"),
    ])
    let unit = try #require(agency.state.unit[SmallAgency.unit])
    #expect(unit.kinerja("ikm", tahun: 2024)?.kategori == "Berhasil")
    #expect(unit.perubahanTerakhir > before)
    #expect(agency.state.skala.count == 1)
    #expect(agency.state.unit["baru"]?.pengukuran.skalaDaerah == agency.state.skala)
  }

  @Test("A chosen scale that nobody recorded is replaced in plain words")
  func notRecorded() throws {
    let agency = try Self.measured([Self.memilih("keberhasilan")])
    let scale = try #require(agency.state.unit[SmallAgency.unit]).skala(tahun: 2024)
    #expect(scale.kode == "permendagri-86-2017")
    #expect(scale.catatan.contains("“keberhasilan”") && scale.catatan.contains("belum dicatat"))
  }

  @Test("What is wrong is refused by its field")
  func refusals() throws {
    let base = SmallAgency([try Self.skala(selesai: "2024-12-31"), Self.memilih("sendiri")])
    let bad: [(any Event, String, String)] = [
      (try Self.skala("Skala A"), "kode", "tidak dapat dipakai"),
      (try Self.skala("permendagri-86-2017"), "kode", "Permendagri Nomor 86 Tahun 2017"),
      (try Self.skala("b", nama: " "), "nama", "belum diisi"), (try Self.skala("b", dasar: ""), "dasar", "belum diisi"),
      (try Self.skala("b", selesai: "2021-12-31"), "selesai", "mendahului"),
      (try Self.skala("b", satuan: String(repeating: "x", count: 21)), "satuan", "terlalu panjang"),
      (try Self.skala("b", pembulatan: 9), "kelas", "Pembulatan"),
      (try Self.skala("b", kelas: []), "kelas", "0 kelas"),
      (try Self.skala("b", kelas: Self.kelas(1, "")), "kelas", "belum diisi"),
      (try Self.skala(mulai: "2024-12-31"), "mulai", "sejak 1 Januari 2022 sampai dengan 31 Desember 2024"),
      (try Self.skala(mulai: "2021-01-01"), "mulai", "sudah berlaku"),
      (try Self.skala(selesai: "2024-11-30"), "selesai", "dipakai U untuk tahun 2024"),
      (Self.memilih("lain"), "skala", "Pilih salah satu: permendagri-86-2017, sendiri;"),
      (Self.memilih("permenpanrb-88-2021"), "skala", "tidak menggolongkan capaian (bersatuan %). Pilih salah satu:"),
      (try Self.skala(selesai: "2024-12-31", satuan: nil), "satuan", "dipakai U untuk tahun 2024"),
      (try Self.skala("b", selesai: "2022-12-30"), "selesai", "paling cepat 31 Desember 2022"),
      (Self.memilih("sendiri", 2025), "skala", "tidak berlaku untuk tahun 2025"),
    ]
    for (fact, field, words) in bad {
      let refusal = base.refusal(fact)
      #expect(refusal?.bidang == field && refusal?.pesan.contains(words) == true, "\(String(describing: refusal))")
    }
    for fact in [
      try Self.skala("b"), try Self.skala(mulai: "2025-01-01"),
      try Self.skala(mulai: "2021-01-01", selesai: "2021-12-31"),
      try Self.skala(), try Self.skala("b", selesai: "2022-12-31"),
      try Self.skala(kelas: Self.kelas(90)),
    ] { #expect(base.refusal(fact) == nil) }
  }

  @Test("The sample records keberhasilan, says that it is an example, and has no other own scale")
  func sample() async throws {
    let state = try await SampleData.application().state
    let own = state.skala.semua
    #expect(own.map(\.kode) == ["keberhasilan"] && own.first?.dasar == "ketetapan contoh")
    let scale = try #require(state.unit["kecamatan-juai"]).skala(tahun: 2024)
    #expect(scale.catatan.contains("ketetapan contoh"))
    for (figure, name) in [
      (Ratio(100), "Sangat Berhasil"), (Ratio(99), "Berhasil"), (Ratio(85), "Berhasil"), (Ratio(84), "Cukup Berhasil"),
      (Ratio(70), "Cukup Berhasil"), (Ratio(69), "Kurang Berhasil"), (Ratio(-1), "Kurang Berhasil"),
    ] { #expect(scale.kategori(figure) == name) }
  }
}
