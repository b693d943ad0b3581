import HTML
import Sakip
import Selaras

/// What is ticked in a draft: indikator with their targets, and rows of the budget with their money.
struct SusunPkPilihan {
  let page: SusunPkPage
  let penyusunan: PenyusunanPk

  private var kiriman: FormValues { page.kiriman }
  private var isSent: Bool { kiriman.memuat("terlihat") }

  var html: HTML {
    HTML {
      indikator
      program
    }
  }

  private func kelompok(_ name: String, _ title: String, @HTMLBuilder _ content: () -> HTML) -> HTML {
    let problem = page.galat.first { $0.bidang == name }?.pesan
    return fieldset(.id(name), .class(problem == nil ? "bidang" : "bidang galat"), .tabindex(-1)) {
      legend { title }
      if let problem { p(.class("pesan-galat")) { problem } }
      content()
    }
  }

  // MARK: indikator

  private var indikator: HTML {
    let chosen = Set(kiriman.all("indikator"))
    let isTicked = { (one: PenyusunanPk.CalonBaris) in
      isSent ? chosen.contains(one.indikator.id) : one.disarankan
    }
    // Below the head the plan has many that others promise: what is given to the post stands first.
    let given = penyusunan.calon.filter {
      penyusunan.kepala || $0.disarankan || chosen.contains($0.indikator.id)
        || penyusunan.pohon.indikator.contains($0.indikator.id)
    }
    let near = penyusunan.calon.filter { one in
      penyusunan.pohon.didukung.contains(one.indikator.id) && !given.contains { $0.indikator.id == one.indikator.id }
    }
    let ids = Set((given + near).map(\.indikator.id))
    let others = penyusunan.calon.filter { !ids.contains($0.indikator.id) }
    return kelompok("indikator", "Indikator yang dijanjikan") {
      if penyusunan.calon.isEmpty {
        p {
          Components.nihil(
            "\(penyusunan.versi.nama) belum memuat target tahun \(page.tahun). Tetapkan targetnya lebih dahulu.")
        }
      }
      for one in given { kotak(one, isTicked(one)) }
      if !near.isEmpty {
        p(.class("petunjuk")) {
          "Mengukur simpul di atas simpul jabatan ini pada pohon kinerja. Tidak dicentang sendiri; pilih yang menjadi janji jabatan ini:"
        }
        for one in near { kotak(one, isTicked(one)) }
      }
      tanpaTarget
      if !others.isEmpty {
        details(.open(given.isEmpty && near.isEmpty)) {
          summary { "Indikator lain dalam rencana (\(Count(others.count).printed))" }
          for one in others { kotak(one, isTicked(one)) }
        }
      }
    }
  }

  private func kotak(_ one: PenyusunanPk.CalonBaris, _ isTicked: Bool) -> HTML {
    label(.class("pilih")) {
      input(.type("checkbox"), .name("indikator"), .value(one.indikator.id), .checked(isTicked))
      span {
        one.indikator.nama
        " "
        small { "target \(Satuan.cetak(one.target, satuan: one.indikator.satuan))" }
      }
    }
  }

  /// What the pohon kinerja gives to the post without a target in the plan, and where that is mended.
  private var tanpaTarget: HTML {
    guard !penyusunan.tanpaTarget.isEmpty else { return .empty }
    return div(.class("kilat", "perhatian")) {
      p {
        "\(penyusunan.versi.nama) belum memuat target tahun \(page.tahun) untuk indikator berikut, sehingga belum dapat dijanjikan. "
        a(
          .href(
            page.context.tautan(
              unit: page.unit.id, "/perencanaan/target/\(penyusunan.versi.id)", tahun: page.tahun))
        ) { "Tetapkan targetnya dalam rencana" }
        "."
      }
      ul { for one in penyusunan.tanpaTarget { li { one.nama } } }
    }
  }

  // MARK: budget

  private var program: HTML {
    let sent = Set(kiriman.all("program"))
    let before = page.sebelumnya.map { Set($0.isi.program.map(\.kunci)) }
    let ticked = isSent ? sent : before ?? penyusunan.programDisarankan
    let given = penyusunan.program.filter { penyusunan.kepala || ticked.contains($0.kunci) }
    let keys = Set(given.map(\.kunci))
    let others = penyusunan.program.filter { !keys.contains($0.kunci) }
    return kelompok(
      "program", penyusunan.kepala ? "Program dan anggaran" : "Program, kegiatan, sub kegiatan, dan anggaran"
    ) {
      if penyusunan.program.isEmpty {
        p {
          Components.nihil(
            "Anggaran \(page.unit.nama) tahun \(page.tahun) belum dicatat; perjanjian dapat disusun tanpa lampiran program."
          )
        }
      } else if given.isEmpty {
        p { Components.nihil("Tidak ada yang disarankan; perjanjian dapat disusun tanpa lampiran anggaran.") }
      }
      for one in given { kotak(one, ticked.contains(one.kunci)) }
      if !others.isEmpty {
        details {
          summary { "Bagian anggaran lain (\(Count(others.count).printed))" }
          for one in others { kotak(one, ticked.contains(one.kunci)) }
        }
      }
    }
  }

  private func kotak(_ one: ProgramBerpagu, _ isTicked: Bool) -> HTML {
    label(.class("pilih", "tingkat-\(one.tingkat.rawValue)")) {
      input(.type("checkbox"), .name("program"), .value(one.kunci), .checked(isTicked))
      span {
        if !penyusunan.kepala { "\(one.tingkat.nama): " }
        one.nama
        " "
        small { one.pagu?.printedWithCurrency ?? "belum ada anggaran" }
        if let output = one.keluaran { small { "; \(output.indikator): \(output.target)" } }
      }
    }
  }
}
