import Foundation
import Journal
import Sakip

@testable import Selaras

/// A perangkat daerah with one tujuan and whatever a test adds to it.
struct SmallAgency {
  static let unit = "u"
  private(set) var state = State()

  init(_ facts: [any Event] = []) {
    let base: [any Event] = [
      PerangkatDaerahDitetapkan(id: Self.unit, nama: "U", jenis: .dinas, jabatanKepala: "K", tempat: "T"),
      TujuanDitetapkan(unit: Self.unit, id: "t", nama: "Tujuan"),
      JadwalDitetapkan(tahun: 2024, jenis: .semester, tenggat: 10, kunci: 20),
      JabatanDitetapkan(unit: Self.unit, id: "k", nama: "K"),
      JabatanDitetapkan(unit: Self.unit, id: "seksi", nama: "Kepala Seksi", atasan: "k"),
    ]
    add(base + facts)
  }

  /// Folds facts in as the journal does: without a check.
  mutating func add(_ facts: [any Event]) {
    for fact in facts { state.terapkan(fact, entri: state.posisi + 1) }
  }

  /// Folds a fact in as it was recorded at a moment by an account.
  mutating func append(_ fact: any Event, waktu: Timestamp, oleh akun: String) {
    state.terapkan(fact, entri: state.posisi + 1, waktu: waktu, oleh: akun)
  }

  /// Why a fact is refused; `nil` when it is accepted.
  func refusal(_ fact: any Event) -> Penolakan? {
    do throws(Penolakan) {
      try fact.periksa(state)
      return nil
    } catch {
      return error
    }
  }

  static func indicator(
    _ id: String = "ikm", nama: String = "IKM", satuan: String = "", jenis: JenisNilai = .angka,
    polaritas: Polaritas = .naik, agregasi: Agregasi = .rataRata, frekuensi: Periode.Jenis = .triwulan,
    desimal: Int = 2, urutanPredikat: [String] = [], perbandingan: IndikatorDitetapkan.Perbandingan? = nil,
    definisi: DefinisiIndikator = .kosong
  ) -> IndikatorDitetapkan {
    IndikatorDitetapkan(
      unit: unit, id: id, tujuan: "t", nama: nama, satuan: satuan, jenis: jenis, polaritas: polaritas,
      agregasi: agregasi, frekuensi: frekuensi, desimal: desimal, urutanPredikat: urutanPredikat,
      perbandingan: perbandingan, utama: true, definisi: definisi)
  }

  /// A realisasi of one period: `"95"` for a value, `"1/3"` for a share; `nil` when it cannot be read.
  static func realisasi(_ kode: String, _ text: String, indikator: String = "ikm") -> RealisasiDicatat? {
    let parts = text.split(separator: "/").map { "\"\($0)\"" }
    let value =
      parts.count == 2
      ? "\"masukan\":{\"pembilang\":\(parts[0]),\"penyebut\":\(parts[1])}" : "\"nilai\":\"\(text)\""
    return try? JSONDecoder().decode(
      RealisasiDicatat.self,
      from: Data("{\"unit\":\"\(unit)\",\"indikator\":\"\(indikator)\",\"periode\":\"\(kode)\",\(value)}".utf8))
  }

  /// A realisasi, entered and brought through the workflow.
  static func realisasi(
    _ kode: String, _ text: String, indikator: String = "ikm", sampai aksi: [AlurRealisasi.Aksi]
  ) -> [any Event] {
    guard let period = Periode(kode: kode), let value = realisasi(kode, text, indikator: indikator) else { return [] }
    return [value]
      + aksi.map { StatusRealisasiBerubah(unit: unit, periode: period, indikator: [indikator], aksi: $0, alasan: "a") }
  }

  /// A realisasi that is submitted.
  static func submitted(_ kode: String, _ text: String, indikator: String = "ikm") -> [any Event] {
    realisasi(kode, text, indikator: indikator, sampai: [.ajukan])
  }

  /// A realisasi that the workflow has brought to its approval.
  static func approved(_ kode: String, _ text: String) -> [any Event] {
    realisasi(kode, text, sampai: [.ajukan, .verifikasi, .setujui])
  }
}
