import FileStore
import Reviu
import Selaras

/// A reviewed document to download: as it was sent, and with what was found in it.
enum UnduhNaskah {
  /// The file, to be saved and never shown as a page.
  static func asli(_ request: RouteRequest) throws -> Reply {
    let version = try RuangReviu(request).versi(request).isi
    guard let file = BerkasNaskah(version) else { throw WebError.tidakDitemukan("Berkas naskah ini tidak ada.") }
    do throws(FileStoreError) {
      return .file(
        try request.services.files.open(file.sidik), DownloadHeaders(name: file.nama, mediaType: file.jenis))
    } catch {
      throw WebError.tidakDitemukan(error.description)
    }
  }

  static func json(_ request: RouteRequest) async throws -> Reply {
    let document = try await terbaca(request)
    return .download(
      Array(try document.hasil.json()), contentType: "application/json", fileName: "\(nama(document)).json")
  }

  /// A page of its own that needs nothing else.
  static func html(_ request: RouteRequest) async throws -> Reply {
    let document = try await terbaca(request)
    return .download(
      NaskahBeranotasi(document.hasil).halaman(nama: document.page.fakta.nama).bytes,
      contentType: "text/html; charset=utf-8", fileName: "\(nama(document)).html")
  }

  private static func terbaca(_ request: RouteRequest) async throws -> NaskahTerbaca {
    let page = try NaskahPage(RuangReviu(request), request)
    guard let file = BerkasNaskah(page.fakta) else { throw WebError.tidakDitemukan("Berkas naskah ini tidak ada.") }
    return NaskahTerbaca(page, try await request.services.reviu.hasil(file))
  }

  private static func nama(_ document: NaskahTerbaca) -> String {
    let (room, fact) = (document.page.ruang, document.page.fakta)
    return "temuan-\(fact.naskah.rawValue)-\(room.unit.id)-\(room.tahun)-versi-\(fact.versi)"
  }
}
