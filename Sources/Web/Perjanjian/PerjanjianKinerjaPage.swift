import HTML
import Sakip
import Selaras

/// The Perjanjian Kinerja of a perangkat daerah in a year: as first signed and as revised.
struct PerjanjianKinerjaPage: Page {
  let context: PageContext
  let unit: UnitState
  /// The agreements of the year, the original first.
  let perjanjian: [Tercatat<PerjanjianKinerjaDitetapkan>]

  let perubahan: HistorySection

  init(_ context: PageContext, _ unit: UnitState, selaras: Selaras.Application) async throws {
    self.context = context
    self.unit = unit
    perjanjian = PerjanjianKinerjaDitetapkan.Jenis.allCases.compactMap {
      unit.perjanjian.perjanjian($0, tahun: context.tahun)
    }
    perubahan = try await HistorySection(
      context, unit, unit.objekPerjanjian(tahun: context.tahun), selaras: selaras)
  }

  var judul: String { "Perjanjian kinerja \(unit.nama)" }
  var tahap: Tahap? { .perjanjian }
  var jejak: [Jejak] { context.jejak(unit) }

  var isi: HTML {
    HTML {
      PerangkatDaerahHead(context: context, unit: unit, halaman: "Perjanjian kinerja").html
      for agreement in perjanjian { bagian(agreement) }
      if let peninjauan { peninjauan.html(context, unit) }
      DaftarPk(context: context, unit: unit).html
      perubahan.html
    }
  }

  /// What is to be looked at again in the agreement on paper that counts; `nil` for nothing.
  private var peninjauan: PeninjauanPk? {
    let head = unit.organisasi.jabatanKepala(tahun: context.tahun)
    return context.peninjauanPk(unit, tahun: context.tahun).first { $0.diKertas && $0.jabatan.id == head?.id }
  }

  private func bagian(_ agreement: Tercatat<PerjanjianKinerjaDitetapkan>) -> HTML {
    let content = agreement.isi
    let isInForce = unit.perjanjian.berlaku(tahun: context.tahun)?.entri == agreement.entri
    let kind = content.jenis == .murni ? "Perjanjian kinerja" : "Perubahan perjanjian kinerja"
    return section {
      h2 { "\(kind) tahun \(content.tahun)" }
      p {
        "Ditandatangani \(content.jabatan) pada "
        if content.hanyaBulan == true { content.tanggalTercetak } else { Components.tanggal(content.tanggal) }
        "."
        if let reason = content.alasan { " Alasan perubahan: \(reason.nama)." }
        " "
        isInForce ? Components.lencana("Berlaku", .baik) : Components.lencana("Digantikan perubahan", .netral)
        " "
        a(.href(context.tautan("/jurnal/\(agreement.entri)"))) { "Lihat catatan jurnal" }
      }
      DataTable(
        id: "perjanjian-\(content.jenis.rawValue)", judul: "Target yang dijanjikan tahun \(content.tahun)",
        kolom: [
          DataTable.Column("Indikator"), DataTable.Column("Tujuan atau sasaran"), DataTable.Column("Satuan"),
          DataTable.Column("Target", angka: true),
        ],
        baris: content.baris.map { baris($0, versi: unit.perencanaan.versiBerlaku(pada: content.hariRencana)?.id) }
      ).html
    }
  }

  /// - Parameter version: that of the plan in force when the agreement was signed.
  private func baris(_ row: PerjanjianKinerjaDitetapkan.Baris, versi version: String?) -> DataTable.Row {
    guard let indicator = unit.perencanaan.indikator(row.indikator, dalam: version) else {
      return DataTable.Row([
        HTML(row.indikator), Components.nihil("indikator tidak ditemukan"), Components.nihil("tidak diketahui"),
        HTML(row.target.printed),
      ])
    }
    return DataTable.Row([
      a(.href(context.tautan(unit: unit.id, "/indikator/\(indicator.id)"))) { indicator.nama },
      HTML(unit.perencanaan.sasaranAtauTujuan(indicator, dalam: version)),
      indicator.satuan.isEmpty ? Components.nihil("indeks") : HTML(indicator.satuan),
      unit.target(indicator.id, tahun: context.tahun)?.isi == row.target
        ? context.angka(
          row.target.printed, .indikator(unit: unit.id, indikator: indicator.id, tahun: context.tahun, .target))
        : HTML(row.target.printed),
    ])
  }
}
