import HTML
import Sakip
import Selaras

/// The structure of a unit on the day that is shown: unit kerja, posts and as what they are held, and what was before.
struct UnitOrganisasiPage: Page {
  let context: PageContext
  let unit: UnitState
  let perubahan: HistorySection
  /// Who looks at the page may record.
  let bolehMencatat: Bool

  /// The day that is shown.
  private let hari: Tanggal

  init(_ request: RouteRequest) async throws {
    context = request.context
    let found = try request.unit()
    let chosen = try PilihanSusunan.hari(context, "pada")
    hari = chosen ?? context.hariSusunan(found)
    unit = chosen.flatMap { [state = context.state] day in state.dinamai(pada: day).unit[found.id] } ?? found
    bolehMencatat = RuangOrganisasi.boleh(context, unit)
    perubahan = try await HistorySection(context, unit, unit.objekOrganisasi, selaras: request.selaras)
  }

  var judul: String { "Organisasi \(unit.nama)" }
  var tahap: Tahap? { .beranda }
  var jejak: [Jejak] { context.jejak(unit) }

  private var susunan: [BagianSusunan] { unit.organisasi.susunan(pada: hari) }

  var isi: HTML {
    HTML {
      PerangkatDaerahHead(context: context, unit: unit, halaman: "Organisasi").html
      Suksesi(context: context, unit: unit).html
      sebutan
      tindakan
      section(.aria("labelledby", "judul-susunan")) {
        h2(.id("judul-susunan")) { "Susunan pada \(hari.printed)" }
        pilihanHari
        p(.class("jumlah")) { SusunanTertulis.kalimat(susunan) }
        if susunan.allSatisfy({ $0.unitKerja == nil && $0.jabatan.isEmpty }) {
          p { Components.nihil("Unit kerja dan jabatan belum dicatat.") }
        } else {
          tabel.berblok.html
          catatan
        }
      }
      berakhir
      perubahan.html
    }
  }

  private var pilihanHari: HTML {
    form(.class("saringan"), .method("get"), .action(RuangOrganisasi.alamat(unit.id))) {
      if context.isTahunChosen { input(.type("hidden"), .name("tahun"), .value(String(context.tahun))) }
      if let per = context.per { input(.type("hidden"), .name("per"), .value(per.iso)) }
      div {
        label(.for("saring-pada")) { "Keadaan pada" }
        input(.id("saring-pada"), .name("pada"), .type("date"), .value(hari.iso))
      }
      button { "Tampilkan" }
    }
  }

  /// Every name, once there is more than one.
  @HTMLBuilder private var sebutan: HTML {
    let names = unit.organisasi.semuaSebutan
    if names.count > 1 {
      section(.aria("labelledby", "judul-nama")) {
        h2(.id("judul-nama")) { "Nama dari waktu ke waktu" }
        DataTable(
          id: "nama", judul: "Nama perangkat daerah dan jabatan kepalanya",
          kolom: ["Berlaku", "Nama", "Jabatan kepala", "Dasar"].map { DataTable.Column($0) },
          baris: names.map { name in
            DataTable.Row([
              name.sejak.map { Components.tanggal($0) } ?? HTML("Sejak dicatat"), HTML(name.nama),
              HTML(name.jabatanKepala), Components.teks(name.dasar ?? "", kosong: "nama pertama"),
            ])
          }
        ).html
      }
    }
  }

  @HTMLBuilder private var tindakan: HTML {
    if bolehMencatat {
      ul(.class("berderet")) {
        if unit.organisasi.identitas.isi.selesai.map({ context.hariIni <= $0 }) ?? true {
          li { a(.class("tombol"), .href(alamat("unit-kerja", RuangOrganisasi.baru))) { "Tambah unit kerja" } }
          li { a(.class("tombol"), .href(alamat("jabatan", RuangOrganisasi.baru))) { "Tambah jabatan" } }
        }
        if RuangOrganisasi.bolehMenata(context) {
          li { a(.href("\(RuangOrganisasi.alamat(unit.id))/identitas")) { "Perbaiki data" } }
          if unit.jenis != .pemda { li { a(.href(UbahSusunanPage.path)) { "Ubah susunan" } } }
        }
      }
    }
  }

  private func alamat(_ part: String, _ id: String) -> String { "\(RuangOrganisasi.alamat(unit.id))/\(part)/\(id)" }

  private var tabel: DataTable {
    DataTable(
      id: "susunan", judul: "Unit kerja, jabatan, dan pemegangnya",
      kolom: (["Jabatan", "Jenjang", "Atasan", "Masa", "Pemegang"] + (bolehMencatat ? ["Tindakan"] : [])).map {
        DataTable.Column($0)
      },
      kelompok: susunan.filter { $0.unitKerja != nil || !$0.jabatan.isEmpty }.map { part in
        DataTable.Group(
          judul: part.unitKerja.map { judul($0) } ?? HTML("Seluruh perangkat daerah"),
          baris: part.jabatan.isEmpty ? [kosong] : part.jabatan.map(baris))
      })
  }

  /// What is to be known about unit kerja, each note once.
  @HTMLBuilder private var catatan: HTML {
    let parts = susunan.compactMap(\.unitKerja)
    for note in parts.compactMap(\.catatan).filter({ !$0.isEmpty }).tanpaUlangan {
      let names = parts.filter { $0.catatan == note }.map(\.nama)
      p(.class("catatan")) {
        names.count == parts.count
          ? "Seluruh unit kerja: \(note)"
          : names.count > 5
            ? "\(Count(names.count).of("unit kerja")): \(note)" : "\(names.joined(separator: "; ")): \(note)"
      }
    }
  }

  private var kosong: DataTable.Row {
    DataTable.Row(
      [Components.nihil("belum ada jabatan")]
        + Array(repeating: HTML(""), count: bolehMencatat ? 5 : 4))
  }

  /// What it is and where it stands, as far as its name does not say so.
  private func keterangan(_ part: UnitKerjaDitetapkan) -> String {
    let isNamed = part.nama.lowercased().hasPrefix(part.jenis.nama.lowercased())
    let above = part.induk.flatMap { unit.organisasi.unitKerja[$0]?.nama }
    return [
      isNamed ? nil : part.jenis.nama.lowercased(), above.map { "di bawah \($0)" },
      part.mulai.map { "sejak \($0.printed)" },
    ].compactMap { $0 }.joined(separator: ", ")
  }

  private func judul(_ part: UnitKerjaDitetapkan) -> HTML {
    HTML {
      part.nama
      " "
      small { keterangan(part) }
      if bolehMencatat {
        " "
        a(.class("ubah"), .href(alamat("unit-kerja", part.id))) {
          "Ubah"
          span(.class("hanya-pembaca-layar")) { " \(part.nama)" }
        }
      }
    }
  }

  private func baris(_ post: JabatanDitetapkan) -> DataTable.Row {
    DataTable.Row(
      [
        HTML {
          post.nama
          // Recorded before unit kerja were: its name only.
          if post.idUnitKerja == nil, let part = post.unitKerja { small { part } }
          if let count = post.kelasJumlah { small { " (\(Count(count).printed) orang)" } }
        },
        Components.teks(post.jenjang?.nama ?? "", kosong: "belum dicatat"),
        Components.teks(post.atasan.flatMap { unit.organisasi.jabatan[$0]?.nama } ?? "", kosong: "belum dicatat"),
        MasaTertulis(post).html, PemegangTertulis(context: context, unit: unit, jabatan: post, hari: hari).html,
      ] + (bolehMencatat ? [tindakan(post)] : []))
  }

  private func tindakan(_ post: JabatanDitetapkan) -> HTML {
    ul(.class("berderet")) {
      li {
        a(.href(alamat("jabatan", post.id))) {
          "Ubah"
          span(.class("hanya-pembaca-layar")) { " jabatan \(post.nama)" }
        }
      }
      if RuangOrganisasi.boleh(context, unit, pemegang: post) {
        li {
          a(.href("\(alamat("jabatan", post.id))/pemegang/\(RuangOrganisasi.baru)")) {
            "Catat pemegang"
            span(.class("hanya-pembaca-layar")) { " \(post.nama)" }
          }
        }
      }
    }
  }

  /// What ended before the day: history stays readable.
  @HTMLBuilder private var berakhir: HTML {
    let parts = unit.organisasi.unitKerja.semua.filter { $0.selesai.map { $0 < hari } == true }
    let posts = unit.organisasi.jabatan.semua.filter { $0.selesai.map { $0 < hari } == true }
    if !parts.isEmpty || !posts.isEmpty {
      section(.aria("labelledby", "judul-berakhir")) {
        h2(.id("judul-berakhir")) { "Yang sudah berakhir" }
        DataTable(
          id: "berakhir", judul: "Unit kerja dan jabatan yang sudah berakhir",
          kolom: (["Nama", "Masa", "Penerus"] + (bolehMencatat ? ["Tindakan"] : [])).map { DataTable.Column($0) },
          baris: parts.map { part in
            let after = unit.organisasi.penerus(unitKerja: part.id).map(\.nama)
            return DataTable.Row(
              [
                HTML(part.nama), MasaTertulis(part).html,
                Components.teks(after.joined(separator: "; "), kosong: "tidak dicatat"),
              ] + (bolehMencatat ? [a(.href(alamat("unit-kerja", part.id))) { "Ubah" }] : []))
          }
            + posts.map { post in
              DataTable.Row(
                [HTML(post.nama), MasaTertulis(post).html, Components.nihil("jabatan")]
                  + (bolehMencatat ? [a(.href(alamat("jabatan", post.id))) { "Ubah" }] : []))
            }
        ).html
      }
    }
  }
}
