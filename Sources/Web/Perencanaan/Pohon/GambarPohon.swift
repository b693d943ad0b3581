import Document
import HTML
import Hummingbird
import Sakip
import Selaras

/// The drawing of a tree: under an address of its own, so that a page stays light and browsers keep it.
struct GambarPohon {
  static let berkas = "pohon.svg"
  /// What a wide screen has room for, in units of the drawing.
  private static let lebar = 980.0

  let context: PageContext
  let unit: UnitState?
  let saringan: SaringanPohon

  /// The name of what is drawn.
  var judul: String { "Pohon kinerja \(unit?.nama ?? context.namaPemda)" }

  /// The picture with its size.
  var drawing: Drawing {
    let shown = TampilanPohon(context, unit, saringan, tingkat: saringan.tingkat ?? SaringanPohon.tingkatAwal)
    let program = context.program(shown.butir.map(\.simpul))
    let nodes = shown.butir.map { entry in
      let node = entry.simpul
      let owner = context.state.unit[node.unit]
      let post = node.jabatan.flatMap { owner?.organisasi.jabatan[$0]?.nama }
      return TreeChart.Node(
        depth: entry.kedalaman, name: node.kondisi, kind: node.jenjang.nama,
        detail: [node.unit == unit?.id ? nil : owner?.nama, post, program.tertaut(node)?.penanda].compactMap { $0 }
          .joined(separator: ", "),
        hidden: entry.tersembunyi > 0 ? "+ \(Count(entry.tersembunyi).printed) simpul di bawahnya" : "",
        address: context.tautan(node.kunci, versi: shown.versi(node)), isMarked: entry.isCocok)
    }
    return TreeChart(
      title: judul,
      description:
        "\(nodes.count) dari \(shown.banyaknya) simpul, dari hasil di kiri ke keluaran di kanan. Isinya sama dengan daftar bertingkat pada halaman pohon kinerja.",
      nodes: nodes, fillingWidth: Self.lebar
    ).drawing
  }

  /// The address of the picture.
  var alamat: String {
    let base = unit.map { "/perangkat-daerah/\($0.id)/pohon" } ?? PohonPemdaPage.path
    return context.tautan("\(base)/gambar/\(Self.berkas)", saringan.parameters(ukuran: .sedang))
  }

  /// The picture in a page, with the ways to other sizes.
  var html: HTML {
    let name = "gambar-pohon \(saringan.parameters().map { "\($0)=\($1)" }.joined(separator: " "))"
    return HTML {
      for part in context.pieceRencana(name, unit?.id ?? "", { [gambar] }) { part }
    }
  }

  private var gambar: HTML {
    let picture = drawing
    let scale = saringan.ukuran.skala
    return figure(.class("gambar pohon-gambar")) {
      div(.class("gulir"), .role("region"), .aria("label", judul), .tabindex(0)) {
        img(
          .src(alamat), .alt("\(judul); isinya sama dengan daftar bertingkat di bawah"),
          .width(Int(picture.width * scale)), .height(Int(picture.height * scale)))
      }
      figcaption { judul }
    }
  }

  static func kirim(_ request: RouteRequest, _ unit: UnitState?) throws -> Reply {
    guard request.parameters["berkas"] == Self.berkas else {
      throw WebError.tidakDitemukan("Gambar ini tidak ada. Buka halaman pohon kinerja.")
    }
    let context = request.context
    let filter = try SaringanPohon(context.query, unit, context.state)
    let name = "svg-pohon \(filter.parameters(ukuran: .sedang).map { "\($0)=\($1)" }.joined(separator: " "))"
    let made = context.pieceRencana(name, unit?.id ?? "") {
      [GambarPohon(context: context, unit: unit, saringan: filter).drawing.svg]
    }
    return .drawing(made.first?.bytes ?? [])
  }
}
