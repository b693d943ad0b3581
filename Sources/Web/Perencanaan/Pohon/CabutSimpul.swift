import HTML
import Selaras

/// Withdrawing a node, with a reason.
enum CabutSimpul {
  static func tampilkan(_ request: RouteRequest) throws -> Reply { .page(try CabutSimpulPage(request)) }

  static func kirim(_ request: RouteRequest) async throws -> Reply {
    let page = try CabutSimpulPage(request)
    let node = page.simpul
    let withdrawal = PencatatanDicabut(
      unit: node.unit, objek: .simpulPohon(id: node.id), alasan: request.isian["alasan"] ?? "")
    let seen = request.isian.terlihat(.simpulPohon(id: node.id), unit: node.unit)
    guard let failure = await request.catat([withdrawal], terlihat: [seen]) else {
      return .redirect(
        node.induk.map { request.context.tautan($0) } ?? page.ruang.alamat(),
        pesan: "\u{201C}\(node.kondisi.ringkas)\u{201D} dicabut. Rumusannya tetap ada dalam jurnal.")
    }
    var refused = try CabutSimpulPage(request.sekarang())
    refused.alasan = request.isian.teks("alasan")
    refused.galat = [
      .init(bidang: failure.penolakan?.bidang == "alasan" ? "alasan" : nil, pesan: failure.pesan)
    ]
    return .refusedForm(refused)
  }
}

/// The page on which somebody says why a node is withdrawn.
struct CabutSimpulPage: Page {
  let ruang: RuangPohon
  let simpul: SimpulPohonDitetapkan
  var alasan = ""
  var galat: [ErrorSummary.Butir] = []

  init(_ request: RouteRequest) throws(WebError) {
    ruang = try RuangPohon(request)
    simpul = try ruang.simpul(request.parameters["simpul"])
  }

  var judul: String { "Cabut simpul" }
  var tahap: Tahap? { .perencanaan }
  var jejak: [Jejak] { ruang.jejak(simpul) }

  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      h1 { judul }
      p(.class("ringkas")) {
        "\u{201C}\(simpul.kondisi)\u{201D} tidak lagi tampak dalam pohon. Simpul yang mempunyai simpul di bawahnya atau dukungan yang diminta tidak dapat dicabut; pindahkan atau cabut itu lebih dahulu."
      }
      FormFrame(alamat: ruang.context.tautan(simpul.kunci, "/cabut"), token: ruang.context.formToken).html {
        SeenField(unit: ruang.unit, objek: .simpulPohon(id: simpul.id)).html
        TextArea(
          nama: "alasan", judul: "Alasan pencabutan", nilai: alasan, petunjuk: "Tercatat dalam jurnal.",
          galat: galat.first { $0.bidang == "alasan" }?.pesan, baris: 3, isRequired: true
        ).html
        div(.class("tombol-formulir")) {
          button { "Cabut simpul" }
          a(.href(ruang.context.tautan(simpul.kunci))) { "Batal" }
        }
      }
    }
  }
}
