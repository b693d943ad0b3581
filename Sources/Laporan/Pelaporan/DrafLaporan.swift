import Document
import Sakip
public import Selaras

/// Texts for a report, drafted from its data for people to accept or to edit. The sentences are those that the report
/// itself prints; where it prints them anyway, the draft says something else of the same data, or there is none.
public struct DrafLaporan: Sendable {
  let lkjip: Lkjip
  /// Every figure that the report prints without what people wrote, as ``Sakip/AngkaDalamTeks`` reads them.
  public let angka: Set<String>

  /// The drafts for a report.
  /// - Throws: ``LaporanError/dokumen(_:)`` when the report contradicts itself.
  public init(_ lkjip: Lkjip) throws(LaporanError) {
    self.lkjip = lkjip
    do {
      angka = AngkaDalamTeks.baca(try lkjip.tanpaTulisan().document.numbered().words.joined(separator: "\n"))
    } catch {
      throw .dokumen(error)
    }
  }

  /// What the report prints in a section where nobody wrote; `nil` where it then prints no text of its own, or only that
  /// there is none.
  public func baku(_ bagian: NarasiDitulis.Bagian) -> String? {
    bagian == .suratPernyataan ? nil : NaskahBaku(lkjip: lkjip).teks(bagian)
  }

  /// A text for a section in Markdown; `nil` where the data say nothing that the report does not print by itself.
  public func teks(_ bagian: NarasiDitulis.Bagian) -> String? {
    switch bagian {
    case .kataPengantar, .latarBelakang, .maksudTujuan, .perencanaan, .penutup:
      baku(bagian).map(MarkdownText.escaped)
    case .ringkasanEksekutif: simpulan(denganEfisiensi: lkjip.struktur.efisiensi)
    case .akuntabilitas: simpulan(denganEfisiensi: false)
    case .gambaranUmum: permasalahan
    case .realisasiAnggaran: serapan
    case .suratPernyataan:
      MarkdownText.escaped(
        "Yang bertanda tangan di bawah ini, \(lkjip.jabatan), menyatakan bahwa laporan kinerja \(lkjip.unit.nama) Tahun \(lkjip.tahun) disusun dari data yang tercatat dan dapat dipertanggungjawabkan."
      )
    case .kinerjaLainnya: nil
    }
  }

  private func simpulan(denganEfisiensi: Bool) -> String? {
    guard !lkjip.dilaporkan.isEmpty else { return nil }
    let money = denganEfisiensi && lkjip.ikhtisar.efisiensi != nil ? efisiensi : []
    return ([KalimatSimpulan(lkjip: lkjip).kesimpulan] + money).map(MarkdownText.escaped).joined(separator: "\n\n")
  }

  private var efisiensi: [String] {
    KalimatEfisiensi(
      unit: lkjip.unit, tahun: lkjip.tahun, baris: lkjip.ikhtisar.dijanjikan, gabungan: lkjip.ikhtisar.rekapEfisiensi,
      sel: lkjip.sel
    ).butir.map(\.plainText)
  }

  /// What hinders, as written in the analyses: the issues that the overview should open with.
  private var permasalahan: String? {
    let points = (lkjip.unit.pelaporan.tahun[lkjip.tahun]?.analisis.values ?? [])
      .filter { $0.isi.jenis == .faktorPenghambat }.sorted { $0.entri < $1.entri }.flatMap(\.isi.butir)
    guard !points.isEmpty else { return nil }
    return "Permasalahan utama yang dihadapi \(MarkdownText.escaped(lkjip.unit.nama)) adalah:\n\n"
      + MarkdownText.list(points)
  }

  private var serapan: String? {
    let sentences = lkjip.dilaporkan.compactMap { row in
      KalimatCapaian(unit: lkjip.unit, hasil: row, sel: lkjip.sel).serapan.map { "\(row.indikator.nama): \($0)" }
    }
    return sentences.isEmpty ? nil : MarkdownText.list(sentences)
  }
}
