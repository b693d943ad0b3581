import Foundation
import Sakip
import Testing

@testable import Selaras

/// The review of a document: versions, answers, decisions, the checklist, and when it may be stated.
@Suite struct ReviuNaskahTests {
  private static let unit = SmallAgency.unit
  private static let first = TemuanNaskah.Kunci(kode: "A01", tercetak: "101,9", ke: 1)
  private static let second = TemuanNaskah.Kunci(kode: "A01", tercetak: "101,9", ke: 2)
  private static let third = TemuanNaskah.Kunci(kode: "B02", tercetak: "2019", ke: 1)

  /// A step of a review.
  enum Langkah: Sendable {
    case versi(Int)
    case tanggapan(TemuanDitanggapi.Tanggapan)
    case putusan(TanggapanDinilai.Putusan)
    case tanpaTanggapan
    case tanpaPutusan

    var fact: any Event {
      let objek = (tahun: 2024, naskah: JenisNaskah.laporanKinerja, temuan: first)
      return switch self {
      case .versi(let number): SemuaObjek.naskah(.laporanKinerja, versi: number, temuan: [first, second])
      case .tanggapan(let said): answer(said)
      case .putusan(let decided): decision(decided)
      case .tanpaTanggapan:
        PencabutanTests.withdrawal(.tanggapanTemuan(tahun: objek.tahun, naskah: objek.naskah, temuan: objek.temuan))
      case .tanpaPutusan:
        PencabutanTests.withdrawal(.penilaianTanggapan(tahun: objek.tahun, naskah: objek.naskah, temuan: objek.temuan))
      }
    }
  }

  private static func answer(
    _ said: TemuanDitanggapi.Tanggapan, to finding: TemuanNaskah.Kunci = first, _ reason: String? = "Dibulatkan"
  ) -> TemuanDitanggapi {
    TemuanDitanggapi(
      unit: unit, tahun: 2024, naskah: .laporanKinerja, temuan: finding, tanggapan: said, alasan: reason)
  }

  private static func decision(
    _ decided: TanggapanDinilai.Putusan, on finding: TemuanNaskah.Kunci = first, _ reason: String? = "Periksa lagi"
  ) -> TanggapanDinilai {
    TanggapanDinilai(
      unit: unit, tahun: 2024, naskah: .laporanKinerja, temuan: finding, putusan: decided, alasan: reason)
  }

  /// A statement that knows all that there is to know, the explanations that wait aside.
  private static func statement(_ agency: SmallAgency, naskah: Int?, menunggu: Int? = nil) throws -> ReviuDinyatakan {
    let ready = try #require(agency.state.unit[unit]).evaluasi.kesiapanReviu(tahun: 2024)
    return try statement(naskah: naskah, menunggu: menunggu, DiketahuiPenyata(ready))
  }

  private static func statement(
    naskah: Int?, menunggu: Int? = nil, _ known: DiketahuiPenyata?
  ) throws -> ReviuDinyatakan {
    ReviuDinyatakan(
      unit: unit, tahun: 2024, tanggal: try #require(Tanggal(tahun: 2025, bulan: 2, hari: 20)), tempat: "T",
      jabatan: "Inspektur", naskah: naskah, penjelasanMenunggu: menunggu, diketahui: known)
  }

  private static func answered(_ items: some Sequence<ButirUji>) -> [any Event] {
    items.map { DaftarUjiDiisi(unit: unit, tahun: 2024, butir: $0.kode, jawaban: .ya) }
  }

  static let telaah: [([Langkah], KeadaanTemuan)] = [
    ([.versi(1)], .terbuka),
    ([.versi(1), .tanggapan(.diperbaiki)], .diperbaiki),
    ([.versi(1), .tanggapan(.diperbaiki), .versi(2)], .masihDitemukan),
    ([.versi(1), .tanggapan(.diperbaiki), .versi(2), .tanggapan(.diperbaiki)], .diperbaiki),
    ([.versi(1), .tanggapan(.dijelaskan)], .dijelaskan),
    ([.versi(1), .tanggapan(.dijelaskan), .versi(2)], .dijelaskan),
    ([.versi(1), .tanggapan(.dijelaskan), .putusan(.diterima)], .diterima),
    ([.versi(1), .tanggapan(.dijelaskan), .putusan(.diterima), .versi(2)], .diterima),
    ([.versi(1), .tanggapan(.dijelaskan), .putusan(.ditolak)], .ditolak),
    ([.versi(1), .tanggapan(.dijelaskan), .putusan(.ditolak), .tanggapan(.dijelaskan)], .dijelaskan),
    ([.versi(1), .tanggapan(.dijelaskan), .putusan(.diterima), .tanggapan(.diperbaiki)], .diperbaiki),
    ([.versi(1), .tanggapan(.dijelaskan), .putusan(.ditolak), .putusan(.diterima)], .diterima),
    ([.versi(1), .tanggapan(.dijelaskan), .putusan(.diterima), .tanpaPutusan], .dijelaskan),
    ([.versi(1), .tanggapan(.dijelaskan), .putusan(.diterima), .tanpaTanggapan], .terbuka),
  ]

  @Test("What was said about a finding goes with it from version to version", arguments: telaah)
  func states(_ steps: [Langkah], _ expected: KeadaanTemuan) throws {
    var agency = SmallAgency()
    for step in steps {
      #expect(agency.refusal(step.fact) == nil)
      agency.add([step.fact])
    }
    let evaluation = try #require(agency.state.unit[Self.unit]?.evaluasi)
    let findings = evaluation.telaah(try #require(evaluation.versi(.laporanKinerja, tahun: 2024).last))
    #expect(findings.map(\.keadaan) == [expected, .terbuka])
    #expect((findings.first?.penilaian != nil) == [.diterima, .ditolak].contains(expected))
    #expect((findings.first?.tanggapan == nil) == (expected == .terbuka))
    #expect(findings.first?.menahanPernyataan == (expected != .diterima))
  }

  @Test func aWarningHoldsNothingUp() throws {
    let agency = SmallAgency([SemuaObjek.naskah(.laporanKinerja, temuan: [Self.first], tingkat: .peringatan)])
    let evaluation = try #require(agency.state.unit[Self.unit]?.evaluasi)
    let version = try #require(evaluation.versi(.laporanKinerja, tahun: 2024).first)
    #expect(evaluation.telaah(version).map(\.menahanPernyataan) == [false])
    #expect(version.isi.cacah(.peringatan) == 1 && version.isi.cacah(.galat) == 0)
    #expect(agency.refusal(try Self.statement(agency, naskah: 1)) == nil)
  }

  @Test(
    "Explanations of warnings stay undecided only where the statement says how many",
    arguments: [(nil, false), (0, false), (2, false), (1, true)] as [(Int?, Bool)])
  func undecided(said: Int?, isAccepted: Bool) throws {
    var agency = SmallAgency(
      [SemuaObjek.naskah(.laporanKinerja, temuan: [Self.first], tingkat: .peringatan), Self.answer(.dijelaskan)])
    let refusal = agency.refusal(try Self.statement(agency, naskah: 1, menunggu: said))
    #expect((refusal == nil) == isAccepted && (isAccepted || refusal?.bidang == "penjelasanMenunggu"))
    agency.add([Self.decision(.ditolak)])
    #expect((agency.refusal(try Self.statement(agency, naskah: 1, menunggu: said)) == nil) == ((said ?? 0) == 0))
  }

  /// Facts, and everything that a statement has to know.
  static let diketahui: [([any Event], DiketahuiPenyata)] = [
    ([], DiketahuiPenyata(daftarUjiDiKertas: true)),
    (answered(ButirUji.semua), DiketahuiPenyata()),
    (
      answered(ButirUji.semua.dropLast())
        + [DaftarUjiDiisi(unit: unit, tahun: 2024, butir: "III.10", jawaban: .tidak, catatan: "x")],
      DiketahuiPenyata(butirTidak: 1)
    ),
    (
      answered(ButirUji.semua) + [
        Langkah.versi(1).fact, answer(.dijelaskan), answer(.dijelaskan, to: second), decision(.diterima),
        decision(.diterima, on: second),
      ], DiketahuiPenyata(galatDijelaskan: 2)
    ),
    (
      answered(ButirUji.semua) + [
        SemuaObjek.naskah(.laporanKinerja, temuan: [first, second, third], tingkat: .peringatan),
        answer(.diperbaiki), answer(.dijelaskan, to: second), decision(.diterima, on: second),
      ], DiketahuiPenyata(peringatanTerbuka: 2)
    ),
  ]

  @Test("A statement says what whoever states knows: no more, no less", arguments: diketahui)
  func known(facts: [any Event], known: DiketahuiPenyata) throws {
    let agency = SmallAgency(facts)
    let version = agency.state.unit[Self.unit]?.evaluasi.versi(.laporanKinerja, tahun: 2024).last?.isi.versi
    #expect(agency.refusal(try Self.statement(naskah: version, known.isKosong ? nil : known)) == nil)
    let others = [
      DiketahuiPenyata(), .init(butirTidak: 1), .init(galatDijelaskan: 2), .init(peringatanTerbuka: 2),
      .init(daftarUjiDiKertas: true), .init(peringatanTerbuka: 3),
    ]
    for other in others where other != known {
      #expect(agency.refusal(try Self.statement(naskah: version, other)) != nil, "\(other)")
    }
  }

  @Test(
    "What is gone or new is doubted where two versions were read differently",
    arguments: [
      ("application/pdf", 9, false, false), ("text/html", 9, true, true), ("application/pdf", 2, true, false),
      ("application/pdf", 40, false, true),
    ])
  func doubt(jenis: String, diperiksa: Int, gone: Bool, new: Bool) {
    func version(_ number: Int, _ kind: String, _ checked: Int, _ key: TemuanNaskah.Kunci) -> NaskahDireviu {
      NaskahDireviu(
        unit: Self.unit, tahun: 2024, naskah: .laporanKinerja, versi: number,
        berkas: String(repeating: "0a", count: 32),
        nama: "a", jenis: kind, ukuran: 9, diperiksa: checked,
        temuan: [TemuanNaskah(kunci: key, tingkat: .galat, baris: 1, uraian: "x")])
    }
    let both = PerbandinganNaskah(
      dari: version(1, "application/pdf", 9, Self.first), ke: version(2, jenis, diperiksa, Self.second))
    #expect((both.keraguan != nil) == gone && (both.keraguanBaru != nil) == new)
  }

  @Test("A statement from before it was asked how many explanations stay undecided counts as it did")
  func oldStatement() throws {
    let old = Data(
      #"{"unit":"u","tahun":2024,"tanggal":"2025-02-20","tempat":"T","jabatan":"Inspektur","naskah":1}"#.utf8)
    let fact = try JSONDecoder().decode(ReviuDinyatakan.self, from: old)
    #expect(fact.penjelasanMenunggu == nil && fact.diketahui == nil)
    let agency = SmallAgency(
      [
        SemuaObjek.naskah(.laporanKinerja, temuan: [Self.first], tingkat: .peringatan), Self.answer(.dijelaskan),
        fact,
      ])
    #expect(agency.state.unit[Self.unit]?.evaluasi.reviu[2024]?.isi == fact)
  }

  @Test(
    "Versions are compared by what is printed and its how-manieth",
    arguments: [
      [[], [], [], [], []], [[first], [first], [], [first], []], [[first], [], [first], [], []],
      [[], [first], [], [], [first]], [[first, second], [first, third], [second], [first], [third]],
      [[first, third], [third, second], [first], [third], [second]],
    ] as [[[TemuanNaskah.Kunci]]])
  func comparison(_ keys: [[TemuanNaskah.Kunci]]) {
    let compared = PerbandinganNaskah(
      dari: SemuaObjek.naskah(.laporanKinerja, temuan: keys[0]),
      ke: SemuaObjek.naskah(.laporanKinerja, versi: 2, temuan: keys[1]))
    #expect([compared.hilang, compared.tetap, compared.baru].map { $0.map(\.kunci) } == Array(keys[2...]))
  }

  @Test("A withdrawn version gives its number to no other; kinds and years are counted apart")
  func versionNumbers() throws {
    var agency = SmallAgency()
    for (step, number) in [1, 2].enumerated() {
      #expect(agency.refusal(Langkah.versi(number + 1).fact)?.bidang == "versi", "\(step)")
      #expect(agency.refusal(Langkah.versi(number).fact) == nil)
      agency.add([Langkah.versi(number).fact])
      #expect(agency.refusal(Langkah.versi(number).fact)?.pesan.contains("adalah versi \(number + 1)") == true)
    }
    #expect(agency.refusal(SemuaObjek.naskah(.rencanaKerja, temuan: [])) == nil)
    agency.add([PencabutanTests.withdrawal(.naskahReviu(tahun: 2024, naskah: .laporanKinerja, versi: 2))])
    let evaluation = try #require(agency.state.unit[Self.unit]?.evaluasi)
    #expect(evaluation.versi(.laporanKinerja, tahun: 2024).map(\.isi.versi) == [1])
    #expect(evaluation.versiBerikutnya(.laporanKinerja, tahun: 2024) == 3)
    #expect(evaluation.versiBerikutnya(.laporanKinerja, tahun: 2023) == 1)
    #expect(evaluation.versiBerikutnya(.lainnya, tahun: 2024) == 1)
  }

  /// Facts, the version that a statement names, and a part of its refusal; `nil` where it is accepted.
  struct Pernyataan: Sendable {
    let fakta: [any Event]
    let naskah: Int?
    let pesan: String?

    init(_ facts: [any Event], _ version: Int?, _ message: String?) {
      fakta = facts
      naskah = version
      pesan = message
    }
  }

  static let pernyataan = [
    Pernyataan([], nil, nil),
    Pernyataan([], 1, "Belum ada laporan kinerja tahun 2024"),
    Pernyataan([SemuaObjek.naskah(.rencanaKerja, temuan: [first])], nil, nil),
    Pernyataan([SemuaObjek.naskah(.laporanKinerja, temuan: [])], 1, nil),
    Pernyataan([SemuaObjek.naskah(.laporanKinerja, temuan: [])], nil, "adalah versi 1"),
    Pernyataan([Langkah.versi(1).fact], 1, "2 galat dalam laporan kinerja tahun 2024"),
    Pernyataan([Langkah.versi(1).fact, answer(.dijelaskan), decision(.diterima)], 1, "1 galat dalam"),
    Pernyataan(
      [
        Langkah.versi(1).fact, answer(.dijelaskan), answer(.dijelaskan, to: second), decision(.diterima),
        decision(.diterima, on: second),
      ], 1, nil),
    Pernyataan([Langkah.versi(1).fact, SemuaObjek.naskah(.laporanKinerja, versi: 2, temuan: [])], 1, "adalah versi 2"),
    Pernyataan([Langkah.versi(1).fact, SemuaObjek.naskah(.laporanKinerja, versi: 2, temuan: [])], 2, nil),
    Pernyataan(answered(ButirUji.semua), nil, nil),
    Pernyataan(answered(ButirUji.semua.dropLast()), nil, "butir III.10 belum dijawab"),
    Pernyataan(answered(ButirUji.semua.prefix(22)).dropFirst().map { $0 }, nil, "butir I.1, III.10 belum dijawab"),
  ]

  @Test("A statement waits for open galat and for a checklist that was begun", arguments: pernyataan)
  func statements(_ case: Pernyataan) throws {
    let agency = SmallAgency(`case`.fakta)
    let refusal = agency.refusal(try Self.statement(agency, naskah: `case`.naskah))
    #expect((refusal == nil) == (`case`.pesan == nil), "\(refusal?.pesan ?? "diterima")")
    if let expected = `case`.pesan { #expect(refusal?.pesan.contains(expected) == true, "\(refusal?.pesan ?? "")") }
  }

  @Test("What a statement rests on stays until it is withdrawn")
  func afterTheStatement() throws {
    var agency = SmallAgency(
      [SemuaObjek.naskah(.laporanKinerja, temuan: [Self.first]), Self.answer(.dijelaskan), Self.decision(.diterima)]
        + Self.answered(ButirUji.semua))
    let changes: [any Event] =
      [Self.answer(.diperbaiki), Self.decision(.ditolak)] + Self.answered(ButirUji.semua.prefix(1))
      + [
        Objek.naskahReviu(tahun: 2024, naskah: .laporanKinerja, versi: 1), .butirUji(tahun: 2024, butir: "I.1"),
        .tanggapanTemuan(tahun: 2024, naskah: .laporanKinerja, temuan: Self.first),
        .penilaianTanggapan(tahun: 2024, naskah: .laporanKinerja, temuan: Self.first),
      ].map(PencabutanTests.withdrawal)
    let refusals = { (agency: SmallAgency) in changes.map { agency.refusal($0)?.pesan } }
    #expect(refusals(agency) == changes.map { _ in nil })
    agency.add([try Self.statement(agency, naskah: 1)])
    for message in refusals(agency) { #expect(message?.hasSuffix("Cabut pernyataannya lebih dahulu.") == true) }
    let later = SemuaObjek.naskah(.laporanKinerja, versi: 2, temuan: [Self.first, Self.third])
    #expect(agency.refusal(later) == nil)
    agency.add([later])
    #expect(agency.refusal(Self.answer(.diperbaiki, to: Self.third)) == nil)
    #expect(agency.refusal(Self.answer(.diperbaiki)) != nil)
    agency.add([PencabutanTests.withdrawal(.reviu(tahun: 2024))])
    #expect(refusals(agency) == changes.map { _ in nil })
  }

  @Test("A statement without a version of a document leaves the answers open")
  func onPaper() throws {
    let agency = SmallAgency([try Self.statement(naskah: nil, .init(daftarUjiDiKertas: true)), Langkah.versi(1).fact])
    #expect(agency.refusal(Self.answer(.diperbaiki)) == nil)
    #expect(agency.refusal(try Self.statement(agency, naskah: nil))?.pesan.contains("adalah versi 1") == true)
  }

  @Test("What was said to a figure is not said to another that is printed the same")
  func otherFigure() throws {
    var agency = SmallAgency([Langkah.versi(1).fact, Self.answer(.diperbaiki)])
    let other = TemuanNaskah.Kunci(
      kode: Self.first.kode, tercetak: Self.first.tercetak, bandingan: "Rp1.000", ke: Self.first.ke)
    agency.add([SemuaObjek.naskah(.laporanKinerja, versi: 2, temuan: [other])])
    let evaluation = try #require(agency.state.unit[SemuaObjek.unit]?.evaluasi)
    let version = try #require(evaluation.versi(.laporanKinerja, tahun: 2024).last)
    #expect(evaluation.telaah(version).map(\.keadaan) == [.terbuka])
  }

  @Test func theChecklistHasTwentyThreeItems() {
    #expect(ButirUji.semua.count == 23 && Set(ButirUji.semua.map(\.kode)).count == 23)
    #expect(ButirUji.Bagian.allCases.map { part in ButirUji.semua.count { $0.bagian == part } } == [6, 7, 10])
    #expect(ButirUji.semua.allSatisfy { ButirUji.butir(kode: $0.kode) == $0 })
    for wrong in ["", "IV.1", "I.7", "I.0", "I", "i.1", "III.11", "I.1 "] {
      #expect(ButirUji.butir(kode: wrong) == nil)
    }
  }
}
