import HTML
import Selaras

/// Moving a node: the new parent is looked for and chosen, without dragging.
enum PindahSimpul {
  static func tampilkan(_ request: RouteRequest) throws -> Reply { .page(try PindahSimpulPage(request)) }

  static func kirim(_ request: RouteRequest) async throws -> Reply {
    let page = try PindahSimpulPage(request)
    let context = request.context
    guard let chosen = request.isian["induk"] else {
      var refused = page
      refused.galat = "Pilih tempat yang baru lebih dahulu."
      return .refusedForm(refused)
    }
    let parent = chosen == TempatSimpul.akar ? nil : KunciSimpul(alamat: chosen, unit: page.simpul.unit)
    guard parent != page.simpul.induk else {
      return .redirect(
        page.ruang.alamat(sesudah: page.simpul), pesan: "Simpul sudah berada di sana; tidak ada yang berubah.")
    }
    let last = (parent.map { context.state.anak($0) } ?? []).map(\.urutan).max() ?? 0
    let moved = page.simpul.dipindahkan(ke: parent, urutan: min(9999, last + 10))
    let seen = request.isian.terlihat(.simpulPohon(id: moved.id), unit: moved.unit)
    guard let failure = await request.catat([moved], terlihat: [seen]) else {
      let name = parent.flatMap { context.state.simpulPohon($0)?.kondisi.ringkas }
      return .redirect(
        page.ruang.alamat(sesudah: moved),
        pesan: name.map { "Simpul sekarang berada di bawah \u{201C}\($0)\u{201D}, pada urutan terakhir." }
          ?? "Simpul sekarang menjadi akar pohon.")
    }
    var refused = try PindahSimpulPage(request.sekarang())
    refused.terpilih = chosen
    refused.galat = failure.pesan
    return .refusedForm(refused)
  }
}

/// The page on which the new place of a node is chosen.
struct PindahSimpulPage: Page {
  private static let mostChoices = 40

  let ruang: RuangPohon
  let simpul: SimpulPohonDitetapkan
  private let cari: String
  private let calon: [SimpulPohonDitetapkan]
  private let banyaknya: Int
  var terpilih: String?
  /// What is wrong; `nil` when nothing is.
  var galat: String?

  init(_ request: RouteRequest) throws(WebError) {
    ruang = try RuangPohon(request)
    let node = try ruang.simpul(request.parameters["simpul"])
    simpul = node
    cari = request.isian["cari"] ?? request.context.query["cari"] ?? ""
    let state = request.context.state
    let words = KataKunci(cari)
    let units = [ruang.unit] + state.daftarUnit.filter { $0.id != node.unit && (!words.kosong || $0.jenis == .pemda) }
    let tree = state.pohonKinerja([ruang.unit])
    let below = Set(tree.praurut(dari: [node.kunci]).map(\.kunci))
    // Where the node stands in the version that is being worked on, its new parent does too.
    let draft = ruang.versiMenyusul(node)?.id
    let found = units.flatMap { unit in
      state.pohonKinerja([unit]).praurut().compactMap { state.simpulPohon($0.kunci) }
    }.filter { one in
      one.unit != node.unit || draft.map { one.termuat(dalam: $0) } ?? true
    }.filter { !below.contains($0.kunci) && words.cocok($0.kondisi) }
    banyaknya = found.count
    calon = Array(found.prefix(Self.mostChoices))
    terpilih = node.induk?.alamat ?? TempatSimpul.akar
  }

  private var context: PageContext { ruang.context }

  var judul: String { "Pindahkan simpul" }
  var tahap: Tahap? { .perencanaan }
  var jejak: [Jejak] { ruang.jejak(simpul) }

  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      h1 { judul }
      p(.class("ringkas")) {
        "\u{201C}\(simpul.kondisi)\u{201D} dipindahkan bersama semua simpul di bawahnya. Pilih simpul yang menjadi induknya."
      }
      ruang.perubahan(simpul)
      pencarian
      FormFrame(alamat: context.tautan(simpul.kunci, "/pindah"), token: context.formToken).html {
        SeenField(unit: ruang.unit, objek: .simpulPohon(id: simpul.id)).html
        input(.type("hidden"), .name("cari"), .value(cari))
        pilihan
        div(.class("tombol-formulir")) {
          button { "Pindahkan ke tempat yang dipilih" }
          a(.href(context.tautan(simpul.kunci))) { "Batal" }
        }
      }
    }
  }

  private var pencarian: HTML {
    form(
      .class("saringan-pohon"), .method("get"),
      .action("/perangkat-daerah/\(simpul.unit)/pohon/simpul/\(simpul.id)/pindah")
    ) {
      label(.for("cari-induk")) { "Cari simpul induk" }
      input(.id("cari-induk"), .name("cari"), .type("search"), .value(cari), .maxlength(120))
      button(.class("sekunder")) { "Cari" }
    }
  }

  private var pilihan: HTML {
    fieldset(.class("bidang"), .id("induk")) {
      legend { "Tempat yang baru" }
      p(.class("petunjuk")) {
        cari.isEmpty
          ? "Simpul \(ruang.unit.nama) dan pemerintah daerah. Cari untuk memilih dari perangkat daerah lain."
          : "\(Count(banyaknya).of("simpul")) memuat \u{201C}\(cari)\u{201D}."
      }
      div(.class("centang")) {
        radio(TempatSimpul.akar, HTML("Tanpa induk: menjadi akar pohon \(ruang.unit.nama)"))
        for node in calon { radio(node.kunci.alamat, nama(node)) }
      }
      if banyaknya > calon.count {
        p(.class("petunjuk")) {
          "\(Count(banyaknya - calon.count).printed) simpul lain tidak ditampilkan. Persempit dengan pencarian."
        }
      }
    }
  }

  private func nama(_ node: SimpulPohonDitetapkan) -> HTML {
    HTML {
      node.kondisi
      span(.class("redup")) {
        " (\(node.jenjang.nama)\(node.unit == simpul.unit ? "" : ", \(context.state.unit[node.unit]?.nama ?? node.unit)"))"
      }
      // As K.108 would find it afterwards.
      if context.state.jenjangJanggal(simpul.dipindahkan(ke: node.kunci, urutan: simpul.urutan)) != nil {
        " "
        Components.lencana("Jenjangnya tidak di atas simpul ini (\(simpul.jenjang.nama))", .perhatian)
      }
    }
  }

  private func radio(_ value: String, _ name: HTML) -> HTML {
    label {
      input(.type("radio"), .name("induk"), .value(value), .checked(value == terpilih))
      span { name }
    }
  }
}
