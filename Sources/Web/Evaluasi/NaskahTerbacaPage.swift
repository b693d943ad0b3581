import HTML
import Reviu
import Selaras

/// The document with the findings in its margin, one part on a page.
struct NaskahTerbacaPage: Page {
  let naskah: NaskahTerbaca
  let anotasi: NaskahBeranotasi
  let bagian: [BagianNaskah]
  let dipilih: BagianNaskah?

  static func show(_ request: RouteRequest) async throws -> Reply {
    let page = try NaskahPage(RuangReviu(request), request)
    guard let file = BerkasNaskah(page.fakta) else { throw WebError.tidakDitemukan("Berkas naskah ini tidak ada.") }
    switch try await request.services.reviu.bacaan(file) {
    case .selesai where request.context.query[NaskahMenungguPage.penanda] != nil:
      return .redirect(
        request.context.tautanIni(tanpa: [NaskahMenungguPage.penanda]) + sasaran(request.context.query))
    case .selesai(let result):
      return .passingPage(NaskahTerbacaPage(NaskahTerbaca(page, result), request.context.query), refreshAfter: nil)
    case .berjalan(let step):
      return .passingPage(NaskahMenungguPage(page: page, keadaan: .success(step)), refreshAfter: 1)
    case .gagal(let reason):
      return .passingPage(
        NaskahMenungguPage(page: page, keadaan: .failure(.init(pesan: reason))), refreshAfter: nil)
    }
  }

  init(_ naskah: NaskahTerbaca, _ query: QueryValues) {
    self.naskah = naskah
    let page = naskah.page
    let annotated = NaskahBeranotasi(
      naskah.hasil, nomor: { naskah.baris($0)?.nomor },
      bagianLain: { number, place in
        page.ruang.alamat(
          page.fakta, "/naskah", [("temuan", String(number))] + (place.map { [("bandingan", String($0))] } ?? [])
        ) + (place.map { "#bandingan-\(number)-\($0)" } ?? "#catatan-\(number)")
      })
    let parts = BagianNaskah.semua(naskah.hasil)
    anotasi = annotated
    bagian = parts
    let wanted = Self.letak(naskah, query)
    let named = query["bab"].flatMap { Int($0) }.flatMap { number in parts.first { $0.nomor == number } }
    dipilih = named ?? wanted.flatMap { place in parts.first { annotated.memuat($0, place) } } ?? parts.first
  }

  /// The fragment of the mark that an address asks for.
  private static func sasaran(_ query: QueryValues) -> String {
    guard let number = query["temuan"].flatMap({ Int($0) }) else { return "" }
    return query["bandingan"].flatMap { Int($0) }.map { "#bandingan-\(number)-\($0)" } ?? "#temuan-\(number)"
  }

  /// The place that an address asks for: of a finding, or of what it is compared with.
  private static func letak(_ naskah: NaskahTerbaca, _ query: QueryValues) -> Letak? {
    guard let number = query["temuan"].flatMap({ Int($0) }),
      let finding = naskah.hasil.temuan.first(where: { naskah.baris($0)?.nomor == number })
    else { return nil }
    guard let place = query["bandingan"].flatMap({ Int($0) }), finding.bandingan.indices.contains(place - 1) else {
      return finding.pokok.letak
    }
    return finding.bandingan[place - 1].letak
  }

  var page: NaskahPage { naskah.page }
  var ruang: RuangReviu { page.ruang }

  var judul: String {
    "Naskah \(page.fakta.naskah.nama.lowercased()) \(ruang.unit.nama) tahun \(ruang.tahun), versi \(page.fakta.versi)"
  }
  var tahap: Tahap? { .evaluasi }
  var jejak: [Jejak] { page.jejakDiBawah }
}
