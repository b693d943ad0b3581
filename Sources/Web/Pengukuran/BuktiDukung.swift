import FileStore
import Sakip
import Selaras

/// Evidence files: shown, given out, withdrawn.
enum BuktiDukung {
  static func show(_ request: RouteRequest) throws -> Reply {
    .page(try page(request))
  }

  /// The content, to be saved and never shown as a page.
  static func download(_ request: RouteRequest) throws -> Reply {
    guard let attached = try page(request).lampiran.last?.isi, let hash = ContentHash(hex: attached.berkas) else {
      throw WebError.tidakDitemukan("Bukti ini tidak ada.")
    }
    do {
      let content = try request.services.files.open(hash)
      return .file(content, DownloadHeaders(name: attached.nama, mediaType: attached.jenis))
    } catch {
      throw WebError.tidakDitemukan(error.description)
    }
  }

  static func withdraw(_ request: RouteRequest) async throws -> Reply {
    var page = try page(request)
    guard let period = request.isian["periode"].flatMap({ Periode(kode: $0) }),
      let attached = page.lampiran.first(where: {
        $0.isi.indikator == request.isian["indikator"] && $0.isi.periode == period
      })
    else { throw WebError.tidakDitemukan("Bukti ini sudah tidak dilampirkan di sini.") }
    let objek = Objek.bukti(indikator: attached.isi.indikator, periode: period, berkas: attached.isi.berkas)
    let reason = request.isian["alasan"] ?? ""
    let fact = PencatatanDicabut(unit: page.unit.id, objek: objek, alasan: reason)
    do throws(CommandFailure) {
      try await request.execute(Command(oleh: try request.pelaku(), [fact]))
    } catch {
      page.ditolak = BuktiPage.Ditolak(entri: attached.entri, alasan: reason, galat: error.description)
      return .refusedForm(page)
    }
    let month = Periode(tahun: period.tahun, jenis: .bulan, urutan: period.bulanTerakhir) ?? period
    return .redirect(
      PengukuranPage.alamat(page.unit.id, month),
      pesan: "Bukti \(attached.isi.nama) dicabut. Riwayatnya tetap ada di jurnal.")
  }

  private static func page(_ request: RouteRequest) throws -> BuktiPage {
    let unit = try request.unit()
    let person = request.visitor.session?.account.pelaku
    return try BuktiPage(
      request.context, unit, request.parameters["bukti"],
      bolehMencabut: request.context.per == nil
        && person.map { BuktiDilampirkan.wewenang.mengizinkan($0, unit) } ?? false)
  }
}
