import FileStore
import Selaras

/// Imports that were applied: shown, their file given out, undone.
enum ImporTerdahulu {
  static func show(_ request: RouteRequest) async throws -> Reply {
    .page(try await page(request))
  }

  /// The file as it was sent, to be saved and never shown as a page.
  static func download(_ request: RouteRequest) throws -> Reply {
    let sheet = try impor(request).isi.lembar
    guard let hash = ContentHash(hex: sheet.sidik), let content = try? request.services.files.open(hash) else {
      throw WebError.tidakDitemukan("Berkas impor ini tidak ada dalam penyimpanan. Hubungi pengelola.")
    }
    let kind = sheet.nama.lowercased().hasSuffix(".xlsx") ? FileKind.xlsx : .text
    return .file(content, DownloadHeaders(name: sheet.nama, mediaType: kind.mediaType))
  }

  static func undo(_ request: RouteRequest) async throws -> Reply {
    let known = try impor(request)
    let reason = request.isian["alasan"]
    if known.dibatalkan != nil {
      return .redirect(
        ImporTercatatPage.alamat(known.entri), pesan: "Impor ini sudah dibatalkan; tidak ada yang berubah.")
    }
    do throws(CommandFailure) {
      let person = try request.pelaku()
      let entries = try await request.noted { () async throws(CommandFailure) in
        try await request.selaras.batalkanImpor(known.entri, alasan: reason ?? "", oleh: person)
      }
      return .redirect(
        ImporTercatatPage.alamat(known.entri),
        pesan:
          "Impor dibatalkan: \(known.isi.jenis == .nomenklatur ? "semua kodenya" : Count(entries.count - 1).of("nilai")) kembali seperti sebelumnya. Unggah berkas yang benar bila perlu."
      )
    } catch {
      var page = try await page(request.sekarang())
      page.alasan = reason
      if case .refused(_, let refusal) = error { page.galat = refusal.pesan } else { page.galat = error.description }
      return .refusedForm(page)
    }
  }

  /// The import of the address.
  /// - Throws: ``WebError/tidakDitemukan(_:)`` also for one of another perangkat daerah.
  private static func impor(_ request: RouteRequest) throws(WebError) -> ImporTercatat {
    let person = try request.session().account.pelaku
    guard let entry = request.parameters["entri"].flatMap({ Int64($0) }),
      let known = request.context.state.impor[entry],
      known.boleh(person)
    else { throw .tidakDitemukan("Impor ini tidak ada. Pilih dari daftar impor terdahulu.") }
    return known
  }

  private static func page(_ request: RouteRequest) async throws -> ImporTercatatPage {
    let known = try impor(request)
    let entries = try await request.selaras.entries([known.entri] + (known.dibatalkan.map { [$0] } ?? []))
    return ImporTercatatPage(
      context: request.context, impor: known, catatan: entries.first { $0.sequence == known.entri },
      pembatalan: entries.first { $0.sequence == known.dibatalkan },
      formulir: FormulirImpor.semua(
        try await request.selaras.entries(Array(known.rentang.prefix(FormulirImpor.barisTerbanyak)))))
  }
}
