public import Document
import Sakip
public import Selaras

/// "Pernyataan Telah Direviu" of a year's report as a document of its own, with the checklist and the findings of the
/// version that was reviewed (PermenPANRB 53/2014, Lampiran III).
///
/// Before the statement it is a draft: it says so, carries neither the sentences of the statement nor a signature, and
/// names what is still to be done.
public struct DokumenReviu: Sendable {
  let kalimat: KalimatReviu
  let pernyataan: Tercatat<ReviuDinyatakan>?
  let kesiapan: KesiapanReviu
  /// The version that was reviewed; before the statement the last one. `nil` for none.
  let naskah: Tercatat<NaskahDireviu>?
  private let perubahan: [PerubahanSesudahReviu]
  private let asal: AsalLaporan
  private let tanggal: CalendarDay

  /// Gathers what the document of a year shows.
  /// - Throws: ``LaporanError/unitTidakAda(_:)`` and ``LaporanError/tahunTidakAda(unit:tahun:tersedia:)``.
  public init(state: State, unit id: String, tahun: Int, asal: AsalLaporan) throws(LaporanError) {
    guard let unit = state.unit[id] else { throw .unitTidakAda(id) }
    if let reason = Self.ketiadaan(unit, tahun: tahun) { throw reason }
    tanggal = try asal.hari()
    self.asal = asal
    kalimat = KalimatReviu(pemda: state.pemda?.isi, unit: unit, tahun: tahun)
    pernyataan = unit.evaluasi.reviu[tahun]
    kesiapan = unit.evaluasi.kesiapanReviu(tahun: tahun)
    let versions = unit.evaluasi.versi(.laporanKinerja, tahun: tahun)
    naskah = pernyataan.map { stated in versions.first { $0.isi.versi == stated.isi.naskah } } ?? versions.last
    perubahan = state.perubahanSesudahReviu(unit: unit, tahun: tahun)
  }

  /// Why there is nothing to make the document of; `nil` where there is.
  public static func ketiadaan(_ unit: UnitState, tahun: Int) -> LaporanError? {
    let reviewed = unit.evaluasi.kesiapanReviu(tahun: tahun)
    let years = unit.daftarTahun
    guard
      !years.contains(tahun), unit.evaluasi.reviu[tahun] == nil, reviewed.naskah == nil, reviewed.jawaban.isEmpty
    else { return nil }
    return .tahunTidakAda(unit: unit.nama, tahun: tahun, tersedia: years)
  }

  /// The document.
  public var document: Document {
    Document(
      metadata: Metadata(
        title: "\(nama) atas Laporan Kinerja \(kalimat.unit.nama) Tahun \(kalimat.tahun)",
        organisation: kalimat.unit.nama, year: kalimat.tahun, date: tanggal,
        identifier: "pernyataan-reviu/\(kalimat.unit.id)/\(kalimat.tahun)",
        subject: "Reviu laporan kinerja \(kalimat.unit.nama) Tahun \(kalimat.tahun)", origin: asal.kaki),
      chapters: [
        Section(
          nama.uppercased(), isNumbered: false,
          blocks: [kepala] + isi + [.table(TabelNaskahDireviu(dokumen: self).tabel)]),
        Section("LAMPIRAN 1: DAFTAR UJI REVIU", isNumbered: false, blocks: TabelDaftarUji(dokumen: self).blocks),
        Section(
          "LAMPIRAN 2: HASIL PEMERIKSAAN NASKAH", isNumbered: false, blocks: LampiranTemuan(dokumen: self).blocks),
      ])
  }

  private var nama: String { pernyataan == nil ? "Konsep Pernyataan Reviu" : "Pernyataan Telah Direviu" }

  private var kepala: Block {
    .titleContinuation(
      RichText([
        .text(kalimat.instansi.uppercased()), .lineBreak, .text("TAHUN ANGGARAN \(kalimat.tahun)"),
      ]))
  }

  private var isi: [Block] {
    guard let statement = pernyataan?.isi else { return konsep }
    return kalimat.pernyataan(statement) + KalimatReviu.perubahan(perubahan) + versiKemudian
  }

  private var konsep: [Block] {
    let report = "laporan kinerja \(kalimat.instansi) Tahun Anggaran \(kalimat.tahun)"
    let open = terbuka
    return [
      "Konsep. Reviu atas \(report) belum dinyatakan. Naskah ini bukan pernyataan dan tidak ditandatangani."
    ]
      + (open.isEmpty
        ? ["Tidak ada galat terbuka dan tidak ada butir daftar uji yang menahan pernyataan."]
        : [
          "Yang masih harus diselesaikan sebelum reviu dinyatakan:",
          .list(ItemList(.bullet, open.map { RichText($0) })),
        ])
  }

  /// What holds the statement up, in sentences.
  private var terbuka: [String] {
    let items = kesiapan.butirTerbuka
    return [
      kesiapan.galatTerbuka > 0
        ? "\(ExactDecimal(kesiapan.galatTerbuka).printed) galat belum diperbaiki atau belum diterima penjelasannya."
        : nil,
      kesiapan.temuanTidakDimuat > 0
        ? "\(ExactDecimal(kesiapan.temuanTidakDimuat).printed) temuan tidak dimuat karena terlalu banyak, sehingga tidak dapat ditanggapi."
        : nil,
      items.isEmpty
        ? nil
        : "\(items.count) dari \(ButirUji.semua.count) butir daftar uji belum dijawab: \(items.map(\.kode).joined(separator: ", ")).",
    ].compactMap { $0 }
  }

  /// That a later version came in after the statement, which does not cover it.
  private var versiKemudian: [Block] {
    guard let last = kesiapan.naskah, let stated = pernyataan, last.isi.versi != stated.isi.naskah,
      last.entri > stated.entri
    else { return [] }
    return ["Sesudah pernyataan ini diterima naskah versi \(last.isi.versi), yang tidak termasuk dalam reviu ini."]
  }
}
