import Sakip
import Testing

@testable import Selaras

@Suite("A scale that is used")
struct PemakaianSkalaTests {
  private static let unit = SmallAgency.unit

  private static func scale(
    _ bound: Int, satuan: String?, mulai: String = "2022-01-01", selesai: String? = nil, pembulatan: Int? = nil,
    nama: String = "Skala"
  ) throws -> SkalaDitetapkan {
    SkalaDitetapkan(
      kode: "sendiri", nama: nama, dasar: "SK", mulai: try #require(Tanggal(iso: mulai)),
      selesai: selesai.flatMap(Tanggal.init(iso:)), satuan: satuan, pembulatan: pembulatan,
      kelas: [
        .init("A", bawah: .init(ExactDecimal(bound), termasuk: true)),
        .init("B", atas: .init(ExactDecimal(bound), termasuk: false)),
      ])
  }

  /// The capaian of 2024 is classed by it; the first quarter is entered, or approved too.
  private static func classed(approved: Bool) throws -> SmallAgency {
    let value = try #require(SmallAgency.realisasi("2024-T1", "79"))
    return SmallAgency(
      [
        try scale(50, satuan: "%"), SmallAgency.indicator(),
        KebijakanDitetapkan(unit: unit, tahun: 2024, capaian: .baku, skala: "sendiri", efisiensi: .pmk249),
      ] + (approved ? SmallAgency.approved("2024-T1", "79") : [value]))
  }

  @Test("classes approved figures as it did; what only names it may change")
  func approved() throws {
    let changes: [(SkalaDitetapkan, String?)] = [
      (try Self.scale(60, satuan: "%"), "kelas"), (try Self.scale(50, satuan: "%", pembulatan: 1), "kelas"),
      (try Self.scale(50, satuan: "%", nama: "Nama lain"), nil),
      (try Self.scale(50, satuan: "%", selesai: "2024-12-31"), nil),
      (try Self.scale(50, satuan: "%", selesai: "2023-12-31"), "selesai"),
    ]
    for (fact, field) in changes {
      #expect(try Self.classed(approved: true).refusal(fact)?.bidang == field)
      #expect(try Self.classed(approved: false).refusal(fact)?.bidang == (field == "kelas" ? nil : field))
    }
    var next = try Self.classed(approved: true)
    next.add([try Self.scale(50, satuan: "%", selesai: "2024-12-31")])
    #expect(next.refusal(try Self.scale(60, satuan: "%", mulai: "2025-01-01")) == nil)
  }

  private static func indicator(skala: String? = "sendiri") -> IndikatorDitetapkan {
    IndikatorDitetapkan(
      unit: unit, id: "ikm", tujuan: "t", nama: "Nilai", satuan: "", jenis: .angkaBerpredikat, polaritas: .naik,
      agregasi: .terakhir, frekuensi: .tahun, desimal: 2, urutanPredikat: [], skala: skala, utama: true,
      definisi: .kosong)
  }

  @Test("agrees with the values of every indikator that takes its predicate from it")
  func predicates() throws {
    let period = try #require(Periode(kode: "2024"))
    let value = Nilai.angkaBerpredikat(ExactDecimal(55), predikat: "A")
    let carriers: [any Event] = [
      RealisasiDicatat(unit: Self.unit, indikator: "ikm", periode: period, nilai: value),
      PembandingDicatat(
        unit: Self.unit, indikator: "ikm", tahun: 2024, lingkup: .nasional, nilai: value, keterangan: "K"),
    ]
    for fact in carriers {
      let agency = SmallAgency([try Self.scale(50, satuan: nil), Self.indicator(), fact])
      let changes: [(SkalaDitetapkan, String?, String)] = [
        (try Self.scale(60, satuan: nil), "kelas", "indikator “Nilai” (U) untuk tahun 2024"),
        (try Self.scale(51, satuan: nil), nil, ""), (try Self.scale(50, satuan: "%"), "satuan", "nilai indikator"),
        (try Self.scale(50, satuan: nil, selesai: "2023-12-31"), "selesai", "indikator “Nilai” (U)"),
        (try Self.scale(50, satuan: nil, selesai: "2024-12-31"), nil, ""),
      ]
      for (change, field, words) in changes {
        let refusal = agency.refusal(change)
        #expect(refusal?.bidang == field)
        if field != nil { #expect(refusal?.pesan.contains(words) == true, "\(String(describing: refusal))") }
      }
    }
    var approved = SmallAgency([try Self.scale(50, satuan: nil), Self.indicator(), carriers[0]])
    approved.add(
      [AlurRealisasi.Aksi.ajukan, .verifikasi, .setujui].map {
        StatusRealisasiBerubah(unit: Self.unit, periode: period, indikator: ["ikm"], aksi: $0)
      })
    #expect(approved.refusal(try Self.scale(51, satuan: nil))?.bidang == "kelas")
  }

  @Test("A scale of an earlier time must agree with what is already recorded for it")
  func earlier() throws {
    let period = try #require(Periode(kode: "2021"))
    let agency = SmallAgency([
      try Self.scale(50, satuan: nil), Self.indicator(skala: nil),
      RealisasiDicatat(
        unit: Self.unit, indikator: "ikm", periode: period, nilai: .angkaBerpredikat(ExactDecimal(55), predikat: "A")),
      Self.indicator(),
    ])
    let earlier = { try Self.scale($0, satuan: nil, mulai: "2021-01-01", selesai: "2021-12-31") }
    #expect(agency.refusal(try earlier(60))?.bidang == "kelas")
    #expect(agency.refusal(try earlier(50)) == nil)
  }

  @Test("A predicate is not taken from a scale of capaian")
  func fitting() throws {
    let agency = SmallAgency([try Self.scale(50, satuan: "%")])
    let refusal = agency.refusal(Self.indicator())
    #expect(refusal?.bidang == "skala")
    #expect(refusal?.pesan.contains("Pilih salah satu: permenpanrb-88-2021;") == true)
    #expect(SmallAgency([try Self.scale(50, satuan: nil)]).refusal(Self.indicator()) == nil)
  }
}
