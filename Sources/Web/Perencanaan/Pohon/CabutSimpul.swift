import HTML
import Selaras

/// Withdrawing a node, with a reason.
enum CabutSimpul {
  static func tampilkan(_ request: RouteRequest) throws -> Reply { .page(try CabutSimpulPage(request)) }

  static func kirim(_ request: RouteRequest) async throws -> Reply {
    let page = try CabutSimpulPage(request)
    let node = page.simpul
    let seen = request.isian.terlihat(.simpulPohon(id: node.id), unit: node.unit)
    let withdrawal: any Event
    do throws(Penolakan) {
      withdrawal = try request.context.state.pencabutan(node, alasan: request.isian["alasan"] ?? "")
    } catch {
      var refused = page
      refused.galat = [.init(bidang: nil, pesan: error.pesan)]
      return .refusedForm(refused)
    }
    guard let failure = await request.catat([withdrawal], terlihat: [seen]) else {
      return .redirect(
        page.sesudahnya,
        pesan: page.disimpan.isEmpty
          ? "\u{201C}\(node.kondisi.ringkas)\u{201D} dicabut. Rumusannya tetap ada dalam jurnal."
          : "\u{201C}\(node.kondisi.ringkas)\u{201D} tidak lagi termuat dalam versi yang terbuka.")
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

  /// The closed versions that keep the node while it leaves the open ones; none where it is withdrawn altogether.
  var disimpan: [VersiRenstraDitetapkan] {
    let plan = ruang.unit.perencanaan
    return plan.versiPenerima(simpul).isEmpty ? [] : plan.versiPenyimpan(simpul)
  }

  /// Where one goes when it is gone: to the node above, or to the tree, in the version that it left.
  var sesudahnya: String {
    let draft = disimpan.isEmpty ? nil : ruang.versiMenyusul?.id
    return simpul.induk.map { ruang.context.tautan($0, versi: $0.unit == simpul.unit ? draft : nil) }
      ?? Address.make(ruang.alamat(), draft.map { [("versi", $0)] } ?? [])
  }

  private static let syarat =
    "Simpul yang mempunyai simpul di bawahnya atau dukungan yang diminta tidak dapat dicabut; pindahkan atau cabut itu lebih dahulu."

  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      h1 { judul }
      p(.class("ringkas")) {
        disimpan.isEmpty
          ? "\u{201C}\(simpul.kondisi)\u{201D} tidak lagi tampak dalam pohon. \(Self.syarat)"
          : "\u{201C}\(simpul.kondisi)\u{201D} tidak lagi tampak dalam versi yang masih terbuka; versi \(disimpan.map { "\u{201C}\($0.nama)\u{201D}" }.joined(separator: ", ")) yang sudah ditutup tetap memuatnya, begitu pula permintaan dukungannya. Pindahkan atau cabut lebih dahulu simpul yang masih di bawahnya."
      }
      FormFrame(alamat: ruang.context.tautan(simpul.kunci, "/cabut"), token: ruang.context.formToken).html {
        SeenField(unit: ruang.unit, objek: .simpulPohon(id: simpul.id)).html
        if disimpan.isEmpty {
          TextArea(
            nama: "alasan", judul: "Alasan pencabutan", nilai: alasan, petunjuk: "Tercatat dalam jurnal.",
            galat: galat.first { $0.bidang == "alasan" }?.pesan, baris: 3, isRequired: true
          ).html
        }
        div(.class("tombol-formulir")) {
          button { "Cabut simpul" }
          a(.href(ruang.context.tautan(simpul.kunci))) { "Batal" }
        }
      }
    }
  }
}
