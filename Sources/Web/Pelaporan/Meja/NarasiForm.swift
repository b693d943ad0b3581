import Foundation
import Journal
import Laporan
import Selaras

/// Writing one narrative of a report.
enum NarasiForm {
  static func show(_ request: RouteRequest) async throws -> Reply { .page(try await page(request)) }

  static func send(_ request: RouteRequest) async throws -> Reply {
    var page = try await page(request)
    let saved = page.teks
    page.teks = request.isian.fields.contains { $0.name == "teks" } ? request.isian.teks("teks") : saved
    switch request.isian["aksi"] {
    case "pratinjau":
      page.terlihat = request.isian["terlihat"] ?? ""
      page.adaPratinjau = true
      return .passingPage(page, refreshAfter: nil)
    case "draf":
      page.terlihat = request.isian["terlihat"] ?? ""
      guard let draft = page.meja.draf?.teks(page.bagian) else { return .passingPage(page, refreshAfter: nil) }
      let isEmpty = page.teks.allSatisfy(\.isWhitespace)
      page.teks = isEmpty ? draft : "\(page.teks.trimmingCharacters(in: .newlines))\n\n\(draft)"
      page.kabar = "Draf dimasukkan ke dalam teks dan belum disimpan. Periksa, ubah bila perlu, lalu simpan."
      return .passingPage(page, refreshAfter: nil)
    case "kembalikan":
      let entry = page.catatan.first { String($0.sequence) == request.isian["entri"] }
      guard let old = entry.flatMap(NarasiDitulis.init) else {
        throw WebError.tidakDitemukan("Teks sebelumnya ini tidak ada. Pilih dari riwayat teks.")
      }
      page.teks = old.teks
      return try await save(request, page, saved: saved, "Teks sebelumnya dipakai lagi.")
    case "cabut":
      page.alasan = request.isian["alasan"]
      return try await withdraw(request, page)
    default: return try await save(request, page, saved: saved, "\(page.bagian.nama) tersimpan.")
    }
  }

  private static func save(
    _ request: RouteRequest, _ page: NarasiPage, saved: String, _ message: String
  ) async throws -> Reply {
    let meja = page.meja
    guard page.teks != saved || saved.isEmpty else {
      return .redirect(meja.alamat(), pesan: "\(page.bagian.nama) sudah tersimpan; tidak ada yang berubah.")
    }
    let text = NarasiDitulis(
      unit: meja.unit.id, tahun: meja.tahun, bagian: page.bagian, teks: page.teks,
      angka: meja.draf?.angka(dalam: page.teks))
    return try await record(
      request, page, text, "\(message) Laporan memuatnya mulai sekarang; kepala perangkat daerah membekukan versinya.")
  }

  private static func withdraw(_ request: RouteRequest, _ page: NarasiPage) async throws -> Reply {
    let meja = page.meja
    guard meja.pelaporan?.narasi[page.bagian] != nil else {
      return .redirect(meja.alamat(), pesan: "\(page.bagian.nama) sudah dicabut; tidak ada yang berubah.")
    }
    let withdrawal = PencatatanDicabut(
      unit: meja.unit.id, objek: NarasiPage.objek(meja, page.bagian), alasan: page.alasan ?? "")
    return try await record(request, page, withdrawal, "\(page.bagian.nama) dicabut. Teksnya tetap ada dalam riwayat.")
  }

  private static func record(
    _ request: RouteRequest, _ page: NarasiPage, _ fact: any Event, _ message: String
  ) async throws -> Reply {
    let meja = page.meja
    let seen = request.isian.terlihat(NarasiPage.objek(meja, page.bagian), unit: meja.unit.id)
    guard let failure = await request.catat([fact], terlihat: [seen]) else {
      return .redirect(meja.alamat(), pesan: message)
    }
    var refused = try await self.page(request.sekarang())
    (refused.teks, refused.alasan) = (page.teks, page.alasan)
    let field = failure.penolakan.map { $0.bidang == "alasan" ? "alasan" : "teks" }
    refused.galat = [.init(bidang: field, pesan: failure.pesan)]
    return .refusedForm(refused)
  }

  private static func page(_ request: RouteRequest) async throws -> NarasiPage {
    let meja = try await Meja(request)
    guard let part = request.parameters["bagian"].flatMap(NarasiDitulis.Bagian.init(rawValue:)) else {
      throw WebError.tidakDitemukan("Bagian laporan ini tidak ada. Pilih dari meja laporan.")
    }
    return try await NarasiPage(meja, part, selaras: request.selaras)
  }
}

extension NarasiDitulis {
  /// The text that an entry holds; `nil` when it holds another fact.
  init?(_ entry: Envelope) {
    guard entry.head.kind == Self.kind, let text = try? JSONDecoder().decode(Self.self, from: entry.payload) else {
      return nil
    }
    self = text
  }
}
