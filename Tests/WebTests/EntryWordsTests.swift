import Foundation
import Journal
import Selaras
import TestSupport
import Testing

@testable import Web

@Suite("Entries are told in words: money as money, fields and choices by their names")
struct EntryWordsTests {
  /// One value of an entry of the sample.
  private struct Leaf: Hashable {
    let kind: String
    let bidang: String
    let nilai: String
  }

  private static let loading = Task { () async throws -> Set<Leaf> in
    let application = try await Selaras.Application(journal: InMemoryJournal(), clock: { .latest })
    let lines = CommandFile.merged(try SampleFiles.contents().map(CommandFile.parse))
    try await application.execute(all: lines.map(\.line.command))
    let entries = try await application.entries(in: 1...application.state.posisi)
    return Set(entries.flatMap { leaves(EntryValue($0), "", $0.head.kind) })
  }

  private static func leaves() async throws -> Set<Leaf> { try await loading.value }

  private static func leaves(_ value: EntryValue, _ field: String, _ kind: String) -> [Leaf] {
    switch value {
    case .teks, .bilangan, .uang:
      [Leaf(kind: kind, bidang: field, nilai: value.printed(bidang: field) ?? "")]
    case .daftar(let items): items.flatMap { leaves($0, field, kind) }
    case .pasangan(let pairs):
      pairs.flatMap { [Leaf(kind: kind, bidang: $0.0, nilai: "")] + leaves($0.1, $0.0, kind) }
    }
  }

  @Test("In the sample every field has a name, people are no money, and money is")
  func sample() async throws {
    let leaves = try await Self.leaves()
    #expect(Set(leaves.map(\.bidang)).filter { !EventNames.memuat(bidang: $0) } == [])
    let money = leaves.filter {
      $0.nilai.hasPrefix("Rp") && $0.nilai.dropFirst(2).allSatisfy { "0123456789.".contains($0) }
    }
    #expect(
      Set(money.map { "\($0.kind) \($0.bidang)" }) == [
        "anggaran.pagu-ditetapkan jumlah", "anggaran.realisasi-dicatat jumlah", "anggaran.rekap-belanja-dicatat pagu",
        "anggaran.rekap-belanja-dicatat paguMurni", "anggaran.rekap-belanja-dicatat realisasi",
        "anggaran.pagu-program-dicatat jumlah", "perencanaan.baris-rencana-ditetapkan pagu",
        "perencanaan.baris-rencana-ditetapkan prakiraanMaju", "perjanjian.naskah-pk-ditetapkan pagu",
        "perjanjian.baris-rencana-aksi-ditetapkan pagu",
      ])
    #expect(leaves.contains(Leaf(kind: "organisasi.kepegawaian-dicatat", bidang: "jumlah", nilai: "7")))
  }

  @Test("The code of a finding is that of its rule, not of a budget line")
  func findings() {
    #expect(EventNames.bidang("kode", dalam: "temuan") == "kaidah")
    #expect(EventNames.bidang("kode", dalam: "kunci") == "kaidah")
    #expect(EventNames.bidang("kunci", dalam: "temuan") == "dikenali dari")
    #expect(
      EventNames.bidang("kode", dalam: "baris") == "kode rekening" && EventNames.bidang("kode") == "kode rekening")
  }

  /// Fields that hold the code of something else, or a text of a person.
  private static let codes: Set<String> = [
    "unit", "id", "kode", "indikator", "tujuan", "sasaran", "versi", "pendahulu", "atasan", "subjek", "rekomendasi",
    "skala", "induk", "akun", "nomenklatur", "simpul", "subKegiatan", "sasaranRpjmd",
    "jabatan", "simpulPohon", "mitra", "rencana", "idUnitKerja", "penanggungJawab",
  ]

  @Test("In the sample no choice is shown as the word that the system keeps")
  func choices() async throws {
    let kept = try await Self.leaves().filter { leaf in
      !Self.codes.contains(leaf.bidang) && leaf.nilai.contains("-")
        && leaf.nilai.allSatisfy { $0 == "-" || ($0.isASCII && ($0.isLowercase || $0.isNumber)) }
        && leaf.nilai.contains(where: \.isLetter)
    }
    #expect(kept.isEmpty, "\(kept)")
  }

  @Test(
    arguments: [
      ("target-nol-turun", "nol-berarti-tercapai", "realisasi 0 dinilai 100%"),
      ("efisiensi", "pmk-249-2011", "PMK Nomor 249/PMK.02/2011"), ("efisiensi", "tidak", "tidak"),
      ("jenis", "application/pdf", "PDF"), ("jenis", "barang-jasa", "Belanja barang dan jasa"),
      ("jenis", "kecamatan", "Kecamatan"),
      ("alasan", "perubahan-strategi", "perubahan strategi yang memengaruhi"), ("alasan", "Salah tahun", "Salah tahun"),
      ("aksi", "buka-kunci", "Buka kunci"), ("nama", "nol-berarti-tercapai", "nol-berarti-tercapai"),
    ])
  func names(field: String, kept: String, shown: String) {
    #expect(ValueNames.nama(kept, bidang: field).contains(shown))
  }
}
