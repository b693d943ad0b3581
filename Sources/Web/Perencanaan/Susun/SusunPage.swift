import HTML
import Sakip
import Selaras

/// Drawing up the plan of a unit: its versions and what they hold, each with the way to its form.
struct SusunPage: Page {
  let ruang: RuangRencana
  private let tanda: TandaKeselarasan

  init(_ request: RouteRequest) throws {
    ruang = try RuangRencana(request)
    tanda = TandaKeselarasan(ruang.context, ruang.unit)
  }

  var judul: String { "Susun rencana \(ruang.unit.nama)" }
  var tahap: Tahap? { .perencanaan }
  var jejak: [Jejak] { Array(ruang.jejak.dropLast()) }

  private var rencana: PerencanaanUnit { ruang.rencana }

  var isi: HTML {
    HTML {
      h1 { judul }
      p(.class("ringkas")) {
        "Rencana disusun dalam versi yang terbuka. Versi yang sudah ditutup tidak berubah lagi; perubahan dicatat pada versi baru yang mengikutinya."
      }
      section(.aria("labelledby", "judul-versi")) {
        h2(.id("judul-versi")) { "Versi \(ruang.unit.namaRencana)" }
        versi
        if ruang.boleh(VersiRenstraDitetapkan.wewenang) {
          p { a(.class("tombol"), .href(ruang.alamat("versi", RuangRencana.baru))) { "Buat versi baru" } }
        }
      }
      section(.aria("labelledby", "judul-isi")) {
        h2(.id("judul-isi")) {
          "Tujuan, sasaran, dan indikator\(disusun.map { " \(rencana.namaBerkeadaan($0))" } ?? "")"
        }
        if rencana.tujuan.count == 0 {
          p { Components.nihil("Belum ada tujuan. Mulailah dengan menambahkan tujuan.") }
        }
        for goal in rencana.tujuan.semua where isDisusun(goal) { tujuan(goal) }
        p { a(.class("tombol"), .href(ruang.alamat("tujuan", RuangRencana.baru))) { "Tambah tujuan" } }
      }
      tujuanLain
    }
  }

  private var disusun: VersiRenstraDitetapkan? { ruang.versiDisusun }

  private func isDisusun(_ goal: TujuanDitetapkan) -> Bool { disusun.map { goal.termuat(dalam: $0.id) } ?? true }

  /// What stands in other versions only: in those that were replaced, and in older drafts.
  @HTMLBuilder private var tujuanLain: HTML {
    let others = rencana.tujuan.semua.filter { !isDisusun($0) }
    if !others.isEmpty {
      section(.aria("labelledby", "judul-lain")) {
        h2(.id("judul-lain")) { "Tujuan versi lain" }
        for goal in others { tujuan(goal) }
      }
    }
  }

  /// In which versions a part stands, where these are not all.
  @HTMLBuilder private func termuat(_ part: some BagianVersi) -> HTML {
    if let versions = part.versi {
      p(.class("petunjuk")) {
        "Termuat dalam \(versions.map { rencana.versi[$0]?.nama ?? $0 }.joined(separator: "; "))."
      }
    }
  }

  private var versi: HTML {
    let versions = rencana.versiBerurutan
    guard !versions.isEmpty else {
      return p {
        Components.nihil(
          ruang.boleh(VersiRenstraDitetapkan.wewenang)
            ? "Belum ada versi. Buat versi pertama lebih dahulu; target dicatat di dalamnya."
            : "Belum ada versi. \(Peran.perencana.nama) membuat versi pertama.")
      }
    }
    return DataTable(
      id: "versi", judul: "\(Count(versions.count).of("versi")), menurut tanggal mulai berlakunya",
      kolom: ["Versi", "Berlaku mulai", "Keadaan", "Dasar hukum", "Tindakan"].map { DataTable.Column($0) },
      baris: versions.map(baris)
    ).berblok.html
  }

  private func baris(_ version: VersiRenstraDitetapkan) -> DataTable.Row {
    let isClosed = ruang.status(version) == .ditutup
    let gaps = rencana.kekosongan(version).count
    return DataTable.Row([
      HTML(version.nama), Components.tanggal(version.tanggal),
      HTML {
        if version.id == ruang.context.versiRencana(ruang.unit) {
          Components.lencana("Berlaku \(ruang.context.tahun)", .kabar)
          " "
        }
        ruang.status(version).lencana
        if !isClosed, gaps > 0 { small { "\(Count(gaps).printed) indikator belum lengkap targetnya" } }
      },
      DasarHukum(context: ruang.context, unit: ruang.unit, versi: version).html,
      ul(.class("berderet")) {
        if !isClosed { li { a(.href(ruang.alamat("target", version.id))) { "Isi target" } } }
        li { a(.href(ProgramRencanaPage.alamat(ruang.context, ruang.unit, versi: version.id))) { "Program" } }
        if let path = PerbandinganVersiPage.alamat(ruang.context, ruang.unit, version) {
          li { a(.href(path)) { "Bandingkan dengan sebelumnya" } }
        }
        if ruang.boleh(VersiRenstraDitetapkan.wewenang) {
          li { a(.href(ruang.alamat("versi", version.id))) { isClosed ? "Lihat versi" : "Ubah atau tutup" } }
        }
      },
    ])
  }

  private func tujuan(_ goal: TujuanDitetapkan) -> HTML {
    section(.class("susunan-rencana"), .id("tujuan-\(goal.id)")) {
      h3 {
        "Tujuan: \(rencana.rumusanTerbuka(goal)) "
        a(.class("ubah"), .href(ruang.alamat("tujuan", goal.id))) {
          "Ubah"
          span(.class("hanya-pembaca-layar")) { " tujuan \(rencana.rumusanTerbuka(goal))" }
        }
      }
      termuat(goal)
      tanda.html(.tujuan(id: goal.id))
      indikator(rencana.indikator(tujuan: goal.id), .tujuan(goal.id), tambah: "tujuan:\(goal.id)", "tujuan")
      for objective in rencana.sasaran.semua where objective.tujuan == goal.id { sasaran(objective) }
      p { a(.href(ruang.alamat("sasaran", RuangRencana.baru, [("tujuan", goal.id)]))) { "Tambah sasaran" } }
    }
  }

  private func sasaran(_ objective: SasaranDitetapkan) -> HTML {
    section(.class("susunan-rencana"), .id("sasaran-\(objective.id)")) {
      h4 {
        "Sasaran: \(rencana.rumusanTerbuka(objective)) "
        a(.class("ubah"), .href(ruang.alamat("sasaran", objective.id))) {
          "Ubah"
          span(.class("hanya-pembaca-layar")) { " sasaran \(rencana.rumusanTerbuka(objective))" }
        }
      }
      // What stands where its tujuan does needs no word.
      if objective.versi != rencana.tujuan[objective.tujuan]?.versi { termuat(objective) }
      tanda.html(.sasaran(id: objective.id))
      indikator(
        rencana.indikator(sasaran: objective.id), .sasaran(objective.id), tambah: "sasaran:\(objective.id)", "sasaran")
    }
  }

  private func indikator(
    _ recorded: [IndikatorDitetapkan], _ place: IndikatorDitetapkan.Tempat, tambah parent: String, _ kind: String
  ) -> HTML {
    let shown = recorded.compactMap { di(place, $0) }
    return HTML {
      if !shown.isEmpty {
        ul {
          for (indicator, versions) in shown {
            li {
              "\(indicator.nama)\(indicator.satuan.isEmpty ? "" : " (\(indicator.satuan))") "
              if let versions { small { "dalam \(versions) " } }
              if indicator.utama {
                Components.lencana("IKU", .kabar)
                " "
              }
              a(.class("ubah"), .href(ruang.alamat("indikator", indicator.id))) {
                "Ubah"
                span(.class("hanya-pembaca-layar")) { " indikator \(indicator.nama)" }
              }
              " "
              a(.class("ubah"), .href(DefinisiForm.alamat(ruang.unit.id, indicator.id))) {
                "Definisi"
                span(.class("hanya-pembaca-layar")) { " indikator \(indicator.nama)" }
              }
              tanda.html(.indikator(id: indicator.id))
            }
          }
        }
      }
      p {
        a(.href(ruang.alamat("indikator", RuangRencana.baru, [("induk", parent)]))) { "Tambah indikator \(kind)" }
      }
    }
  }

  /// An indikator as the last version has it that may still be changed and puts it in a place, else as the last one does;
  /// with the versions that do, where others put it elsewhere. `nil` where all put it elsewhere.
  private func di(_ place: IndikatorDitetapkan.Tempat, _ recorded: IndikatorDitetapkan)
    -> (indikator: IndikatorDitetapkan, versi: String?)?
  {
    let standing = rencana.versiBerurutan.filter { rencana.termuat(recorded, dalam: $0.id) }
    guard !standing.isEmpty else { return (recorded, nil) }
    let here = standing.filter { recorded.tempat(dalam: $0.id) == place }
    guard let shown = here.last(where: { ruang.status($0) == .terbuka }) ?? here.last else { return nil }
    return (
      rencana.sebagaimana(recorded, dalam: shown.id),
      here.count == standing.count ? nil : here.map(\.nama).joined(separator: ", ")
    )
  }
}
