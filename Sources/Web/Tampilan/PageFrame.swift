import HTML
import Sakip

/// The frame of every page: top bar, stages, trail, foot.
struct PageFrame {
  let context: PageContext
  /// Seconds after which the browser asks again, for pages about something that is being made.
  var refreshAfter: Int?

  func render(_ content: any Page) -> HTML {
    page(
      title: "\(content.judul) – \(context.namaPemda)",
      head: {
        meta(.name("color-scheme"), .content("light dark"))
        link(.rel("icon"), .type("image/svg+xml"), .href(Emblem.path))
        link(.rel("stylesheet"), .href(Asset.styleSheet.path))
        // Only who has signed in fills in forms worth keeping.
        if context.pengguna != nil { script(.src(Asset.script.path), .defer()) {} }
        if let refreshAfter { RefreshMark.html(seconds: refreshAfter, alamat: content.alamatPenyegaran) }
      }
    ) {
      a(.class("lewati"), .href("#isi")) { "Langsung ke isi" }
      header(.class("kepala")) {
        div(.class("bilah")) {
          a(.class("merek"), .href(context.tautan("/"))) {
            strong { "Selaras" }
            span { context.namaPemda }
          }
          TopBar(context: context).html
          AccountMenu(context: context).html
        }
        navigation(content.tahap)
      }
      if let per = context.per { AsOfBanner(context: context, per: per).html }
      trail(content)
      main(.id("isi"), .tabindex(-1)) {
        if let message = context.pesan, !(message.tempat.map(content.memuatPesan) ?? false) {
          Components.berhasil(message.teks)
        }
        content.isi
      }
      foot
    }
  }

  private func navigation(_ current: Tahap?) -> HTML {
    nav(.class("tahapan"), .aria("label", "Tahapan")) {
      ul {
        if context.pengguna != nil {
          li {
            a(.href(SignIn.home), .aria("current", context.path == SignIn.home ? "page" : nil)) { "Pekerjaan saya" }
          }
        }
        for stage in Tahap.allCases {
          li {
            a(.href(context.tautan(stage.path)), .aria("current", stage == current ? "page" : nil)) { stage.nama }
          }
        }
      }
    }
  }

  private func trail(_ content: any Page) -> HTML {
    guard !content.jejak.isEmpty else { return .empty }
    return nav(.class("jejak"), .aria("label", "Jejak halaman")) {
      ol {
        for step in content.jejak {
          li { a(.href(step.alamat)) { step.nama } }
        }
        li(.aria("current", "page")) { content.judul }
      }
    }
  }

  private var foot: HTML {
    footer(.class("kaki")) {
      nav(.aria("label", "Tentang situs")) {
        ul {
          li { a(.href(Panduan.path)) { "Panduan" } }
          li { a(.href(context.tautan("/tentang"))) { "Tentang situs ini" } }
          li { a(.href(context.tautan("/glosarium"))) { "Glosarium" } }
          li { a(.href(context.tautan("/jurnal"))) { "Jurnal" } }
          li { a(.href(context.tautan("/data"))) { "Data terbuka" } }
        }
      }
      p {
        "Setiap angka hitungan pada situs ini dapat ditelusuri sampai ke catatan asalnya. Keadaan jurnal: catatan nomor "
        a(.href(context.tautan("/jurnal"))) { Count(Int(context.state.posisi)).printed }
        "."
      }
    }
  }
}

/// The mark that makes a browser ask again.
enum RefreshMark {
  /// - Parameter alamat: where it asks; `nil` for the same address, which must have no fragment: to such a one a browser
  ///   only scrolls.
  static func html(seconds: Int, alamat: String? = nil) -> HTML {
    let goal = alamat.map { "; url=\(String(decoding: HTML($0).bytes, as: UTF8.self))" } ?? ""
    return HTML(alreadyEscaped: Array("<meta http-equiv=\"refresh\" content=\"\(seconds)\(goal)\">".utf8))
  }
}

/// The banner of an earlier day.
struct AsOfBanner {
  let context: PageContext
  let per: Tanggal

  var html: HTML {
    aside(.class("keadaan"), .aria("label", "Keadaan pada tanggal yang dipilih")) {
      p {
        strong { "Anda melihat keadaan pada akhir hari \(per.printed)." }
        " Yang dicatat sesudah hari itu tidak ditampilkan. "
        a(.href(context.tautanIni(tanpa: ["per"]))) { "Kembali ke keadaan hari ini" }
      }
    }
  }
}
